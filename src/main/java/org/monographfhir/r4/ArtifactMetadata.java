package org.monographfhir.r4;

import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.terminology.Hl7Extension;

/**
 * What R5 has elements for and R4 has HL7's {@code artifact-*} extensions: the metadata that HL7's
 * <a href="http://hl7.org/fhir/uv/crmi/">Canonical Resource Management Infrastructure</a> asks of
 * what is shared and published, as far as the page states it.
 */
final class ArtifactMetadata {

  private final ExtensionList extensions = new ExtensionList();

  private ArtifactMetadata() {}

  /** Of a MedicationKnowledge, which has no element for any of it. */
  static List<Extension> ofDrug(PageContext page) {
    ArtifactMetadata drug = new ArtifactMetadata();
    page.address()
        .ifPresent(
            address -> drug.extensions.add(Hl7Extension.ARTIFACT_URL, new UriType(address.url())));
    drug.version(page);
    drug.extensions.add(Hl7Extension.ARTIFACT_TITLE, new StringType(page.title()));
    drug.dates(page);
    drug.extensions.add(Hl7Extension.ARTIFACT_PUBLISHER, new StringType(page.publisher().name()));
    drug.copyright(page);
    return drug.extensions.all();
  }

  /** Of the page's DocumentReference: what that has no element for. */
  static List<Extension> ofDocument(PageContext page) {
    ArtifactMetadata document = new ArtifactMetadata();
    document.version(page);
    document.copyright(page);
    return document.extensions.all();
  }

  private void version(PageContext page) {
    page.monograph()
        .frontMatter()
        .version()
        .ifPresent(
            words ->
                extensions.add(
                    Hl7Extension.ARTIFACT_VERSION, new StringType(FhirString.of(words))));
  }

  /**
   * The day of the copy is no review by the publisher; only the publisher's own dates say when the
   * page was posted and updated.
   */
  private void dates(PageContext page) {
    page.updated()
        .or(page::copied)
        .ifPresent(
            day -> extensions.add(Hl7Extension.ARTIFACT_DATE, new DateTimeType(day.toString())));
    page.posted()
        .ifPresent(
            day ->
                extensions.add(Hl7Extension.ARTIFACT_APPROVAL_DATE, new DateType(day.toString())));
    page.updated()
        .ifPresent(
            day ->
                extensions.add(
                    Hl7Extension.ARTIFACT_LAST_REVIEW_DATE, new DateType(day.toString())));
  }

  private void copyright(PageContext page) {
    page.copyright()
        .ifPresent(
            words -> extensions.add(Hl7Extension.ARTIFACT_COPYRIGHT, new MarkdownType(words)));
  }
}
