package org.monographfhir.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;

/**
 * A package without a guide, of resources that a run made.
 *
 * @param name of the package
 * @param version of this program
 * @param title for people
 */
public record DataPackage(String name, String version, String title) {

  private static final String FOLDER = "package/";

  /**
   * @param resources as JSON, each with an id
   */
  public FhirPackage of(List<String> resources) {
    List<Artifact> artifacts = resources.stream().map(DataPackage::read).toList();
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(FOLDER + "package.json", manifest());
    files.putAll(new PackageFolder(FOLDER, artifacts).files());
    return new FhirPackage(name + "-" + version + ".tgz", new Tarball().pack(files));
  }

  private static Artifact read(String resource) {
    try {
      JsonNode content = new ObjectMapper().readTree(resource);
      return new Artifact(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("resources are JSON", e);
    }
  }

  private byte[] manifest() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", name).put("version", version);
    json.put("tools-version", 3).put("type", "Conformance");
    json.put("title", title).put("description", title).put("author", "monograph-fhir");
    json.putArray("fhirVersions").add("4.0.1");
    json.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
    return (json.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(UTF_8);
  }
}
