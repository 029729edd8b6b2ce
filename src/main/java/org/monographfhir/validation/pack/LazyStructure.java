package org.monographfhir.validation.pack;

import java.util.function.Supplier;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * A structure of a {@link Pack} that is read when its snapshot is looked at. Until then it has what
 * the validator asks of all structures when it is built, or looks for one of them by: URL, name,
 * type, kind, derivation and base.
 */
public final class LazyStructure extends StructureDefinition {

  private static final long serialVersionUID = 1L;

  private final transient Supplier<StructureDefinition> content;
  private volatile boolean read;
  private boolean reading;

  public LazyStructure(
      Release release, Pack.Structure header, Supplier<StructureDefinition> content) {
    this.content = content;
    setUrl(header.url());
    setVersion(header.version().isEmpty() ? null : header.version());
    setName(header.name());
    setType(header.type());
    setKind(StructureDefinitionKind.fromCode(header.kind()));
    setAbstract(header.isAbstract());
    if (!header.derivation().isEmpty()) {
      setDerivation(TypeDerivationRule.fromCode(header.derivation()));
    }
    if (!header.base().isEmpty()) {
      setBaseDefinition(header.base());
    }
    setFhirVersion(release.version);
  }

  /** This structure, with everything. */
  public LazyStructure complete() {
    if (!read) {
      readOnce();
    }
    return this;
  }

  private synchronized void readOnce() {
    if (read || reading) {
      return;
    }
    reading = true;
    StructureDefinition full = content.get();
    setIdElement(full.getIdElement());
    setExtension(full.getExtension());
    setTitle(full.getTitle());
    setStatus(full.getStatus());
    setExperimentalElement(full.getExperimentalElement());
    setDateElement(full.getDateElement());
    setPublisherElement(full.getPublisherElement());
    setFhirVersion(full.getFhirVersion());
    setContext(full.getContext());
    setContextInvariant(full.getContextInvariant());
    setSnapshot(full.getSnapshot());
    read = true;
  }

  @Override
  public StructureDefinitionSnapshotComponent getSnapshot() {
    complete();
    return super.getSnapshot();
  }

  @Override
  public boolean hasSnapshot() {
    complete();
    return super.hasSnapshot();
  }

  @Override
  public StructureDefinition copy() {
    complete();
    StructureDefinition copy = new StructureDefinition();
    super.copyValues(copy);
    return copy;
  }

  @Override
  public void copyValues(StructureDefinition target) {
    complete();
    super.copyValues(target);
  }
}
