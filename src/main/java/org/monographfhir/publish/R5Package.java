package org.monographfhir.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.packaging.FhirPackage;
import org.monographfhir.packaging.PackageBuilder;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.validation.definition.DefinitionSource;
import org.monographfhir.validation.definition.Definitions;

/**
 * The FHIR package of the definitions of R5. It has what its guide lists: of the definitions, and
 * of what comes with the program for all versions. Structures have no snapshots: validators make
 * them.
 */
public final class R5Package {

  private static final String GUIDE = "ImplementationGuide-monograph.fhir.r5";
  private static final String OWN = "/profiles-r5/";

  /** Code systems, value sets and naming systems. */
  private static final String SHARED = "/profiles/";

  private final PackageBuilder builder = new PackageBuilder();
  private final Optional<Path> profiles;
  private final CodesInUse codes;

  /**
   * @param profiles the folder of the definitions; absent for those of the class path
   * @param codes what the code systems that are fragments have besides
   */
  public R5Package(Optional<Path> profiles, CodesInUse codes) {
    this.profiles = profiles;
    this.codes = codes;
  }

  /** The package: its content, by its file name. */
  public Outcome<SortedMap<String, byte[]>> files() {
    return build().map(made -> new TreeMap<>(Map.of(made.fileName(), made.content())));
  }

  Outcome<FhirPackage> build() {
    Outcome<List<String>> definitions =
        profiles.isEmpty()
            ? Outcome.of(ours(), List.of())
            : new DefinitionSource(FhirVersion.R5, profiles).definitions().map(Definitions::json);
    return definitions.then(this::pack);
  }

  private List<String> ours() {
    List<String> ours = new ArrayList<>(read(OWN + GUIDE + ".json").stream().toList());
    for (String name : builder.missing(ours)) {
      read(OWN + name + ".json").ifPresent(ours::add);
    }
    return ours;
  }

  private Outcome<FhirPackage> pack(List<String> definitions) {
    List<String> all = new ArrayList<>(definitions);
    for (String name : builder.missing(definitions)) {
      read(SHARED + name + ".json").ifPresent(all::add);
    }
    return builder.build(
        profiles.map(Path::toString).orElse("profiles-r5"),
        all.stream().map(codes.codes()::addedTo).toList(),
        Map.of());
  }

  private static Optional<String> read(String path) {
    try (InputStream in = R5Package.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
