package org.monographfhir.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;

/**
 * HAPI's context for the validator, with units. HAPI has none, and so takes "5 weeks to 5 months"
 * for a broken <a href="http://hl7.org/fhir/R4/datatypes.html#Range">Range</a> (rng-2).
 */
final class UnitAwareContext extends WorkerContextValidationSupportAdapter {

  private final UcumService units;

  UnitAwareContext(IValidationSupport support) {
    super(support);
    try (InputStream essence = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
      units = new UcumEssenceService(essence);
    } catch (IOException | UcumException e) {
      throw new IllegalStateException("the units of org.fhir:ucum cannot be read", e);
    }
  }

  @Override
  public UcumService getUcumService() {
    return units;
  }
}
