package org.monographfhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.monographfhir.change.Change;
import org.monographfhir.change.Resources;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.r4.XmlResource;

/** The resources of one state, for comparison with another, from whatever holds them. */
@API(status = API.Status.INTERNAL)
public final class Snapshot {

  private final Resources resources = new Resources();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Adds a Bundle or resource in JSON. */
  public void json(String file, int line, String text) {
    resources.add(file, line, text).ifPresent(problems::add);
  }

  /** Adds a Bundle or resource in XML. */
  public void xml(String file, String text) {
    Outcome<String> json = XmlResource.toJson(file, text);
    problems.addAll(json.diagnostics());
    json.value().ifPresent(each -> json(file, 1, each));
  }

  /** Adds what a page became; one that was rejected is a problem, one that was skipped is not. */
  public void page(Input input) {
    Optional<Conversion> made = input.outcome().value();
    made.ifPresent(each -> json(input.name(), 1, each.bundle()));
    if (made.isEmpty() && input.outcome().hasErrors()) {
      problems.addAll(input.outcome().diagnostics());
    }
  }

  /** What keeps it from being compared; empty when there is nothing. */
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /** What changed from this state to the other. */
  public List<Change> to(Snapshot after) {
    return resources.to(after.resources);
  }
}
