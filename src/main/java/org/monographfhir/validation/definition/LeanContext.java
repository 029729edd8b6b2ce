package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;

/**
 * What HL7's validator, and its maker of snapshots, ask for definitions. Structures of FHIR itself
 * come from {@link BaseDefinitions}, converted already; where those of the user come from, the
 * subclasses know; the rest comes from HAPI's chain, as in HAPI's own context.
 *
 * <p>It has units, too. HAPI's context has none, and so takes "5 weeks to 5 months" of others for a
 * broken <a href="http://hl7.org/fhir/R4/datatypes.html#Range">Range</a> (rng-2).
 */
public abstract class LeanContext extends WorkerContextValidationSupportAdapter {

  private final BaseDefinitions base;
  private volatile List<StructureDefinition> structures = List.of();
  private volatile Set<String> primitives = Set.of();
  private UcumService units;

  /**
   * @param chain has no structures of FHIR itself
   */
  public LeanContext(IValidationSupport chain, BaseDefinitions base) {
    super(chain);
    this.base = base;
  }

  /** A structure of the user. */
  protected abstract Optional<StructureDefinition> own(String uri);

  /** All structures of the user. */
  protected abstract List<StructureDefinition> own();

  @Override
  public <T extends Resource> T fetchResource(Class<T> type, String uri) {
    if (uri == null || uri.isBlank()) {
      return null;
    }
    if (type == StructureDefinition.class) {
      return type.cast(own(uri).or(() -> base.structure(uri)).orElse(null));
    }
    T found = fromChain(type, uri);
    return found == null && type == Resource.class
        ? type.cast(base.structure(uri).orElse(null))
        : found;
  }

  /** As HAPI's own context finds it, with a snapshot. */
  final <T extends Resource> T fromChain(Class<T> type, String uri) {
    return super.fetchResource(type, uri);
  }

  @Override
  public <T extends Resource> boolean hasResource(Class<T> type, String uri) {
    return fetchResource(type, uri) != null;
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    return structures().stream().filter(each -> each.getType().equals(type)).toList();
  }

  /**
   * HAPI's context has no such list and throws: HL7's validator wants all code systems where a
   * value set names one in a way that no code system has.
   */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return type == StructureDefinition.class ? (List<T>) structures() : List.of();
  }

  private List<StructureDefinition> structures() {
    if (structures.isEmpty()) {
      List<StructureDefinition> own = own();
      Set<String> urls =
          own.stream().map(StructureDefinition::getUrl).collect(Collectors.toUnmodifiableSet());
      structures =
          Stream.concat(
                  own.stream(),
                  base.structures().stream().filter(each -> !urls.contains(each.getUrl())))
              .toList();
    }
    return structures;
  }

  @Override
  public boolean isPrimitiveType(String type) {
    if (primitives.isEmpty()) {
      primitives =
          structures().stream()
              .filter(each -> each.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
              .map(StructureDefinition::getName)
              .collect(Collectors.toUnmodifiableSet());
    }
    return type != null && primitives.contains(type);
  }

  @Override
  public synchronized UcumService getUcumService() {
    if (units == null) {
      try (InputStream essence = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
        units = new UcumEssenceService(essence);
      } catch (IOException | UcumException e) {
        throw new IllegalStateException("the units of org.fhir:ucum cannot be read", e);
      }
    }
    return units;
  }
}
