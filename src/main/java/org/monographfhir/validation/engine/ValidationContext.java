package org.monographfhir.validation.engine;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.monographfhir.validation.definition.BaseDefinitions;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.definition.LeanContext;
import org.monographfhir.validation.definition.OwnDefinitions;
import org.monographfhir.validation.pack.CodeAnswers;
import org.monographfhir.validation.pack.CodeAnswers.Question;
import org.monographfhir.validation.pack.LazyValueSet;

/**
 * The context in which resources are validated. Converts terminology once, where HAPI's context
 * does so each time it is asked. Can be used by several threads.
 */
public final class ValidationContext extends LeanContext {

  private final IValidationSupport chain;
  private final OwnDefinitions own;
  private final BaseDefinitions base;
  private final CodeAnswers answers;
  private final Map<IBaseResource, Resource> converted = new ConcurrentHashMap<>();
  private final Map<String, StructureDefinition> structures = new ConcurrentHashMap<>();

  public ValidationContext(IValidationSupport chain, Definitions definitions) {
    super(chain, definitions.base());
    this.chain = chain;
    this.own = definitions.own();
    this.base = definitions.base();
    this.answers = definitions.answers();
  }

  @Override
  protected Optional<StructureDefinition> own(String uri) {
    return own.structure(uri);
  }

  @Override
  protected List<StructureDefinition> own() {
    return own.structures();
  }

  /** HAPI's context asks the models of R5 and R4 by reflection which type is meant. */
  @Override
  public <T extends Resource> T fetchResource(Class<T> type, String uri) {
    if (uri == null || uri.isBlank()) {
      return null;
    }
    if (type == StructureDefinition.class) {
      // Asked some thousand times for each page.
      StructureDefinition known = structures.get(uri);
      return type.cast(known == null ? structure(uri) : known);
    }
    if (type == ValueSet.class) {
      return type.cast(own.valueSet(uri).or(() -> base.valueSet(uri)).orElse(null));
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
    try {
      return super.fetchResource(type, uri);
    } catch (ClassCastException e) {
      // What goes by that name is of another type: there is none of this one.
      return null;
    }
  }

  private StructureDefinition structure(String uri) {
    StructureDefinition found = super.fetchResource(StructureDefinition.class, uri);
    if (found != null) {
      structures.put(uri, found);
    }
    return found;
  }

  @Override
  public CodeSystem fetchCodeSystem(String system) {
    return (CodeSystem) inR5(chain.fetchCodeSystem(system));
  }

  @Override
  public CodeSystem fetchCodeSystem(String system, String version, Resource source) {
    return fetchCodeSystem(version == null || version.isBlank() ? system : system + "|" + version);
  }

  @Override
  public ValidationResult validateCode(
      ValidationOptions options, String system, String version, String code, String display) {
    return answers.to(
        new Question(null, options.isGuessSystem(), system, code, display),
        () -> super.validateCode(options, system, version, code, display));
  }

  @Override
  public ValidationResult validateCode(ValidationOptions options, String code, ValueSet set) {
    return set instanceof LazyValueSet known
        ? answers.to(
            new Question(known.getVersionedUrl(), true, null, code, null),
            () -> super.validateCode(options, code, known.complete()))
        : super.validateCode(options, code, set);
  }

  /** A value set that came with the resource itself is another one each time. */
  @Override
  public ValidationResult validateCode(ValidationOptions options, Coding coding, ValueSet set) {
    if (set != null && !(set instanceof LazyValueSet)) {
      return super.validateCode(options, coding, set);
    }
    LazyValueSet known = (LazyValueSet) set;
    return answers.to(
        new Question(
            known == null ? null : known.getVersionedUrl(),
            options.isGuessSystem(),
            coding.getSystem(),
            coding.getCode(),
            coding.getDisplay()),
        () -> super.validateCode(options, coding, known == null ? null : known.complete()));
  }

  private Resource inR5(IBaseResource found) {
    return found == null
        ? null
        : converted.computeIfAbsent(found, resource -> base.release().inR5(resource));
  }
}
