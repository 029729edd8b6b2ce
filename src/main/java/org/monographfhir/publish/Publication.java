package org.monographfhir.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.Conversion;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.kit.Kit;
import org.monographfhir.kit.KitPage;
import org.monographfhir.kit.KitPlan;
import org.monographfhir.kit.KitServer;
import org.monographfhir.packaging.FhirPackage;
import org.monographfhir.packaging.PackageBuilder;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.validation.definition.Definitions;

/**
 * What this project gives to others besides converted pages: the FHIR package of the definitions,
 * and the kit for testers. The Bundles in both went through the converter, and so were validated.
 *
 * @param version of this program
 * @param fhir the version of FHIR that the definitions are of
 * @param converter with the same definitions
 * @param profiles the folder of the definitions; absent for those of the class path
 * @param codes what the code systems that are fragments have besides
 */
public record Publication(
    String version,
    FhirVersion fhir,
    Converter converter,
    Optional<Path> profiles,
    CodesInUse codes) {

  /** The package, with the real pages of the kit as examples: its content, by its file name. */
  public Outcome<SortedMap<String, byte[]>> fhirPackage() {
    return packed().map(made -> new TreeMap<>(Map.of(made.fileName(), made.content())));
  }

  /**
   * The kit, with the package in it.
   *
   * @param target what the command line calls the server that it is for; absent for any
   * @param form what that server takes
   * @param forServer converts the pages to this form, with the same definitions
   */
  public Outcome<KitFiles> kit(Optional<String> target, Form form, Converter forServer) {
    KitServer server = new KitServer(target, form);
    KitDrafts drafts = new KitDrafts(server, version);
    return packed()
        .then(
            made ->
                drafts
                    .of(KitPlan.bundled(form.fhir()).pages(), forServer)
                    .map(all -> with(made, drafts.kit(made.fileName(), all))));
  }

  private static KitFiles with(FhirPackage made, Kit kit) {
    SortedMap<String, byte[]> files = new TreeMap<>(kit.files());
    files.put(made.fileName(), made.content());
    return new KitFiles(files, kit.leftOut());
  }

  private Outcome<FhirPackage> packed() {
    return fhir == FhirVersion.R5 ? new R5Package(profiles, codes).build() : packedWithExamples();
  }

  private Outcome<FhirPackage> packedWithExamples() {
    List<KitPage> examples = KitPlan.bundled(fhir).pages().stream().filter(KitPage::real).toList();
    String file = profiles.map(Path::toString).orElse("profiles");
    return profiles
        .map(Definitions::fromDirectory)
        .orElseGet(Definitions::bundled)
        .then(found -> bundles(examples).then(all -> pack(file, found, all)));
  }

  private Outcome<FhirPackage> pack(
      String file, Definitions definitions, Map<String, String> examples) {
    List<String> completed = definitions.json().stream().map(codes.codes()::addedTo).toList();
    return new PackageBuilder().build(file, completed, examples);
  }

  /** The Bundle of each page, by the page's name. */
  private Outcome<Map<String, String>> bundles(List<KitPage> pages) {
    Map<String, String> bundles = new HashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (KitPage page : pages) {
      Outcome<Conversion> one = converter.convert(page.file(), page.bytes());
      diagnostics.addAll(one.diagnostics());
      one.value().ifPresent(made -> bundles.put(page.name(), made.bundle()));
    }
    boolean complete = bundles.size() == pages.size();
    return new Outcome<>(complete ? Optional.of(bundles) : Optional.empty(), diagnostics);
  }
}
