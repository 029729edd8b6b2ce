package org.monographfhir.r4;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * <a href="http://hl7.org/fhir/R4/provenance.html">Provenance</a>: which text was mapped, and by
 * which version of this program. Two tags stand for the two, and it is found by both.
 */
final class MonographProvenance {

  private static final Coding CREATE = Coding.of(Systems.DATA_OPERATION, "CREATE", "create");
  private static final Coding AUTHOR =
      Coding.of(Systems.PROVENANCE_PARTICIPANT, "author", "Author");
  private static final Coding ASSEMBLER =
      Coding.of(Systems.PROVENANCE_PARTICIPANT, "assembler", "Assembler");

  /**
   * R4 wants {@code recorded}, and wants an instant. The day of the copy stands in for it, or else
   * the day on which the publisher last changed the page, as nothing was recorded before that; a
   * page without either gets the epoch, which nobody takes for a date, and the narrative says so.
   * The clock would make another Provenance of every run.
   */
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private final String mapperVersion;
  private final List<CodeFile> files;

  /**
   * @param files of codes that the conversion was given
   */
  MonographProvenance(String mapperVersion, List<CodeFile> files) {
    this.files = List.copyOf(files);
    this.mapperVersion = FhirString.code(mapperVersion);
  }

  Entry of(Page page) {
    List<Coding> tags = tags(page);
    Provenance provenance = new Provenance();
    provenance.getMeta().addProfile(Canonical.structure("monograph-provenance"));
    tags.stream().map(Concepts::coding).forEach(provenance.getMeta()::addTag);
    provenance.setText(narrative(page));
    provenance.addTarget(page.drug().reference());
    provenance.addTarget(page.summary().reference());
    page.copied().ifPresent(date -> provenance.setOccurred(new DateTimeType(date.toString())));
    provenance.setRecordedElement(Midnight.of(page.copied().or(page::updated).orElse(UNKNOWN)));
    provenance.setActivity(Concepts.of(CREATE));
    agent(provenance, AUTHOR, page.publisher().reference());
    agent(provenance, ASSEMBLER, mapper());
    provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(source(page));
    files.forEach(
        file ->
            provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(reference(file)));
    return new Entry(new Identity("Provenance", "_tag", tags), provenance, false);
  }

  /**
   * Other files of codes make other resources of the same page: a third tag stands for them. The
   * version differs too, since a request by two tags would otherwise find what has three.
   */
  private List<Coding> tags(Page page) {
    Coding hash = Coding.of(Canonical.sid("content-hash"), page.monograph().sha256());
    String mapper = files.isEmpty() ? mapperVersion : mapperVersion + "+codes";
    Coding version = Coding.of(Canonical.sid("mapper-version"), mapper);
    if (files.isEmpty()) {
      return List.of(hash, version);
    }
    String all =
        files.stream()
            .map(file -> file.name() + " " + file.sha256())
            .collect(Collectors.joining("\n"));
    return List.of(
        hash,
        version,
        Coding.of(Canonical.sid("code-files"), NamedUuid.urn(all).substring("urn:uuid:".length())));
  }

  private static Reference reference(CodeFile file) {
    return new Reference()
        .setIdentifier(
            new Identifier().setSystem(Canonical.sid("content-hash")).setValue(file.sha256()))
        .setDisplay(file.inWords());
  }

  private static void agent(Provenance provenance, Coding type, Reference who) {
    provenance.addAgent().setType(Concepts.of(type)).setWho(who);
  }

  /** Provenance.agent.who: a program is a Device in R4. */
  private Reference mapper() {
    return new Reference()
        .setType("Device")
        .setIdentifier(new Identifier().setSystem(Systems.URI).setValue(Canonical.BASE))
        .setDisplay("monograph-fhir " + mapperVersion);
  }

  private static Reference source(Page page) {
    Reference source = new Reference().setDisplay(page.title());
    page.address()
        .ifPresent(
            address -> source.getIdentifier().setSystem(Systems.URI).setValue(address.url()));
    return source;
  }

  /** Holds the front matter that no element takes, so that nothing is dropped silently. */
  private Narrative narrative(Page page) {
    NarrativeText text = new NarrativeText("en");
    text.paragraph(
        "Mapped from the drug information summary "
            + page.monograph().slug()
            + " (SHA-256 "
            + page.monograph().sha256()
            + ") by monograph-fhir "
            + mapperVersion
            + ".");
    if (page.copied().isEmpty()) {
      text.paragraph(
          page.updated().isPresent()
              ? "The day of the copy is not known; the date recorded is that of the page's last"
                  + " update."
              : "The day of the copy is not known; nor is the date recorded.");
    }
    Map<String, String> others = page.monograph().frontMatter().others();
    others.forEach((key, value) -> text.paragraph("Front matter " + key + ": " + value));
    return text.toNarrative(NarrativeStatus.GENERATED);
  }
}
