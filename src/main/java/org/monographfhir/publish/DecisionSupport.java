package org.monographfhir.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.cds.ConvertedDrugs;
import org.monographfhir.cds.Evaluator;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.packaging.DataPackage;
import org.monographfhir.packaging.FhirPackage;
import org.monographfhir.release.FhirTexts;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Hierarchy;
import org.monographfhir.terminology.TerminologyLoader;

/** Converted drugs for decision support: the files, and what a service answers from. */
public final class DecisionSupport {

  private final ConvertedDrugs drugs = new ConvertedDrugs();
  private final FhirTexts texts = new FhirTexts(drugs::add);

  /** Where to put what was converted. */
  public FhirTexts texts() {
    return texts;
  }

  /**
   * The files: the content of each, by its name.
   *
   * @param version of this program
   * @param thesaurus the flat file of the NCI Thesaurus, whose hierarchy makes conditions narrower;
   *     absent for none
   */
  public Outcome<SortedMap<String, byte[]>> files(String version, Optional<Path> thesaurus)
      throws IOException {
    return hierarchy(thesaurus).map(hierarchy -> files(version, hierarchy));
  }

  private SortedMap<String, byte[]> files(String version, Hierarchy hierarchy) {
    SortedMap<String, byte[]> files = new TreeMap<>(drugs.files(version, hierarchy));
    FhirPackage made =
        new DataPackage("monograph.fhir.cds", version, "Decision support for converted drugs")
            .of(drugs.resources(version, hierarchy));
    files.put(made.fileName(), made.content());
    return files;
  }

  /**
   * Who answers about them.
   *
   * @param tables from the codes of patients' data to those of the pages
   */
  public Outcome<Evaluator> evaluator(List<Path> tables) throws IOException {
    TerminologyLoader loader = TerminologyLoader.fromAnySystem();
    for (Path table : tables) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(table))) {
        loader.add(table.toString(), in);
      }
    }
    return loader.over(ConceptMap.EMPTY).map(terms -> new Evaluator(drugs.knowledge(), terms));
  }

  private static Outcome<Hierarchy> hierarchy(Optional<Path> thesaurus) throws IOException {
    if (thesaurus.isEmpty()) {
      return Outcome.of(Hierarchy.NONE, List.of());
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(thesaurus.get()), 1 << 16)) {
      return Hierarchy.read(thesaurus.get().toString(), in);
    }
  }
}
