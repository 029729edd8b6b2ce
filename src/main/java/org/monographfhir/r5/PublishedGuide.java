package org.monographfhir.r5;

import java.util.List;
import org.hl7.fhir.r5.model.DateTimeType;
import org.hl7.fhir.r5.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r5.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r5.model.ImplementationGuide;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.NarrativeText;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * The <a href="http://hl7.org/fhir/R5/implementationguide.html">ImplementationGuide</a> that what
 * is published belongs to: the one of our definitions, without the list of them, as a server need
 * not have them. It stands first in a Bundle for <a
 * href="http://hl7.org/fhir/uv/crmi/OperationDefinition-crmi-publish.html">$publish</a>.
 */
final class PublishedGuide {

  private static final String TITLE = "Drug monographs in FHIR R5";
  private static final String DESCRIPTION =
      "Profiles, extensions and terminology for drug monographs as MedicationKnowledge,"
          + " ClinicalUseDefinition and RegulatedAuthorization.";

  private PublishedGuide() {}

  /**
   * @param version of this program, which is that of the definitions
   * @param publisher who publishes
   */
  static Entry<Resource> of(String version, String publisher) {
    String url = Canonical.BASE + "/ImplementationGuide/monograph.fhir.r5";
    ImplementationGuide guide = new ImplementationGuide();
    guide.setText(
        Narratives.generated(new NarrativeText("en").heading(TITLE).paragraph(DESCRIPTION)));
    guide.setLanguage("en");
    guide.setUrl(url).setVersion(version).setName("MonographFhirR5").setTitle(TITLE);
    guide.setStatus(PublicationStatus.DRAFT).setExperimental(false);
    guide.setDateElement(new DateTimeType("2026-11-29"));
    guide.setPublisher(publisher).setDescription(DESCRIPTION);
    guide.setPackageId("monograph.fhir.r5").addFhirVersion(FHIRVersion._5_0_0);
    Coding address = Coding.of("", url);
    return new Entry<>(new Identity("ImplementationGuide", "url", List.of(address)), guide, true);
  }
}
