package org.monographfhir.cli;

import java.util.Iterator;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;

/** The servers that are known by name, for help and completion. */
final class TargetNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return new Targets().all().stream().map(Target::name).iterator();
  }
}
