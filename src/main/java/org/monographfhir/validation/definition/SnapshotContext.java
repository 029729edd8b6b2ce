package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.monographfhir.validation.pack.Release;

/**
 * The context in which snapshots are made: the user's structures are in HAPI's chain, as they are
 * written, and get a snapshot when another one is built on them.
 */
final class SnapshotContext extends LeanContext {

  private final IValidationSupport chain;
  private final Release release;
  private List<StructureDefinition> own = List.of();

  SnapshotContext(IValidationSupport chain, BaseDefinitions base) {
    super(chain, base);
    this.chain = chain;
    this.release = base.release();
  }

  @Override
  protected Optional<StructureDefinition> own(String uri) {
    return Optional.ofNullable(chain.fetchStructureDefinition(uri))
        .map(known -> fromChain(StructureDefinition.class, uri));
  }

  /**
   * Asked again while it works, by the maker of snapshots, it answers with what it has, as HAPI's
   * own context does.
   */
  @Override
  protected synchronized List<StructureDefinition> own() {
    if (own.isEmpty()) {
      List<IBaseResource> all = chain.fetchAllStructureDefinitions();
      own = all.stream().map(each -> (StructureDefinition) release.inR5(each)).toList();
      own = own.stream().flatMap(each -> own(each.getUrl()).stream()).toList();
    }
    return own;
  }
}
