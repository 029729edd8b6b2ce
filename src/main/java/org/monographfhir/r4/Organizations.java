package org.monographfhir.r4;

import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.fhir.ShortNarrative;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Systems;

/** <a href="http://hl7.org/fhir/R4/organization.html">Organization</a>. */
final class Organizations {

  private Organizations() {}

  static Entry<Resource> of(Publisher publisher) {
    Organization organization = new Organization();
    organization.getMeta().addProfile(Canonical.structure("knowledge-organization"));
    organization.addIdentifier(identifier(Canonical.sid("organization"), publisher.id()));
    organization.setActive(true).setName(publisher.name());
    publisher
        .home()
        .ifPresent(
            home -> {
              organization.addIdentifier(identifier(Systems.URI, home));
              organization.addTelecom().setSystem(ContactPointSystem.URL).setValue(home);
            });
    organization.setText(Narratives.generated(ShortNarrative.of(publisher)));
    return new Entry<>(publisher.identity(), organization, true);
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }
}
