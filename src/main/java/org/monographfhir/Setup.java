package org.monographfhir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.coding.CodeSources;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.DrugNames;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.release.FhirRelease;
import org.monographfhir.release.ProgramVersion;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.terminology.BuiltInMaps;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.Terminology;
import org.monographfhir.terminology.TerminologyLoader;
import org.monographfhir.terminology.drug.DrugCodeLoader;
import org.monographfhir.terminology.drug.DrugCodes;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.definition.DefinitionSource;
import org.monographfhir.validation.definition.Definitions;

/**
 * What a {@link Converter} goes by; {@link Converter#builder()} is the first one. It does not
 * change: each method gives another.
 *
 * @param version the mapper's version, which Provenance states
 * @param form how resources are delivered
 * @param terminology files that add NCI Thesaurus codes to those of the definitions; where two
 *     contradict each other, the first wins
 * @param profiles the folder of the definitions, of the version of FHIR that is asked for: profiles
 *     to validate against, and with R4 the concept map that gives codes to entries of the
 *     dictionary of cancer terms; absent for those of the class path
 * @param baseUrl the address of the folder that pages without an address are in; absent for those
 *     that NCI's pages are in
 * @param byHeading whether the address of such a page is made of its heading
 * @param drugCodes public files with codes of drugs
 */
public record Setup(
    String version,
    Form form,
    List<Path> terminology,
    Optional<Path> profiles,
    Optional<String> baseUrl,
    boolean byHeading,
    List<Path> drugCodes) {

  private static final String NCI_PAGES = "https://www.cancer.gov/about-cancer/treatment/drugs/";

  static final Setup STANDARD =
      new Setup(
          ProgramVersion.number(),
          Form.STANDARD,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          List.of());

  /** What goes by pages that say their address. */
  public Setup(String version, Form form, List<Path> terminology, Optional<Path> profiles) {
    this(version, form, terminology, profiles, Optional.empty(), false, List.of());
  }

  public Setup {
    terminology = List.copyOf(terminology);
    drugCodes = List.copyOf(drugCodes);
  }

  /**
   * Delivers in another form than one JSON Bundle with conditional requests.
   *
   * @param other how resources are delivered
   * @return the setup with it
   */
  public Setup form(Form other) {
    return new Setup(version, other, terminology, profiles, baseUrl, byHeading, drugCodes);
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
    return new Setup(version, form, files, profiles, baseUrl, byHeading, drugCodes);
  }

  /**
   * Adds codes of drugs: RxNorm, UNII, NDC, HCPCS ...
   *
   * @param files as their publishers give them out, the one that wins first
   * @return the setup with these files, and no others
   */
  public Setup drugCodes(List<Path> files) {
    return new Setup(version, form, terminology, profiles, baseUrl, byHeading, files);
  }

  /**
   * Takes the definitions of a folder. With R4 nothing is added from the class path; with R5 the
   * code systems, value sets and concept maps that both versions share are.
   *
   * @param folder with FHIR definitions, as {@code profiles/} of this project
   * @return the setup with them
   */
  public Setup profiles(Path folder) {
    return new Setup(
        version, form, terminology, Optional.of(folder), baseUrl, byHeading, drugCodes);
  }

  /**
   * Takes pages that do not say their address, too: the last part of it is the name of the file
   * without its ending.
   *
   * @param address of the folder that such pages are in, http or https
   * @return the setup with it
   */
  public Setup baseUrl(String address) {
    return new Setup(
        version, form, terminology, profiles, Optional.of(address), byHeading, drugCodes);
  }

  /**
   * Takes pages that do not say their address, too: the last part of it is made of their heading,
   * and they are in the folder of NCI's pages where {@link #baseUrl} does not say another.
   *
   * @return the setup with it
   */
  public Setup assumeUrl() {
    return new Setup(version, form, terminology, profiles, baseUrl, true, drugCodes);
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
   * Whether the name of a file says that it can be one of {@link #drugCodes}.
   *
   * @param file it need not exist
   * @return true for the endings that publishers use
   */
  public static boolean isDrugCodes(Path file) {
    return DrugCodeLoader.reads(file.toString());
  }

  /**
   * Reads the definitions and codes, which takes a second or more: one converter is for all pages.
   *
   * @return the converter; none, and why, where one of the files is not what it should be
   * @throws IOException when one of the files cannot be read
   */
  public Outcome<Converter> build() throws IOException {
    DefinitionSource source = new DefinitionSource(form.fhir(), profiles);
    CodeSources added = CodeSources.of(terminology, drugCodes);
    Outcome<DrugCodes> drugs = added.drugs().build();
    return CodeSources.builtIn(profiles.filter(given -> form.fhir() == FhirVersion.R4))
        .then(
            maps ->
                source
                    .definitions()
                    .then(
                        found ->
                            added
                                .terminology()
                                .over(maps.all())
                                .then(
                                    all ->
                                        drugs.map(
                                            codes ->
                                                converter(
                                                    found,
                                                    maps,
                                                    new KnownCodes(all, codes, added.files()))))));
  }

  /**
   * What a page says does not depend on the codes that a user adds: it is read with the map of the
   * definitions alone.
   */
  private Converter converter(Definitions definitions, BuiltInMaps maps, KnownCodes codes) {
    FhirRelease<?> room = FhirRelease.of(form.fhir());
    return new Converter(
        parser(maps.glossary()),
        new MonographExtractor(),
        room.transcriber(form, codes, version),
        room.elements(),
        new ProfileValidator(definitions, systems(codes.terminology())),
        codes);
  }

  /** Those of a user: what our own definitions list is checked against them. */
  private Set<String> systems(Terminology terms) {
    Set<String> systems = new HashSet<>(terms.systems());
    if (!drugCodes.isEmpty()) {
      systems.addAll(
          List.of(Systems.RXNORM, Systems.UNII, Systems.NDC, Systems.HCPCS, Systems.ATC));
    }
    systems.removeIf(system -> system.startsWith(Canonical.BASE));
    return systems;
  }

  private PageParser parser(ConceptMap glossary) {
    return new PageParser(
        addresses(),
        target -> GlossaryLink.id(target).flatMap(glossary::translate).flatMap(Coding::display),
        DrugNames::of);
  }
}
