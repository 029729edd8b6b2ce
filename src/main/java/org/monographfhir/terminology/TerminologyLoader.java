package org.monographfhir.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;

/**
 * Puts a {@link Terminology} together from files in three formats, which their names tell: FHIR
 * ConceptMap ({@code .json}), table ({@code .csv}), flat file of the Thesaurus ({@code .txt}).
 */
public final class TerminologyLoader {

  private final Mappings mappings;
  private final NameTable names = new NameTable();
  private final NameTable labels = new NameTable();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** For codes of pages. */
  public TerminologyLoader() {
    this(new Mappings());
  }

  private TerminologyLoader(Mappings mappings) {
    this.mappings = mappings;
  }

  /** For codes of anything: maps from systems that no page has are taken, too. */
  public static TerminologyLoader fromAnySystem() {
    return new TerminologyLoader(new Mappings(false));
  }

  /** Whether a file of this name has one of the formats. */
  public static boolean reads(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".json") || lower.endsWith(".csv") || lower.endsWith(".txt");
  }

  /**
   * Adds a file; where files contradict each other, the one that was added first wins.
   *
   * @param file as the user named it
   */
  public void add(String file, InputStream in) throws IOException {
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      add(file, ConceptMapJson.read(file, in));
    } else if (lower.endsWith(".csv")) {
      add(file, MappingCsv.read(file, in));
    } else {
      diagnostics.addAll(FlatFile.read(file, in, names));
    }
  }

  /** Adds the preferred names of a flat file, and looks for no words in it. */
  public void addNames(String file, InputStream in) throws IOException {
    diagnostics.addAll(FlatFile.read(file, in, labels));
  }

  private void add(String file, Outcome<List<Mapping>> found) {
    found.value().ifPresent(all -> mappings.addAll(file, all));
    diagnostics.addAll(found.diagnostics());
  }

  /**
   * What was added, and below it a map that it overrides. There is none when a file could not be
   * read: codes that the user asked for would be missing without a word.
   */
  public Outcome<Terminology> over(ConceptMap weaker) {
    Outcome<ConceptMap> added = mappings.resolve();
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(added.diagnostics());
    boolean failed = all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    Optional<Terminology> terminology =
        added.value().map(map -> new Terminology(weaker.overlaid(map), names, labels));
    return new Outcome<>(failed ? Optional.empty() : terminology, all);
  }
}
