package org.monographfhir.validation.pack;

import org.hl7.fhir.convertors.advisors.impl.BaseAdvisor_40_50;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r5.model.Resource;

/** The model that HL7's validator works on, made as HAPI makes it for the validator. */
public final class ToR5 {

  private ToR5() {}

  public static Resource of(org.hl7.fhir.r4.model.Resource resource) {
    return VersionConvertorFactory_40_50.convertResource(resource, new BaseAdvisor_40_50(false));
  }
}
