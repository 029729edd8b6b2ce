package org.monographfhir.r5;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.CodeableReference;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.RegulatedAuthorization;
import org.hl7.fhir.r5.model.RelatedArtifact;
import org.hl7.fhir.r5.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.ApprovalCodes;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.MarkdownWords;
import org.monographfhir.fhir.NarrativeText;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.fhir.WebAddress;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument.Type;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Hl7Extension;
import org.monographfhir.terminology.OwnCode;

/**
 * <a href="http://hl7.org/fhir/R5/regulatedauthorization.html">RegulatedAuthorization</a>: of the
 * drug, and of its uses. A use with sub-uses is approved as these only, so that these are named;
 * those with a pathway of their own have an authorization of their own.
 */
final class Authorizations {

  private static final Coding SPECIFIC_OBLIGATION =
      Coding.of(
          "http://hl7.org/fhir/regulated-authorization-case-type",
          "100000155699",
          "Specific Obligation");

  private final PageContext page;
  private final UseKeys keys;

  Authorizations(PageContext page) {
    this.page = page;
    keys = new UseKeys(page.monograph().slug());
  }

  /** Of the drug; what was never approved has none. */
  Optional<Entry<Resource>> ofDrug() {
    DrugApproval approval = page.monograph().approval();
    if (approval.status() == DrugApproval.Status.NOT_APPROVED
        || page.monograph().kind() != Monograph.Kind.DRUG) {
      return Optional.empty();
    }
    RegulatedAuthorization drug =
        authorization(keys.authorization(), status(approval.status()), page.name());
    drug.setDescription(ApprovalCodes.statement(page.monograph()));
    return Optional.of(new Entry<>(keys.authorization(), drug, false));
  }

  /** Of a use: one for the whole of it, and one for each sub-use with a mark of its own. */
  Stream<Entry<Resource>> of(Indication stated, WholeUse use) {
    DefinitionStatus status =
        stated.approved() ? DefinitionStatus.ACTIVE : DefinitionStatus.UNKNOWN;
    return AuthorizedUses.of(stated, use).stream()
        .map(
            each -> {
              Identity identity = keys.authorization(each.at());
              RegulatedAuthorization made =
                  authorization(
                      identity, status, page.name() + ", use " + WholeUse.number(each.at()));
              each.ends().forEach(end -> indications(made, end));
              each.mark().ifPresent(mark -> accelerated(made, mark));
              return new Entry<>(identity, made, false);
            });
  }

  private void indications(RegulatedAuthorization authorization, WholeUse use) {
    keys.definitions(use.at(), use.holds())
        .forEach(
            definition ->
                authorization.addIndication(
                    new CodeableReference().setReference(References.to(definition))));
  }

  private RegulatedAuthorization authorization(
      Identity identity, DefinitionStatus status, String of) {
    RegulatedAuthorization authorization = new RegulatedAuthorization();
    authorization.getMeta().addProfile(Canonical.structure("use-authorization"));
    page.address().ifPresent(address -> authorization.getMeta().setSource(address.url()));
    authorization.setLanguage(page.language());
    authorization.setText(
        Narratives.generated(
            new NarrativeText("en")
                .heading("Authorization of " + of)
                .paragraph("Status: " + status.concept().getCodingFirstRep().getDisplay() + ".")));
    authorization.addIdentifier(Product.identifier(identity.tokens().get(0)));
    Product.identity(page).map(References::to).ifPresent(authorization::addSubject);
    authorization.addRegion(Concepts.of(ApprovalCodes.UNITED_STATES));
    authorization.setStatus(status.concept());
    authorization.setRegulator(References.to(Publisher.FDA));
    page.documents().stream()
        .filter(linked -> linked.document().type() == Type.FDA_LABEL)
        .forEach(linked -> authorization.addAttachedDocument(References.to(linked.identity())));
    return authorization;
  }

  /** Basis, words and case. */
  private static void accelerated(RegulatedAuthorization authorization, AcceleratedApproval mark) {
    authorization.setDescription(FhirString.of(mark.statement()));
    authorization.addBasis(Concepts.of(OwnCode.ACCELERATED));
    authorization
        .getCase()
        .setType(
            Concepts.of(SPECIFIC_OBLIGATION)
                .addCoding(Concepts.coding(ApprovalCodes.obligation(mark)))
                .setText(MarkdownWords.of(mark.obligation().orElse(mark.statement()))));
    mark.documentation()
        .flatMap(WebAddress::of)
        .ifPresent(program -> authorization.addExtension(document(program)));
  }

  private static Extension document(WebAddress program) {
    RelatedArtifact artifact = new RelatedArtifact().setType(RelatedArtifactType.DOCUMENTATION);
    artifact.getDocument().setUrl(program.url());
    return new Extension(Hl7Extension.ARTIFACT_RELATED_ARTIFACT).setValue(artifact);
  }

  private static DefinitionStatus status(DrugApproval.Status status) {
    return switch (status) {
      case APPROVED -> DefinitionStatus.ACTIVE;
      case DISCONTINUED, WITHDRAWN -> DefinitionStatus.RETIRED;
      case COMPONENTS_APPROVED, UNKNOWN, NOT_APPROVED -> DefinitionStatus.UNKNOWN;
    };
  }
}
