package org.monographfhir.markdown;

import java.util.List;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** Events of YAML that were looked at, once more for snakeyaml. */
final class Replay implements Parser {

  private final List<Event> events;
  private int next;

  Replay(List<Event> events) {
    this.events = events;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return next < events.size() && events.get(next).is(choice);
  }

  @Override
  public Event peekEvent() {
    return events.get(next);
  }

  @Override
  public Event getEvent() {
    return events.get(next++);
  }
}
