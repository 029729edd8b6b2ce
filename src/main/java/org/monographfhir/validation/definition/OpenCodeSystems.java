package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers for the code systems that say of themselves that they are not complete ({@code content}
 * is fragment or not-present): a code that they do not list is as good as one that they list. HAPI
 * warns about each such code otherwise. What they do list is left to the others in the chain.
 */
public final class OpenCodeSystems implements IValidationSupport {

  private final OwnDefinitions definitions;
  private final Set<String> others;
  private final Map<String, Set<String>> listed = new ConcurrentHashMap<>();

  /**
   * @param others that codes come from which a user handed in: he has them, we have not
   */
  public OpenCodeSystems(OwnDefinitions definitions, Set<String> others) {
    this.definitions = definitions;
    this.others = others;
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return definitions.isIncomplete(system) || others.contains(system);
  }

  @Override
  public CodeValidationResult validateCode(
      ValidationSupportContext context,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      String valueSetUrl) {
    boolean taken =
        code != null
            && valueSetUrl == null
            && (others.contains(system) || isIncomplete(system, code));
    return taken ? new CodeValidationResult().setCode(code).setDisplay(display) : null;
  }

  private boolean isIncomplete(String system, String code) {
    return definitions.isIncomplete(system)
        && !listed
            .computeIfAbsent(system, each -> Set.copyOf(definitions.codes(each)))
            .contains(code);
  }

  @Override
  public FhirContext getFhirContext() {
    return definitions.getFhirContext();
  }
}
