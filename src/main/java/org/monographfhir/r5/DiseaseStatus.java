package org.monographfhir.r5;

import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.UseDetail;

/**
 * ClinicalUseDefinition.indication.diseaseStatus, of which there is one: the criterion of this type
 * where there is only one, which holds for all.
 */
final class DiseaseStatus {

  private DiseaseStatus() {}

  static Optional<Finding> of(UseDetail use) {
    List<Finding> statuses =
        use.criteria().stream()
            .filter(Finding.class::isInstance)
            .map(Finding.class::cast)
            .filter(each -> each.type() == CriterionType.DISEASE_STATUS && !each.exclude())
            .toList();
    return statuses.size() == 1 ? Optional.of(statuses.get(0)) : Optional.empty();
  }
}
