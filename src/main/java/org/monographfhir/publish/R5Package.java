package org.monographfhir.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.packaging.PackageBuilder;

/**
 * The FHIR package of the definitions of R5, which are those that its guide lists. Structures have
 * no snapshots: validators make them.
 */
public final class R5Package {

  private static final String GUIDE = "ImplementationGuide-monograph.fhir.r5";

  /** Where its content is: what both versions share is with the definitions of R4. */
  private static final List<String> FOLDERS = List.of("/profiles-r5/", "/profiles/");

  /** The package: its content, by its file name. */
  public Outcome<SortedMap<String, byte[]>> build() {
    PackageBuilder builder = new PackageBuilder();
    String guide = definition(GUIDE);
    List<String> definitions = new ArrayList<>(List.of(guide));
    builder.listed(guide).forEach(name -> definitions.add(definition(name)));
    return builder
        .build("profiles-r5", definitions, Map.of())
        .map(made -> new TreeMap<>(Map.of(made.fileName(), made.content())));
  }

  private static String definition(String name) {
    return FOLDERS.stream()
        .flatMap(folder -> read(folder + name + ".json").stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not on the class path: " + name));
  }

  private static Optional<String> read(String path) {
    try (InputStream in = R5Package.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
