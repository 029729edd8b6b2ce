package org.monographfhir.r4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.UsageContext;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.WebAddress;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Hl7Extension;
import org.monographfhir.terminology.Systems;

/** The extensions of the page's DocumentReference; most are HL7's {@code artifact-*}. */
final class SummaryExtensions {

  private static final Coding USER = Coding.of(Systems.USAGE_CONTEXT_TYPE, "user", "User Type");
  private static final Coding PATIENT = Coding.of(Systems.ROLE_CLASS, "PAT", "patient");
  private static final Coding PROVIDER =
      Coding.of(Systems.ROLE_CLASS, "PROV", "healthcare provider");

  private final List<Extension> extensions = new ArrayList<>();

  private SummaryExtensions() {}

  static List<Extension> of(PageContext page) {
    SummaryExtensions summary = new SummaryExtensions();
    summary.extensions.addAll(ArtifactMetadata.ofDocument(page));
    page.monograph().frontMatter().audienceLevel().map(FhirString::of).ifPresent(summary::audience);
    summary.links(page.monograph());
    EditorialReview.of(page).ifPresent(summary.extensions::add);
    return summary.extensions;
  }

  private void links(Monograph page) {
    page.relatedArticles().forEach(link -> related("Related article", link));
    page.clinicalTrials().ifPresent(link -> related("Clinical trials accepting patients", link));
    page.glossaryLinks().forEach(link -> related("Glossary term", link));
    page.restrictedPrograms()
        .forEach(
            program ->
                program
                    .url()
                    .map(url -> new Link(program.name(), url))
                    .ifPresent(link -> related("Restricted program", link)));
  }

  /** <a href="http://hl7.org/fhir/R4/metadatatypes.html#UsageContext">UsageContext</a>. */
  private void audience(String word) {
    CodeableConcept who =
        switch (word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')) {
          case "patient", "patients" -> Concepts.of(PATIENT);
          case "health professional", "health professionals" -> Concepts.of(PROVIDER);
          default -> new CodeableConcept();
        };
    if (!word.isEmpty()) {
      add(
          new Extension(Hl7Extension.ARTIFACT_USE_CONTEXT)
              .setValue(
                  new UsageContext().setCode(Concepts.coding(USER)).setValue(who.setText(word))));
    }
  }

  /** <a href="http://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact">RelatedArtifact</a>. */
  private void related(String label, Link link) {
    RelatedArtifact artifact =
        new RelatedArtifact()
            .setType(RelatedArtifactType.DOCUMENTATION)
            .setLabel(label)
            .setDisplay(FhirString.of(link.text()));
    WebAddress.of(link.url()).ifPresent(address -> artifact.setUrl(address.url()));
    add(new Extension(Hl7Extension.ARTIFACT_RELATED_ARTIFACT).setValue(artifact));
  }

  private void add(Extension extension) {
    extensions.add(extension);
  }
}
