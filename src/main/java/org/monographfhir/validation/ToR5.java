package org.monographfhir.validation;

import org.hl7.fhir.convertors.advisors.impl.BaseAdvisor_40_50;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r5.model.Resource;

/** The model that HL7's validator works on, made as HAPI makes it for the validator. */
final class ToR5 {

  private ToR5() {}

  static Resource of(org.hl7.fhir.r4.model.Resource resource) {
    return VersionConvertorFactory_40_50.convertResource(resource, new BaseAdvisor_40_50(false));
  }
}
