package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.MetadataResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cli.Ran;

/**
 * HAPI's own validator, which knows our definitions from the package only, says what we say. The
 * stand-ins for what the package depends on come from our folder, because HL7's packages are not
 * here. Of the other bites HAPI says the same and more. {@code -Dsample=all} asks about three times
 * as many.
 */
class PackageVerdictsTest {

  private static final String FOLDER = "fhir-package";

  private static StockValidator packaged;

  @BeforeAll
  static void load() throws IOException, URISyntaxException {
    Path classes = Path.of(PackageVerdictsTest.class.getResource("/").toURI());
    Ran run = Ran.with("package", "-o", classes.resolve(FOLDER));
    assertEquals(0, run.code(), run.err());
    NpmPackageValidationSupport npm = new NpmPackageValidationSupport(FhirContext.forR4Cached());
    npm.loadPackageFromClasspath("/" + FOLDER + "/monograph.fhir-0.2.0.tgz");
    List<MetadataResource> standIns =
        StockValidator.read(Shipped.PROFILES.resolve("validation-only"));
    List<MetadataResource> all = new ArrayList<>(standIns);
    Objects.requireNonNull(npm.fetchAllConformanceResources())
        .forEach(each -> all.add((MetadataResource) each));
    IValidationSupport both = new ValidationSupportChain(npm, StockValidator.support(standIns));
    packaged = new StockValidator(both, all);
  }

  static Stream<Bite> bites() throws IOException {
    return Sample.of(Bite.all()).stream().filter(bite -> bite.name().matches("\\d.*|allowed.*"));
  }

  @Test
  void theExampleIsClean() throws IOException {
    assertEquals(List.of(), packaged.validate("example", Shipped.example()).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("bites")
  void brokenVariantsAreRefused(Bite bite) throws IOException {
    assertEquals(
        bite.expect(),
        packaged.validate(bite.name(), bite.json()).orElseThrow().stream()
            .map(Bite::brief)
            .sorted()
            .toList());
  }
}
