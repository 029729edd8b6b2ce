package org.monographfhir.r4;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.UsageContext;
import org.monographfhir.fhir.Audience;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.RelatedLink;
import org.monographfhir.fhir.WebAddress;
import org.monographfhir.terminology.Hl7Extension;

/** The extensions of the page's DocumentReference; most are HL7's {@code artifact-*}. */
final class SummaryExtensions {

  private SummaryExtensions() {}

  static List<Extension> of(PageContext page) {
    return Stream.of(
            ArtifactMetadata.ofDocument(page).stream(),
            Audience.of(page.monograph().frontMatter()).map(SummaryExtensions::audience).stream(),
            RelatedLink.of(page.monograph()).stream().map(SummaryExtensions::related),
            EditorialReview.of(page).stream())
        .flatMap(extensions -> extensions)
        .toList();
  }

  /** <a href="http://hl7.org/fhir/R4/metadatatypes.html#UsageContext">UsageContext</a>. */
  private static Extension audience(Audience audience) {
    CodeableConcept who = audience.coding().map(Concepts::of).orElseGet(CodeableConcept::new);
    return new Extension(Hl7Extension.ARTIFACT_USE_CONTEXT)
        .setValue(
            new UsageContext()
                .setCode(Concepts.coding(Audience.USER))
                .setValue(who.setText(audience.words())));
  }

  /** <a href="http://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact">RelatedArtifact</a>. */
  private static Extension related(RelatedLink related) {
    RelatedArtifact artifact =
        new RelatedArtifact()
            .setType(RelatedArtifactType.DOCUMENTATION)
            .setLabel(related.label())
            .setDisplay(FhirString.of(related.link().text()));
    WebAddress.of(related.link().url()).ifPresent(address -> artifact.setUrl(address.url()));
    return new Extension(Hl7Extension.ARTIFACT_RELATED_ARTIFACT).setValue(artifact);
  }
}
