package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * The profiles, extensions and terminology that resources are checked against, with snapshots: the
 * ones that come with the program, or those of a directory. Every file of the directory and of its
 * folders, hidden ones aside, must be a definition; one that is not makes the whole set unusable.
 * Knows nothing about the resources that are checked.
 */
public final class Definitions {

  private static final String GUIDE = "/profiles/ImplementationGuide-monograph.fhir.json";

  private final BaseDefinitions base;
  private final List<MetadataResource> resources;

  private Definitions(BaseDefinitions base, List<MetadataResource> resources) {
    this.base = base;
    this.resources = List.copyOf(resources);
  }

  /** The definitions of the class path, in a folder of classes or inside a jar. */
  public static Outcome<Definitions> bundled() {
    String guide = String.valueOf(Definitions.class.getResource(GUIDE));
    int inJar = guide.indexOf("!/");
    try {
      if (inJar < 0) {
        return read(Path.of(URI.create(guide)).getParent(), Path.of("profiles"));
      }
      URI jar = URI.create(guide.substring("jar:".length(), inJar));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
        return read(files.getPath("profiles"), Path.of("profiles"));
      }
    } catch (IOException | IllegalArgumentException e) {
      return unreadable(guide, e);
    }
  }

  /** The definitions of a directory, instead of those that come with the program. */
  public static Outcome<Definitions> fromDirectory(Path directory) {
    return read(directory, directory);
  }

  /** All of them in R4 JSON, structures with snapshots, sorted by file. */
  public List<String> json() {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    return resources.stream().map(parser::encodeResourceToString).toList();
  }

  List<MetadataResource> resources() {
    return resources;
  }

  /** What they are built on: FHIR R4's own. */
  BaseDefinitions base() {
    return base;
  }

  private static Outcome<Definitions> read(Path directory, Path shown) {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(Files::isRegularFile).filter(f -> visible(directory, f)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return unreadable(shown.toString(), e);
    }
    if (files.isEmpty()) {
      return Outcome.none(
          Diagnostic.error(
              shown.toString(),
              1,
              "validation.definition.none",
              "the directory has no definition"));
    }
    DefinitionReader reader = new DefinitionReader();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Definition> found = new ArrayList<>();
    for (Path file : files) {
      String name = shown.resolve(directory.relativize(file).toString()).toString();
      Outcome<Definition> one = reader.read(file, name);
      diagnostics.addAll(one.diagnostics());
      one.value().ifPresent(found::add);
    }
    diagnostics.addAll(duplicates(found));
    if (!diagnostics.isEmpty()) {
      return new Outcome<>(Optional.empty(), diagnostics.stream().sorted().toList());
    }
    BaseDefinitions base = new BaseDefinitions();
    return new Snapshots(found, base).complete().map(all -> new Definitions(base, all));
  }

  private static boolean visible(Path directory, Path file) {
    for (Path part : directory.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static List<Diagnostic> duplicates(List<Definition> definitions) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Definition each : definitions) {
      String other = seen.putIfAbsent(each.canonical(), each.file());
      if (other != null) {
        diagnostics.add(
            Diagnostic.error(
                each.file(),
                1,
                "validation.definition.duplicate",
                each.canonical() + " is defined by " + other + " too"));
      }
    }
    return diagnostics;
  }

  private static Outcome<Definitions> unreadable(String file, Exception e) {
    return Outcome.none(
        Diagnostic.error(file, 1, "validation.definition.unreadable", "cannot be read: " + e));
  }
}
