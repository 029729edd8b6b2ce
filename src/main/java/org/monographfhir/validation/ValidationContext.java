package org.monographfhir.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;

/**
 * The context in which resources are validated. Converts terminology once, where HAPI's context
 * does so each time it is asked. Can be used by several threads.
 */
final class ValidationContext extends LeanContext {

  private final IValidationSupport chain;
  private final OwnDefinitions own;
  private final Map<IBaseResource, Resource> converted = new ConcurrentHashMap<>();

  ValidationContext(IValidationSupport chain, OwnDefinitions own, BaseDefinitions base) {
    super(chain, base);
    this.chain = chain;
    this.own = own;
  }

  @Override
  Optional<StructureDefinition> own(String uri) {
    return own.structure(uri);
  }

  @Override
  List<StructureDefinition> own() {
    return own.structures();
  }

  /** HAPI's context asks the models of R5 and R4 by reflection which type is meant. */
  @Override
  public <T extends Resource> T fetchResource(Class<T> type, String uri) {
    if (uri == null || uri.isBlank()) {
      return null;
    }
    if (type == ValueSet.class) {
      return type.cast(inR5(chain.fetchValueSet(uri)));
    }
    if (type == CodeSystem.class) {
      return type.cast(inR5(chain.fetchCodeSystem(uri)));
    }
    if (type == Resource.class) {
      Optional<StructureDefinition> structure = own(uri);
      if (structure.isPresent()) {
        return type.cast(structure.get());
      }
    }
    return super.fetchResource(type, uri);
  }

  @Override
  public CodeSystem fetchCodeSystem(String system) {
    return (CodeSystem) inR5(chain.fetchCodeSystem(system));
  }

  @Override
  public CodeSystem fetchCodeSystem(String system, String version, Resource source) {
    return fetchCodeSystem(version == null || version.isBlank() ? system : system + "|" + version);
  }

  private Resource inR5(IBaseResource found) {
    return found == null
        ? null
        : converted.computeIfAbsent(
            found, resource -> ToR5.of((org.hl7.fhir.r4.model.Resource) resource));
  }
}
