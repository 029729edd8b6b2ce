package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.monographfhir.validation.pack.LazyValueSet;

/**
 * FHIR's own code systems and value sets for HAPI's chain. The structures do not go through the
 * chain, which knows them in the version that they are of: {@link LeanContext} has them.
 */
public final class BaseTerminology implements IValidationSupport {

  private final BaseDefinitions base;

  public BaseTerminology(BaseDefinitions base) {
    this.base = base;
  }

  @Override
  public IBaseResource fetchCodeSystem(String system) {
    return base.codeSystem(system).orElse(null);
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return base.valueSet(url).map(LazyValueSet::stored).orElse(null);
  }

  /** HAPI's would look at the system itself, and at all classes of the model before. */
  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return system != null && base.hasCodes(system);
  }

  @Override
  public FhirContext getFhirContext() {
    return base.release().context();
  }
}
