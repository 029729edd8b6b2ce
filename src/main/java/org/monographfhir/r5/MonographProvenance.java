package org.monographfhir.r5;

import java.util.List;
import org.hl7.fhir.r5.model.DateTimeType;
import org.hl7.fhir.r5.model.Identifier;
import org.hl7.fhir.r5.model.InstantType;
import org.hl7.fhir.r5.model.Provenance;
import org.hl7.fhir.r5.model.Provenance.ProvenanceEntityComponent;
import org.hl7.fhir.r5.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r5.model.Reference;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.Midnight;
import org.monographfhir.fhir.Origin;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.ShortNarrative;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * <a href="http://hl7.org/fhir/R5/provenance.html">Provenance</a>: which text was mapped, and by
 * which version of this program. Two tags stand for the two, and it is found by both.
 */
final class MonographProvenance {

  private static final Coding CREATE = Coding.of(Systems.DATA_OPERATION, "CREATE", "create");
  private static final Coding AUTHOR =
      Coding.of(Systems.PROVENANCE_PARTICIPANT, "author", "Author");
  private static final Coding ASSEMBLER =
      Coding.of(Systems.PROVENANCE_PARTICIPANT, "assembler", "Assembler");

  private final Origin origin;

  MonographProvenance(Origin origin) {
    this.origin = origin;
  }

  /**
   * @param targets what was made of the page
   */
  Entry<Resource> of(PageContext page, List<Identity> targets) {
    List<Coding> tags = origin.tags(page);
    Provenance provenance = new Provenance();
    provenance.getMeta().addProfile(Canonical.structure("monograph-provenance-r5"));
    tags.stream().map(Concepts::coding).forEach(provenance.getMeta()::addTag);
    provenance.setText(
        Narratives.generated(ShortNarrative.ofProvenance(page, origin.mapperVersion())));
    targets.forEach(target -> provenance.addTarget(References.to(target)));
    page.copied().ifPresent(date -> provenance.setOccurred(new DateTimeType(date.toString())));
    page.copied()
        .or(page::updated)
        .map(Midnight::of)
        .map(InstantType::new)
        .ifPresent(provenance::setRecordedElement);
    provenance.setActivity(Concepts.of(CREATE));
    agent(provenance, AUTHOR, References.to(page.publisher()));
    agent(provenance, ASSEMBLER, mapper());
    provenance.addEntity(entity(source(page)));
    origin.files().forEach(file -> provenance.addEntity(entity(reference(file))));
    return new Entry<>(new Identity("Provenance", "_tag", tags), provenance, false);
  }

  private static Reference reference(CodeFile file) {
    return new Reference()
        .setIdentifier(
            new Identifier().setSystem(Canonical.sid("content-hash")).setValue(file.sha256()))
        .setDisplay(file.inWords());
  }

  private static ProvenanceEntityComponent entity(Reference what) {
    return new ProvenanceEntityComponent().setRole(ProvenanceEntityRole.SOURCE).setWhat(what);
  }

  private static void agent(Provenance provenance, Coding type, Reference who) {
    provenance.addAgent().setType(Concepts.of(type)).setWho(who);
  }

  /** Provenance.agent.who: a program is a Device. */
  private Reference mapper() {
    return new Reference()
        .setType("Device")
        .setIdentifier(new Identifier().setSystem(Systems.URI).setValue(Canonical.BASE))
        .setDisplay("monograph-fhir " + origin.mapperVersion());
  }

  private static Reference source(PageContext page) {
    Reference source = new Reference().setDisplay(page.title());
    page.address()
        .ifPresent(
            address -> source.getIdentifier().setSystem(Systems.URI).setValue(address.url()));
    return source;
  }
}
