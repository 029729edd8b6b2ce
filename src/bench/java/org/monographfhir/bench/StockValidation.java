package org.monographfhir.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Validation as <a
 * href="https://hapifhir.io/hapi-fhir/docs/validation/instance_validator.html">HAPI's
 * documentation</a> shows it: what the program is compared with.
 */
final class StockValidation {

  private final FhirValidator validator;

  StockValidation(Path profiles) throws IOException {
    FhirContext fhir = FhirContext.forR4();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
    for (Path file : files(profiles)) {
      own.addResource(fhir.newJsonParser().parseResource(Files.readString(file)));
    }
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(fhir),
            own,
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));
    validator = fhir.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(chain));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  ValidationResult validate(String resource) {
    return validator.validateWithResult(resource);
  }
}
