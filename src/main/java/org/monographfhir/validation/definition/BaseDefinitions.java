package org.monographfhir.validation.definition;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.monographfhir.validation.pack.LazyStructure;
import org.monographfhir.validation.pack.LazyValueSet;
import org.monographfhir.validation.pack.Pack;
import org.monographfhir.validation.pack.PackedContent;
import org.monographfhir.validation.pack.Release;

/**
 * The definitions of FHIR itself, each read when it is needed and kept. Finds them as HAPI's own
 * support does ({@code DefaultProfileValidationSupport}), which reads all of them at once. Can be
 * used by several threads.
 */
public final class BaseDefinitions {

  private static final String FHIR = "http://hl7.org/fhir/";
  private static final String STRUCTURE = FHIR + "StructureDefinition/";

  private final Release release;
  private final Pack pack;
  private final PackedContent content;
  private final Map<String, LazyStructure> structures = new LinkedHashMap<>();
  private final Map<String, StructureDefinition> aliases = new ConcurrentHashMap<>();
  private final Map<Pack.Terminology, IBaseResource> codeSystems = new ConcurrentHashMap<>();
  private final Map<Pack.Terminology, LazyValueSet> valueSets = new ConcurrentHashMap<>();

  BaseDefinitions(Release release) {
    this.release = release;
    pack = release.fhir();
    content = new PackedContent(release, pack);
    for (Pack.Structure each : pack.structures.values()) {
      LazyStructure lazy = new LazyStructure(release, each, () -> content.structure(each.span()));
      lazy.setSourcePackage(new PackageInformation(release.core, null, null, new Date(0)));
      structures.put(each.url(), lazy);
    }
  }

  public Release release() {
    return release;
  }

  /** All structures, in HAPI's order, most of them not read. */
  List<? extends StructureDefinition> structures() {
    return List.copyOf(structures.values());
  }

  /** A structure, read. The name of a type or "StructureDefinition/" and the name will do. */
  Optional<StructureDefinition> structure(String name) {
    String url = url(name);
    LazyStructure found = structures.get(url);
    return found != null ? Optional.of(found.complete()) : primitive(url);
  }

  Optional<IBaseResource> codeSystem(String canonical) {
    return header(pack.codeSystems, canonical)
        .map(it -> codeSystems.computeIfAbsent(it, each -> content.terminology(each.span())));
  }

  /** Whether there is such a code system, and it lists codes. */
  boolean hasCodes(String system) {
    return header(pack.codeSystems, system)
        .filter(it -> !it.content().equals("not-present"))
        .isPresent();
  }

  /** A value set, not read. */
  public Optional<LazyValueSet> valueSet(String canonical) {
    return header(pack.valueSets, canonical)
        .map(it -> valueSets.computeIfAbsent(it, content::valueSet));
  }

  private static String url(String name) {
    if (name.startsWith(STRUCTURE)) {
      return name;
    }
    long slashes = name.chars().filter(c -> c == '/').count();
    return slashes == 0 ? STRUCTURE + name : slashes == 1 ? FHIR + name : name;
  }

  /** HAPI takes "String" for "string", because some search parameters of R4 are written so. */
  private Optional<StructureDefinition> primitive(String url) {
    String name = url.startsWith(STRUCTURE) ? url.substring(STRUCTURE.length()) : "";
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return Optional.empty();
    }
    LazyStructure meant =
        structures.get(STRUCTURE + Character.toLowerCase(name.charAt(0)) + name.substring(1));
    return Optional.ofNullable(meant).map(it -> aliases.computeIfAbsent(url, u -> alias(it, name)));
  }

  private static StructureDefinition alias(LazyStructure meant, String type) {
    StructureDefinition alias = meant.copy();
    alias.setType(type);
    alias.setSourcePackage(meant.getSourcePackage());
    return alias;
  }

  private static Optional<Pack.Terminology> header(
      Map<String, Pack.Terminology> kind, String canonical) {
    int bar = canonical.indexOf('|');
    String url = bar > 0 ? canonical.substring(0, bar) : canonical;
    String version = bar > 0 ? canonical.substring(bar + 1) : "";
    Pack.Terminology header = kind.get(url);
    if (header == null) {
      return Optional.empty();
    }
    boolean anyVersion =
        version.isBlank()
            || url.startsWith("http://hl7.org")
            || url.startsWith("http://terminology.hl7.org");
    return anyVersion || version.equals(header.version()) ? Optional.of(header) : Optional.empty();
  }
}
