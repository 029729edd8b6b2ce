package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;

/**
 * Checks an encoded resource, normally a Bundle, against FHIR R4 and the profiles that it and its
 * entries claim in {@code meta.profile}. Works on the string, so that a diagnostic has the line of
 * the file that ships. Knows the profiles only as {@link Definitions}.
 */
public final class ProfileValidator {

  /**
   * Left out: these explain, at the place that refers to something or could have matched a slice,
   * which definitions were tried. What is wrong, HAPI reports as an error where it stands.
   */
  private static final String EXPLANATION = "Details_for__matching_against_Profile_";

  private final StrictJson strict = new StrictJson();
  private final FhirValidator validator;

  public ProfileValidator(Definitions definitions) {
    FhirContext fhir = FhirContext.forR4Cached();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
    definitions.resources().forEach(own::addResource);
    ValidationSupportChain support =
        new ValidationSupportChain(
            new OpenCodeSystems(definitions.resources()),
            own,
            new BaseTerminology(definitions.base()),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));
    FhirInstanceValidator instances = new FhirInstanceValidator(support);
    instances.setWrappedWorkerContext(support, new LeanContext(support, definitions.base()));
    instances.setAnyExtensionsAllowed(false);
    instances.setErrorForUnknownProfiles(true);
    this.validator = fhir.newValidator().registerValidatorModule(instances);
  }

  /**
   * What the validator has to say, sorted; empty when there is nothing.
   *
   * @param file the name that the diagnostics give
   * @param json what stands in the file
   */
  public List<Diagnostic> validate(String file, String json) {
    Outcome<?> syntax = strict.read(file, json, "validation.not-json");
    return syntax.hasErrors() ? syntax.diagnostics() : against(file, json);
  }

  private List<Diagnostic> against(String file, String json) {
    try {
      return validator.validateWithResult(json).getMessages().stream()
          .filter(message -> !EXPLANATION.equals(message.getMessageId()))
          .map(message -> diagnostic(file, message))
          .distinct()
          .sorted()
          .toList();
    } catch (RuntimeException | StackOverflowError e) {
      // HAPI throws on content that it cannot walk through at all; deep nesting ends its stack.
      return List.of(
          Diagnostic.error(file, 1, "validation.unreadable", "not readable as FHIR JSON: " + e));
    }
  }

  private static Diagnostic diagnostic(String file, SingleValidationMessage message) {
    int line = message.getLocationLine() == null ? 1 : Math.max(1, message.getLocationLine());
    String where = message.getLocationString();
    String place = where == null ? "" : where.replaceAll("/\\*[^*]*\\*/", "") + ": ";
    return new Diagnostic(
        file, line, severity(message), code(message), place + message.getMessage());
  }

  private static Severity severity(SingleValidationMessage message) {
    return switch (message.getSeverity()) {
      case FATAL, ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case INFORMATION -> Severity.INFORMATION;
    };
  }

  /**
   * HAPI's message ids are plain, or URLs of which the part behind the # says what it is about.
   * Only its parser gives none: it found something that is no resource.
   */
  private static String code(SingleValidationMessage message) {
    String id = message.getMessageId() == null ? "structure" : message.getMessageId();
    return "validation." + id.substring(id.lastIndexOf('#') + 1);
  }
}
