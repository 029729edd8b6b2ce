package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r4.model.MetadataResource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.validation.definition.OpenCodeSystems;
import org.monographfhir.validation.definition.OwnDefinitions;
import org.monographfhir.validation.pack.Release;

/**
 * HAPI's validator as its documentation builds it, with our two additions: units, and code systems
 * that are not complete. What {@link ProfileValidator} says is measured by this.
 */
public final class StockValidator {

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final FhirValidator validator;
  final IValidationSupport base = new DefaultProfileValidationSupport(fhir);

  public StockValidator(Path profiles) throws IOException {
    this(support(read(profiles)), read(profiles));
  }

  /**
   * @param own where it finds definitions besides those of FHIR itself
   * @param definitions the same
   */
  public StockValidator(IValidationSupport own, List<MetadataResource> definitions) {
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new OpenCodeSystems(OwnDefinitions.of(Release.R4, definitions), Set.of()),
            own,
            base,
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));
    FhirInstanceValidator instances = new FhirInstanceValidator(chain);
    instances.setWrappedWorkerContext(chain, new WithUnits(chain));
    instances.setAnyExtensionsAllowed(false);
    instances.setErrorForUnknownProfiles(true);
    validator = fhir.newValidator().registerValidatorModule(instances);
  }

  /** Nothing when HAPI threw. */
  public Optional<List<Diagnostic>> validate(String file, String json) {
    try {
      return Optional.of(
          validator.validateWithResult(json).getMessages().stream()
              .filter(it -> !"Details_for__matching_against_Profile_".equals(it.getMessageId()))
              .map(it -> diagnostic(file, it))
              .distinct()
              .sorted()
              .toList());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Diagnostic diagnostic(String file, SingleValidationMessage message) {
    Integer line = message.getLocationLine();
    String id = message.getMessageId() == null ? "structure" : message.getMessageId();
    String where = message.getLocationString();
    return new Diagnostic(
        file,
        line == null ? 1 : Math.max(1, line),
        switch (message.getSeverity()) {
          case FATAL, ERROR -> Severity.ERROR;
          case WARNING -> Severity.WARNING;
          case INFORMATION -> Severity.INFORMATION;
        },
        "validation." + id.substring(id.lastIndexOf('#') + 1),
        (where == null ? "" : where.replaceAll("/\\*[^*]*\\*/", "") + ": ") + message.getMessage());
  }

  static IValidationSupport support(List<MetadataResource> definitions) {
    PrePopulatedValidationSupport own =
        new PrePopulatedValidationSupport(FhirContext.forR4Cached());
    definitions.forEach(own::addResource);
    return own;
  }

  /** The definitions of a folder and of those in it. */
  static List<MetadataResource> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(StockValidator::readFile).toList();
    }
  }

  private static MetadataResource readFile(Path file) {
    try {
      return (MetadataResource)
          FhirContext.forR4Cached().newJsonParser().parseResource(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class WithUnits extends WorkerContextValidationSupportAdapter {

    private final UcumService units;

    WithUnits(IValidationSupport support) {
      super(support);
      try (InputStream essence = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
        units = new UcumEssenceService(essence);
      } catch (IOException | UcumException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public UcumService getUcumService() {
      return units;
    }
  }
}
