package fr.questeur.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;

/** A part of an index as if its documents had one field only, as far as queries see. */
final class OneFieldReader extends FilterLeafReader {

  private final String name;
  private final FieldInfos infos;

  OneFieldReader(LeafReader in, String name) {
    super(in);
    this.name = name;
    FieldInfo info = in.getFieldInfos().fieldInfo(name);
    infos = info == null ? FieldInfos.EMPTY : new FieldInfos(new FieldInfo[] {info});
  }

  @Override
  public Terms terms(String field) throws IOException {
    return field.equals(name) ? in.terms(field) : null;
  }

  @Override
  public FieldInfos getFieldInfos() {
    return infos;
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}
