package org.monographfhir.r5;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.DrugCodeSearch;
import org.monographfhir.fhir.Entries;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.fhir.Origin;
import org.monographfhir.fhir.PageCodes;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.monograph.Monograph;

/**
 * Makes FHIR R5 resources of a monograph: a MedicationKnowledge and the MedicinalProductDefinition
 * behind it, a ClinicalUseDefinition for each use with its Groups, RegulatedAuthorizations,
 * DocumentReferences, Organizations and a Provenance. It transcribes what the monograph says and
 * decides nothing about drugs; it knows no clock and no file. May be shared by threads.
 */
public final class MonographMapper {

  private final DrugKnowledge drugKnowledge;
  private final UseDefinitions definitions;
  private final MonographProvenance provenance;

  /**
   * @param codes give codes to what a page names
   * @param mapperVersion the version of this program, which Provenance names
   */
  public MonographMapper(KnownCodes codes, String mapperVersion) {
    TermConcepts concepts = new TermConcepts(new PageCodes(codes.terminology()));
    drugKnowledge =
        new DrugKnowledge(concepts, new FileCodes(new DrugCodeSearch(codes.drugCodes())));
    definitions = new UseDefinitions(concepts);
    provenance = new MonographProvenance(new Origin(mapperVersion, codes.files()));
  }

  /** The entries of one monograph, those that others refer to first. */
  public Entries<Resource> map(Monograph monograph) {
    PageContext page = PageContext.of(monograph);
    List<WholeUse> uses = WholeUse.of(monograph.indications());
    Authorizations authorizations = new Authorizations(page);
    Entry<Resource> summary = SummaryDocument.of(page);
    Entry<Resource> drug = drugKnowledge.of(page, uses);
    List<Entry<Resource>> own =
        Stream.of(
                Product.of(page).stream(),
                uses.stream().flatMap(use -> definitions.of(use, page)),
                authorizations.ofDrug().stream(),
                IntStream.range(0, uses.size())
                    .boxed()
                    .flatMap(i -> authorizations.of(monograph.indications().get(i), uses.get(i))))
            .flatMap(entries -> entries)
            .toList();
    List<Identity> targets =
        Stream.concat(Stream.of(drug, summary), own.stream())
            .filter(entry -> !entry.shared())
            .map(Entry::identity)
            .toList();
    List<Stream<Entry<Resource>>> entries =
        List.of(
            Publisher.KNOWN.stream().map(Organizations::of),
            Stream.of(Organizations.of(page.publisher())),
            Stream.of(summary),
            page.documents().stream().map(ExternalDocumentReferences::of),
            own.stream(),
            Stream.of(drug, provenance.of(page, targets)));
    return Entries.of(entries.stream().flatMap(stream -> stream));
  }
}
