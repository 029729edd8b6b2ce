package org.monographfhir.inspect;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Digest;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.preflight.Element;
import org.monographfhir.preflight.ImportCheck;
import org.monographfhir.preflight.Preflight;
import org.monographfhir.preflight.Rule;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Target;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.definition.DefinitionSource;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.definition.MadeBy;

/**
 * Inspects files of FHIR, ours or not: with the eyes of a server that is to load them, and against
 * the definitions. It knows the order of the two and nothing else.
 */
public final class Inspection {

  /** What the validator says with less detail than the preflight, which finds it too. */
  private static final Set<String> SAID_BETTER = Set.of("validation.Bundle_BUNDLE_Not_Local");

  private final ProfileValidator validator;
  private final Preflight preflight;

  private Inspection(FhirVersion fhir, Definitions definitions, Target target) {
    this.validator = new ProfileValidator(definitions, MadeBy.ANYONE);
    this.preflight = new Preflight(target, new KnownSearch(fhir));
  }

  /** Of R4, against the definitions that come with the program, for a server of this kind. */
  public static Outcome<Inspection> bundled(Target target) {
    return of(FhirVersion.R4, Optional.empty(), target);
  }

  /**
   * For a server of a kind.
   *
   * @param fhir what the files are
   * @param folder with definitions of R4; absent for those that come with the program
   */
  public static Outcome<Inspection> of(FhirVersion fhir, Optional<Path> folder, Target target) {
    return new DefinitionSource(fhir, folder)
        .definitions()
        .map(found -> new Inspection(fhir, found, target));
  }

  /** What the codes of diagnostics are about, where that is the same whatever the file. */
  public static Map<String, String> titles() {
    return Stream.of(Rule.values()).collect(Collectors.toMap(Rule::code, Rule::title));
  }

  /** What there is to say about a resource in JSON, sorted by line. */
  public List<Diagnostic> json(String file, String text) {
    Digest digest = digest();
    Outcome<Element> read = preflight.json(file, text);
    read.diagnostics().forEach(digest::add);
    read.value().ifPresent(resource -> check(file, text, resource, digest::add));
    return digest.sorted();
  }

  /** What there is to say about a resource in XML, sorted by line. */
  public List<Diagnostic> xml(String file, String text) {
    Digest digest = digest();
    Outcome<Element> read = preflight.xml(file, text);
    read.diagnostics().forEach(digest::add);
    if (read.value().isPresent()) {
      Element resource = read.value().get();
      preflight.check(file, text, resource).forEach(digest::add);
      add(validator.validateXml(file, text), resource, digest::add);
    }
    return digest.sorted();
  }

  /**
   * What there is to say about a file with one resource in each line, sorted by line. One line is
   * in memory at a time.
   */
  public List<Diagnostic> ndjson(String file, Iterator<String> lines) {
    Digest digest = digest();
    ImportCheck imported = new ImportCheck(file);
    for (int line = 1; lines.hasNext(); line++) {
      int number = line;
      Consumer<Diagnostic> found = each -> digest.add(each.onLine(number));
      String text = lines.next();
      if (!text.isBlank()) {
        Outcome<Element> read = preflight.json(file, text);
        read.diagnostics().forEach(found);
        read.value()
            .ifPresent(
                resource -> {
                  imported.check(number, resource).forEach(found);
                  check(file, text, resource, found);
                });
      }
    }
    return digest.sorted();
  }

  private void check(String file, String text, Element resource, Consumer<Diagnostic> found) {
    preflight.check(file, text, resource).forEach(found);
    add(validator.validate(file, text), resource, found);
  }

  private static void add(List<Diagnostic> said, Element resource, Consumer<Diagnostic> found) {
    said.stream()
        .filter(each -> !SAID_BETTER.contains(each.code()))
        .map(each -> placed(each, resource))
        .forEach(found);
  }

  /** The validator often knows the path and not the line. */
  private static Diagnostic placed(Diagnostic said, Element resource) {
    int end = said.message().indexOf(": ");
    return said.line() > 1 || end < 0
        ? said
        : said.onLine(resource.lineOf(said.message().substring(0, end)));
  }

  private static Digest digest() {
    return new Digest(ProfileValidator::isSaidOnce);
  }
}
