package org.monographfhir.r4;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.monographfhir.monograph.Criterion;

/**
 * Extension {@code criterion}: a finding, or several taken together as in R5 <a
 * href="http://hl7.org/fhir/R5/evidencevariable-definitions.html#EvidenceVariable.characteristic.definitionByCombination">EvidenceVariable.characteristic.definitionByCombination</a>.
 */
final class Criteria {

  private final TermConcepts concepts;

  Criteria(TermConcepts concepts) {
    this.concepts = concepts;
  }

  ComplexExtension of(Criterion criterion) {
    ComplexExtension extension = ComplexExtension.own("criterion");
    if (criterion instanceof Criterion.Combination several) {
      extension.with("combination", new CodeType(several.operator().code()));
      several.criteria().stream().map(this::of).forEach(extension::with);
    } else if (criterion instanceof Criterion.Finding finding) {
      extension
          .with("type", Concepts.of(Concepts.own("indication-criterion-type", finding.type())))
          .with("value", concepts.coded(finding.value()));
      if (finding.exclude()) {
        extension.with("exclude", new BooleanType(true));
      }
    }
    return extension;
  }
}
