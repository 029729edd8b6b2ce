package org.monographfhir.preflight;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/** Takes down what is found in one resource. */
final class RuleFindings {

  private final String file;
  private final List<Diagnostic> all = new ArrayList<>();

  RuleFindings(String file) {
    this.file = file;
  }

  void add(Rule rule, Element at, String message) {
    all.add(rule.found(file, at.line(), message));
  }

  List<Diagnostic> sorted() {
    return all.stream().distinct().sorted().toList();
  }
}
