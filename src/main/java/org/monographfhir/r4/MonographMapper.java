package org.monographfhir.r4;

import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.terminology.Terminology;
import org.monographfhir.terminology.drug.DrugCodes;

/**
 * Makes FHIR R4 resources of a monograph: a MedicationKnowledge, the DocumentReferences that it
 * names, the Organizations behind them and a Provenance. It transcribes what the monograph says and
 * decides nothing about drugs; it knows no clock and no file. May be shared by threads.
 */
public final class MonographMapper {

  private final FileCodes fileCodes;
  private final DrugKnowledge drugKnowledge;
  private final MonographProvenance provenance;

  /**
   * @param terminology gives NCI Thesaurus codes for the glossary entries that a page links
   * @param mapperVersion the version of this program, which Provenance names
   */
  public MonographMapper(Terminology terminology, String mapperVersion) {
    this(terminology, DrugCodes.NONE, List.of(), mapperVersion);
  }

  /**
   * With files that a user handed in.
   *
   * @param terminology gives codes for what a page names
   * @param drugCodes gives codes of drugs
   * @param files those of both, for Provenance
   * @param mapperVersion the version of this program, which Provenance names
   */
  public MonographMapper(
      Terminology terminology, DrugCodes drugCodes, List<CodeFile> files, String mapperVersion) {
    fileCodes = new FileCodes(drugCodes);
    drugKnowledge = new DrugKnowledge(terminology, fileCodes);
    provenance = new MonographProvenance(mapperVersion, files);
  }

  /** Where the files of drug codes contradict each other about the drug of a page, in words. */
  public List<String> conflicts(Monograph monograph) {
    return fileCodes.of(monograph).conflicts();
  }

  /** The entries of one monograph, those that others refer to first. */
  public Entries map(Monograph monograph) {
    Page page = Page.of(monograph);
    List<Stream<Entry>> entries =
        List.of(
            Publisher.KNOWN.stream().map(Organizations::of),
            Stream.of(Organizations.of(page.publisher())),
            Stream.of(SummaryDocument.of(page)),
            page.documents().stream().map(ExternalDocumentReferences::of),
            Stream.of(drugKnowledge.of(page), provenance.of(page)));
    return Entries.of(entries.stream().flatMap(stream -> stream));
  }
}
