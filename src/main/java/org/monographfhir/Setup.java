package org.monographfhir;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.TerminologyLoader;
import org.monographfhir.validation.Definitions;
import org.monographfhir.validation.ProfileValidator;

/**
 * What a {@link Converter} goes by; {@link Converter#builder()} is the first one. It does not
 * change: each method gives another.
 *
 * @param version the mapper's version, which Provenance states
 * @param form how resources are delivered
 * @param terminology files that add NCI Thesaurus codes to those of the definitions; where two
 *     contradict each other, the first wins
 * @param profiles the folder of the definitions: profiles to validate against, and the concept map
 *     that gives codes to entries of the dictionary of cancer terms; absent for those of the class
 *     path
 * @param baseUrl the address of the folder that pages without an address are in; absent for those
 *     that NCI's pages are in
 * @param byHeading whether the address of such a page is made of its heading
 */
public record Setup(
    String version,
    Form form,
    List<Path> terminology,
    Optional<Path> profiles,
    Optional<String> baseUrl,
    boolean byHeading) {

  private static final String GLOSSARY = "ConceptMap-nci-cancer-term-to-ncit.json";

  private static final String NCI_PAGES = "https://www.cancer.gov/about-cancer/treatment/drugs/";

  static final Setup STANDARD =
      new Setup(
          ProgramVersion.number(),
          Form.STANDARD,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** What goes by pages that say their address. */
  public Setup(String version, Form form, List<Path> terminology, Optional<Path> profiles) {
    this(version, form, terminology, profiles, Optional.empty(), false);
  }

  public Setup {
    terminology = List.copyOf(terminology);
  }

  /**
   * Delivers in another form than one JSON Bundle with conditional requests.
   *
   * @param other how resources are delivered
   * @return the setup with it
   */
  public Setup form(Form other) {
    return new Setup(version, other, terminology, profiles, baseUrl, byHeading);
  }

  /**
   * Makes resources of another version of FHIR than R4.
   *
   * @param version the version
   * @return the setup with it
   */
  public Setup fhir(FhirVersion version) {
    return form(form.in(version));
  }

  /**
   * Adds NCI Thesaurus codes.
   *
   * @param files FHIR ConceptMaps (*.json), tables (*.csv), or flat files of the NCI Thesaurus
   *     (*.txt), the one that wins first
   * @return the setup with these files, and no others
   */
  public Setup terminology(List<Path> files) {
    return new Setup(version, form, files, profiles, baseUrl, byHeading);
  }

  /**
   * Takes the definitions of a folder, all of them: nothing is added from the class path.
   *
   * @param folder with FHIR definitions, as {@code profiles/} of this project
   * @return the setup with them
   */
  public Setup profiles(Path folder) {
    return new Setup(version, form, terminology, Optional.of(folder), baseUrl, byHeading);
  }

  /**
   * Takes pages that do not say their address, too: the last part of it is the name of the file
   * without its ending.
   *
   * @param address of the folder that such pages are in, http or https
   * @return the setup with it
   */
  public Setup baseUrl(String address) {
    return new Setup(version, form, terminology, profiles, Optional.of(address), byHeading);
  }

  /**
   * Takes pages that do not say their address, too: the last part of it is made of their heading,
   * and they are in the folder of NCI's pages where {@link #baseUrl} does not say another.
   *
   * @return the setup with it
   */
  public Setup assumeUrl() {
    return new Setup(version, form, terminology, profiles, baseUrl, true);
  }

  private Addresses addresses() {
    return new Addresses(byHeading ? baseUrl.or(() -> Optional.of(NCI_PAGES)) : baseUrl, byHeading);
  }

  /**
   * Whether the name of a file says that it can be one of {@link #terminology}.
   *
   * @param file it need not exist
   * @return true for the three endings
   */
  public static boolean isTerminology(Path file) {
    return TerminologyLoader.reads(file.toString());
  }

  /**
   * Reads the definitions and codes, which takes a second or more: one converter is for all pages.
   *
   * @return the converter; none, and why, where one of the files is not what it should be
   * @throws IOException when one of the files cannot be read
   */
  public Outcome<Converter> build() throws IOException {
    return profiles.isPresent() ? fromDirectory(profiles.get()) : bundled();
  }

  private Outcome<Converter> bundled() throws IOException {
    try (InputStream map = Setup.class.getResourceAsStream("/profiles/" + GLOSSARY)) {
      if (map == null) {
        throw new IllegalStateException("not on the class path: profiles/" + GLOSSARY);
      }
      return converter(validator(Definitions::bundled), ConceptMap.read(GLOSSARY, map));
    }
  }

  private Outcome<Converter> fromDirectory(Path folder) throws IOException {
    Path file = folder.resolve(GLOSSARY);
    if (!Files.exists(file)) {
      return Outcome.none(
          Diagnostic.error(
              folder.toString(), 1, "convert.no-glossary", "the folder has no " + GLOSSARY));
    }
    try (InputStream map = Files.newInputStream(file)) {
      return converter(
          validator(() -> Definitions.fromDirectory(folder)), ConceptMap.read(GLOSSARY, map));
    }
  }

  /**
   * What a page says does not depend on the codes that a user adds: it is read with the map of the
   * definitions alone.
   */
  private Outcome<Converter> converter(
      Outcome<Optional<ProfileValidator>> validator, Outcome<ConceptMap> glossary)
      throws IOException {
    TerminologyLoader added = added();
    return validator.then(
        checks ->
            glossary.then(
                map ->
                    added
                        .over(map)
                        .map(
                            all ->
                                new Converter(
                                    parser(map),
                                    new MonographExtractor(),
                                    FhirRoom.of(form.fhir()).transcriber(form, all, version),
                                    FhirRoom.of(form.fhir()).elements(),
                                    checks,
                                    all))));
  }

  /** The definitions are of R4, and are read for that only. */
  private Outcome<Optional<ProfileValidator>> validator(Supplier<Outcome<Definitions>> found) {
    return form.fhir() == FhirVersion.R4
        ? found.get().map(each -> Optional.of(new ProfileValidator(each)))
        : Outcome.of(Optional.empty(), List.of());
  }

  private PageParser parser(ConceptMap glossary) {
    return new PageParser(
        addresses(),
        target -> GlossaryLink.id(target).flatMap(glossary::translate).flatMap(Coding::display));
  }

  private TerminologyLoader added() throws IOException {
    TerminologyLoader loader = new TerminologyLoader();
    for (Path file : terminology) {
      try (InputStream in = Files.newInputStream(file)) {
        loader.add(file.toString().replace(File.separatorChar, '/'), in);
      }
    }
    return loader;
  }
}
