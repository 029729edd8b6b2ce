package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.validation.pack.CodeAnswers;
import org.monographfhir.validation.pack.Pack;
import org.monographfhir.validation.pack.PackedContent;
import org.monographfhir.validation.pack.Release;

/**
 * The profiles, extensions and terminology that resources are checked against, with snapshots: the
 * ones that come with the program, or those of a directory. Every file of the directory and of its
 * folders, hidden ones aside, must be a definition; one that is not makes the whole set unusable.
 * Knows nothing about the resources that are checked.
 */
public final class Definitions {

  private final BaseDefinitions base;
  private final OwnDefinitions own;
  private final CodeAnswers answers;
  private final Supplier<List<String>> json;

  private Definitions(
      BaseDefinitions base, OwnDefinitions own, CodeAnswers answers, Supplier<List<String>> json) {
    this.base = base;
    this.own = own;
    this.answers = answers;
    this.json = json;
  }

  /** The definitions that come with the program, as the build read and completed them. */
  public static Outcome<Definitions> bundled() {
    return bundled(Release.R4);
  }

  /** Those of a version of FHIR. */
  public static Outcome<Definitions> bundled(Release release) {
    Pack pack = release.profiles();
    PackedContent content = new PackedContent(release, pack);
    return Outcome.of(
        new Definitions(
            new BaseDefinitions(release),
            OwnDefinitions.of(release, pack),
            release.answers(),
            () ->
                published(pack.whole.stream().map(content::text).map(Definitions::read).toList())),
        List.of());
  }

  /** The definitions of R4 of a directory, instead of those that come with the program. */
  public static Outcome<Definitions> fromDirectory(Path directory) {
    return fromDirectory(Release.R4, directory);
  }

  /**
   * Those of a directory. Code systems and value sets of R5 that it does not have are the ones that
   * come with the program.
   */
  public static Outcome<Definitions> fromDirectory(Release release, Path directory) {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(Files::isRegularFile).filter(f -> visible(directory, f)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return unreadable(directory.toString(), e);
    }
    if (files.isEmpty()) {
      return Outcome.none(
          Diagnostic.error(
              directory.toString(),
              1,
              "validation.definition.none",
              "the directory has no definition"));
    }
    DefinitionReader reader = new DefinitionReader(release);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Definition> found = new ArrayList<>();
    for (Path file : files) {
      Outcome<Definition> one = reader.read(file, file.toString());
      diagnostics.addAll(one.diagnostics());
      one.value().ifPresent(found::add);
    }
    diagnostics.addAll(duplicates(found));
    if (!diagnostics.isEmpty()) {
      return new Outcome<>(Optional.empty(), diagnostics.stream().sorted().toList());
    }
    BaseDefinitions base = new BaseDefinitions(release);
    return new Snapshots(found, base)
        .complete()
        .map(
            all ->
                new Definitions(
                    base,
                    OwnDefinitions.of(release, all),
                    new CodeAnswers(),
                    () ->
                        release == Release.R4
                            ? published(all)
                            : found.stream().map(Definition::text).toList()));
  }

  /**
   * All of them in JSON, sorted by file: of R4 structures with snapshots that are complete, of R5
   * those of a directory as they stand there.
   */
  public List<String> json() {
    return json.get();
  }

  public OwnDefinitions own() {
    return own;
  }

  /** What is known of their codes, and of FHIR's own. */
  public CodeAnswers answers() {
    return answers;
  }

  /** What they are built on: FHIR's own. */
  public BaseDefinitions base() {
    return base;
  }

  private static IBaseResource read(String json) {
    return FhirContext.forR4Cached().newJsonParser().parseResource(json);
  }

  private static List<String> published(List<IBaseResource> ofR4) {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    List<MetadataResource> definitions = ofR4.stream().map(MetadataResource.class::cast).toList();
    PublishedStructures structures = new PublishedStructures(definitions);
    return definitions.stream()
        .map(structures::complete)
        .map(parser::encodeResourceToString)
        .toList();
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
