package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * Answers for the code systems that say of themselves that they are not complete ({@code content}
 * is fragment or not-present): a code that they do not list is as good as one that they list. HAPI
 * warns about each such code otherwise. What they do list is left to the others in the chain.
 */
final class OpenCodeSystems implements IValidationSupport {

  private static final Set<CodeSystemContentMode> OPEN =
      Set.of(CodeSystemContentMode.FRAGMENT, CodeSystemContentMode.NOTPRESENT);

  private final Map<String, Set<String>> listed = new HashMap<>();

  OpenCodeSystems(List<MetadataResource> definitions) {
    for (MetadataResource each : definitions) {
      if (each instanceof CodeSystem system && OPEN.contains(system.getContent())) {
        listed.put(
            system.getUrl(),
            system.getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .collect(Collectors.toUnmodifiableSet()));
      }
    }
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return listed.containsKey(system);
  }

  @Override
  public CodeValidationResult validateCode(
      ValidationSupportContext context,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      String valueSetUrl) {
    boolean ours = code != null && valueSetUrl == null && listed.containsKey(system);
    return ours && !listed.get(system).contains(code)
        ? new CodeValidationResult().setCode(code).setDisplay(display)
        : null;
  }

  @Override
  public FhirContext getFhirContext() {
    return FhirContext.forR4Cached();
  }
}
