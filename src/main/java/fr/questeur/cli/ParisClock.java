package fr.questeur.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The Journal officiel's days are those of Paris, wherever the program runs. The rules of its time
 * are read only if somebody asks for the day: few commands do, and a cold start waits for them.
 */
final class ParisClock extends Clock {

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Paris");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
