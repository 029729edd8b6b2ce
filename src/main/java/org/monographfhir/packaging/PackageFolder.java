package org.monographfhir.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.utilities.npm.NpmPackageIndexBuilder;

/**
 * A folder of a package.
 *
 * @param path with a slash at the end
 * @param artifacts the resources in it
 */
record PackageFolder(String path, List<Artifact> artifacts) {

  /**
   * The resources and their index, which HL7's own class writes: its programs get what they expect.
   */
  Map<String, byte[]> files() {
    TreeMap<String, byte[]> sorted = new TreeMap<>();
    artifacts.forEach(each -> sorted.put(each.fileName(), each.bytes()));
    NpmPackageIndexBuilder index = new NpmPackageIndexBuilder();
    index.start(null);
    sorted.forEach(index::seeFile);
    Map<String, byte[]> files = new TreeMap<>();
    sorted.forEach((name, content) -> files.put(path + name, content));
    files.put(path + ".index.json", index.build().replace("\r\n", "\n").getBytes(UTF_8));
    return files;
  }
}
