package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Definitions that are asked for by their names only. The generator lists all of FHIR for each
 * structure anew, a second each time, and its snapshots are the same without.
 */
@SuppressWarnings("unchecked") // HAPI narrows a generic method
final class DefinitionsByName extends ValidationSupportChain {

  DefinitionsByName(IValidationSupport... supports) {
    super(supports);
  }

  @Override
  public List<IBaseResource> fetchAllStructureDefinitions() {
    return List.of();
  }
}
