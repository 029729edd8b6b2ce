package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.monographfhir.validation.pack.LazyStructure;
import org.monographfhir.validation.pack.LazyValueSet;
import org.monographfhir.validation.pack.Once;
import org.monographfhir.validation.pack.Pack;
import org.monographfhir.validation.pack.PackedContent;
import org.monographfhir.validation.pack.Release;

/**
 * The definitions of a {@link Definitions}, as the validator wants them: structures in R5, with
 * snapshots; terminology as it is, for HAPI's chain. They can be found by the names under which
 * HAPI's {@code PrePopulatedValidationSupport} has them. Each is read when it is needed, when it
 * comes out of a pack.
 */
public final class OwnDefinitions implements IValidationSupport {

  private static final Set<String> INCOMPLETE = Set.of("fragment", "not-present");

  private final Release release;
  private final List<StructureDefinition> structures = new ArrayList<>();
  private final Map<String, StructureDefinition> structuresByName = new HashMap<>();
  private final Set<String> incomplete = new HashSet<>();
  private final Map<String, Supplier<IBaseResource>> codeSystemsByName = new HashMap<>();
  private final Map<String, LazyValueSet> valueSetsByName = new HashMap<>();

  private OwnDefinitions(Release release) {
    this.release = release;
  }

  public static OwnDefinitions of(Release release, Pack pack) {
    OwnDefinitions own = new OwnDefinitions(release);
    PackedContent content = new PackedContent(release, pack);
    for (Pack.Structure each : pack.structures.values()) {
      own.add(new LazyStructure(release, each, () -> content.structure(each.span())));
    }
    own.addTerminology(release, pack, Set.of());
    return own;
  }

  /**
   * @param definitions structures have snapshots
   */
  public static OwnDefinitions of(Release release, List<? extends IBaseResource> definitions) {
    OwnDefinitions own = new OwnDefinitions(release);
    Set<String> given = new HashSet<>();
    for (IBaseResource each : definitions) {
      switch (each.fhirType()) {
        case "StructureDefinition" -> own.add((StructureDefinition) release.inR5(each));
        case "CodeSystem" -> own.addCodeSystem(release.header(each), () -> each);
        case "ValueSet" -> own.add(LazyValueSet.of(release, each));
        default -> {}
      }
      given.add(release.header(each).url());
    }
    if (release == Release.R5) {
      // Most of what they refer to is shared with R4, and so not among them.
      own.addTerminology(release, release.profiles(), given);
    }
    return own;
  }

  private void addTerminology(Release release, Pack pack, Set<String> but) {
    PackedContent content = new PackedContent(release, pack);
    pack.codeSystems.values().stream()
        .filter(it -> !but.contains(it.url()))
        .forEach(it -> addCodeSystem(it, new Once<>(() -> content.terminology(it.span()))));
    pack.valueSets.values().stream()
        .filter(it -> !but.contains(it.url()))
        .forEach(it -> add(content.valueSet(it)));
  }

  private void add(StructureDefinition structure) {
    structures.add(structure);
    name(structure.getUrl(), structure.getVersion(), structure, structuresByName);
  }

  private void addCodeSystem(Pack.Terminology header, Supplier<IBaseResource> it) {
    if (INCOMPLETE.contains(header.content())) {
      incomplete.add(header.url());
    }
    name(header.url(), header.version(), it, codeSystemsByName);
  }

  private void add(LazyValueSet it) {
    name(it.getUrl(), it.getVersion(), it, valueSetsByName);
  }

  /** The URL, its last part, its last two parts; each without and with the version. */
  private static <T> void name(String url, String version, T it, Map<String, T> names) {
    int bar = url.indexOf('|');
    String bare = bar < 0 ? url : url.substring(0, bar);
    List<String> all = new ArrayList<>(List.of(url, bare));
    if (version != null && !version.isBlank()) {
      all.add(bare + "|" + version);
    }
    for (String each : all) {
      names.put(each, it);
      int slash = each.lastIndexOf('/');
      if (slash >= 0) {
        names.put(each.substring(slash + 1), it);
        int before = each.lastIndexOf('/', slash - 1);
        if (before >= 0) {
          names.put(each.substring(before + 1), it);
        }
      }
    }
  }

  /** A structure, read, when it is one of these. */
  public Optional<StructureDefinition> structure(String name) {
    StructureDefinition found = structuresByName.get(name);
    return Optional.ofNullable(found instanceof LazyStructure lazy ? lazy.complete() : found);
  }

  /** All structures, in order, most of them not read. */
  public List<StructureDefinition> structures() {
    return structures;
  }

  /** A value set, when it is one of these; not read. */
  public Optional<LazyValueSet> valueSet(String name) {
    return Optional.ofNullable(valueSetsByName.get(name));
  }

  /** All of them, not read. */
  public List<LazyValueSet> valueSets() {
    return valueSetsByName.values().stream().distinct().toList();
  }

  /** All code systems, read. */
  public List<CodeSystem> codeSystems() {
    return codeSystemsByName.values().stream()
        .distinct()
        .map(each -> (CodeSystem) release.inR5(each.get()))
        .toList();
  }

  /** Whether it is a code system that says of itself that it does not list all its codes. */
  boolean isIncomplete(String system) {
    return incomplete.contains(system);
  }

  /** The codes that it lists. */
  List<String> codes(String system) {
    CodeSystem listing = (CodeSystem) release.inR5(fetchCodeSystem(system));
    return listing.getConcept().stream().map(ConceptDefinitionComponent::getCode).toList();
  }

  @Override
  public IBaseResource fetchCodeSystem(String system) {
    Supplier<IBaseResource> found = codeSystemsByName.get(system);
    return found == null ? null : found.get();
  }

  @Override
  public IBaseResource fetchValueSet(String url) {
    return valueSet(url).map(LazyValueSet::stored).orElse(null);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return codeSystemsByName.containsKey(system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return valueSetsByName.containsKey(url);
  }

  @Override
  public FhirContext getFhirContext() {
    return release.context();
  }
}
