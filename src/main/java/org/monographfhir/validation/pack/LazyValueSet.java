package org.monographfhir.validation.pack;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.ValueSet;

/**
 * A value set that is read, and converted, when its content is looked at. The validator needs its
 * name only, as long as it is known from {@link CodeAnswers} what is in it.
 */
public final class LazyValueSet extends ValueSet {

  private static final long serialVersionUID = 1L;

  private final transient Once<IBaseResource> stored;
  private final transient Once<ValueSet> complete;

  LazyValueSet(Release release, Pack.Terminology header, Once<IBaseResource> stored) {
    this.stored = stored;
    this.complete = new Once<>(() -> (ValueSet) release.inR5(stored.get()));
    setUrl(header.url());
    setVersion(orNull(header.version()));
    setName(orNull(header.name()));
    setTitle(orNull(header.title()));
  }

  /** One that is read already. */
  public static LazyValueSet of(Release release, IBaseResource read) {
    return new LazyValueSet(release, release.header(read), new Once<>(() -> read));
  }

  private static String orNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** As HAPI's chain wants it. */
  public IBaseResource stored() {
    return stored.get();
  }

  /** The same, with everything. */
  public ValueSet complete() {
    return complete.get();
  }

  @Override
  public ValueSetComposeComponent getCompose() {
    return complete().getCompose();
  }

  @Override
  public boolean hasCompose() {
    return complete().hasCompose();
  }

  @Override
  public ValueSetExpansionComponent getExpansion() {
    return complete().getExpansion();
  }

  @Override
  public boolean hasExpansion() {
    return complete().hasExpansion();
  }

  @Override
  public ValueSet copy() {
    return complete().copy();
  }

  @Override
  public void copyValues(ValueSet target) {
    complete().copyValues(target);
  }
}
