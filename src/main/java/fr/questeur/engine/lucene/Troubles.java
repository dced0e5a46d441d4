package fr.questeur.engine.lucene;

import fr.questeur.engine.EngineException;
import fr.questeur.engine.EngineException.Reason;
import fr.questeur.json.MalformedRecordException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/** What Lucene's exceptions mean to a user. */
final class Troubles {
  private Troubles() {}

  /** The trouble behind an exception met while reading the index at that place. */
  static EngineException reading(Path place, IOException e) {
    return of(place, e, Reason.DAMAGED);
  }

  /** The trouble behind an exception met while writing the index at that place. */
  static EngineException writing(Path place, IOException e) {
    return of(place, e, Reason.CANNOT_WRITE);
  }

  private static EngineException of(Path place, IOException e, Reason otherwise) {
    Reason reason =
        switch (e) {
          case IndexNotFoundException none -> Reason.NO_INDEX;
          case LockObtainFailedException locked -> Reason.LOCKED;
          case IndexFormatTooNewException newer -> Reason.NEWER;
          case CorruptIndexException damaged -> Reason.DAMAGED;
          case IndexFormatTooOldException tooOld -> Reason.DAMAGED;
          case EOFException cutShort -> Reason.DAMAGED;
          case NoSuchFileException missing -> Files.exists(place) ? Reason.DAMAGED : otherwise;
          case MalformedRecordException damaged -> Reason.DAMAGED;
          case AccessDeniedException denied ->
              otherwise == Reason.DAMAGED ? Reason.CANNOT_READ : otherwise;
          default -> otherwise;
        };
    return new EngineException(reason, place.toString(), e);
  }
}
