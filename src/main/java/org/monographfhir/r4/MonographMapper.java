package org.monographfhir.r4;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.Entries;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.fhir.Origin;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.monograph.Monograph;

/**
 * Makes FHIR R4 resources of a monograph: a MedicationKnowledge, the DocumentReferences that it
 * names, the Organizations behind them and a Provenance. It transcribes what the monograph says and
 * decides nothing about drugs; it knows no clock and no file. May be shared by threads.
 */
public final class MonographMapper {

  private final DrugKnowledge drugKnowledge;
  private final MonographProvenance provenance;

  /**
   * @param codes give codes to what a page names
   * @param mapperVersion the version of this program, which Provenance names
   */
  public MonographMapper(KnownCodes codes, String mapperVersion) {
    drugKnowledge = new DrugKnowledge(codes);
    provenance = new MonographProvenance(new Origin(mapperVersion, codes.files()));
  }

  /** The entries of one monograph, those that others refer to first. */
  public Entries<Resource> map(Monograph monograph) {
    PageContext page = PageContext.of(monograph);
    List<Stream<Entry<Resource>>> entries =
        List.of(
            Publisher.KNOWN.stream().map(Organizations::of),
            Stream.of(Organizations.of(page.publisher())),
            Stream.of(SummaryDocument.of(page)),
            page.documents().stream().map(ExternalDocumentReferences::of),
            Stream.of(drugKnowledge.of(page), provenance.of(page)));
    return Entries.of(entries.stream().flatMap(stream -> stream));
  }
}
