package org.monographfhir.packaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * Makes the package of a set of definitions. The set holds one guide, and the guide lists exactly
 * the definitions of its own address and the examples. What else is in the set belongs to others
 * and stays out: who installs the package gets it from the packages that this one depends on.
 */
public final class PackageBuilder {

  private static final String FOLDER = "package/";

  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param file where the definitions come from, for the diagnostics
   * @param definitions resources as JSON, structures with their snapshots
   * @param examples resources as JSON, by the id that each gets
   */
  public Outcome<FhirPackage> build(
      String file, List<String> definitions, Map<String, String> examples) {
    List<Artifact> all = definitions.stream().map(this::read).map(Artifact::new).toList();
    List<Guide> guides =
        all.stream().filter(Artifact::isGuide).map(each -> new Guide(each.content())).toList();
    if (guides.size() != 1) {
      String message = "one ImplementationGuide makes a package; here are " + guides.size();
      return Outcome.none(Diagnostic.error(file, 1, "packaging.guide", message));
    }
    Guide guide = guides.get(0);
    SliceChildren children = new SliceChildren(all);
    Contents contents =
        new Contents(
            guide,
            all.stream().filter(guide::owns).map(children::completed).toList(),
            new TreeMap<>(examples)
                .entrySet().stream().map(each -> example(each.getKey(), each.getValue())).toList());
    return Outcome.of(contents, List.of())
        .check(it -> it.disagreements(file))
        .map(PackageBuilder::pack);
  }

  /**
   * What the guides among definitions list and is not among them.
   *
   * @param definitions resources as JSON
   * @return for each its type and its id, with a hyphen between them
   */
  public List<String> missing(List<String> definitions) {
    List<Artifact> all = definitions.stream().map(this::read).map(Artifact::new).toList();
    Set<String> missing = new TreeSet<>();
    all.stream()
        .filter(Artifact::isGuide)
        .forEach(guide -> missing.addAll(new Guide(guide.content()).listed()));
    all.forEach(each -> missing.remove(each.reference()));
    return missing.stream().map(each -> each.replaceFirst("/", "-")).toList();
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("definitions and examples are JSON", e);
    }
  }

  /** An id is what a package knows a resource by; in a transaction a Bundle needs none. */
  private Artifact example(String id, String text) {
    ObjectNode named = json.createObjectNode();
    JsonNode content = read(text);
    named.set("resourceType", content.get("resourceType"));
    named.put("id", id);
    named.setAll((ObjectNode) content);
    return new Artifact(named.put("id", id));
  }

  private static FhirPackage pack(Contents contents) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(FOLDER + "package.json", new PackageManifest().encode(contents.guide()));
    files.putAll(new PackageFolder(FOLDER, contents.definitions()).files());
    files.putAll(new PackageFolder(FOLDER + "example/", contents.examples()).files());
    return new FhirPackage(
        contents.guide().text("packageId") + "-" + contents.guide().text("version") + ".tgz",
        new Tarball().pack(files));
  }
}
