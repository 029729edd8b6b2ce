package org.monographfhir.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.Conversion;
import org.monographfhir.change.Change;
import org.monographfhir.change.ListedPage;
import org.monographfhir.change.Resources;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.release.FhirTexts;

/** The resources of one state, for comparison with another, from whatever holds them. */
public final class Snapshot {

  private final Resources resources = new Resources();
  private final FhirTexts texts = new FhirTexts(resources::add);
  private final List<Diagnostic> rejected = new ArrayList<>();

  /** Where to put Bundles and resources. */
  public FhirTexts texts() {
    return texts;
  }

  /** Adds what a page became; one that was rejected is a problem, one that was skipped is not. */
  public void page(Input input) {
    Optional<Conversion> made = input.outcome().value();
    made.ifPresent(each -> texts.json(input.name(), 1, each.bundle()));
    if (made.isEmpty() && input.outcome().hasErrors()) {
      rejected.addAll(input.outcome().diagnostics());
    }
  }

  /** What keeps it from being compared; empty when there is nothing. */
  public List<Diagnostic> problems() {
    return Stream.concat(texts.problems().stream(), rejected.stream()).toList();
  }

  /** Which pages of a list are new, gone or renamed against this state. */
  public List<Change> to(List<ListedPage> pages) {
    return resources.to(pages);
  }

  /** What changed from this state to the other. */
  public List<Change> to(Snapshot after) {
    return resources.to(after.resources);
  }
}
