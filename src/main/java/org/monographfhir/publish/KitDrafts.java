package org.monographfhir.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monographfhir.Conversion;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.fhir.EncodedEntry;
import org.monographfhir.fhir.Frame;
import org.monographfhir.kit.Kit;
import org.monographfhir.kit.KitBuilder;
import org.monographfhir.kit.KitDraft;
import org.monographfhir.kit.KitPage;
import org.monographfhir.kit.KitPlan;
import org.monographfhir.kit.KitServer;
import org.monographfhir.release.FhirRelease;

/** The pages of the kit, converted for the server that it is for. */
final class KitDrafts {

  private static final String NO_ROOM = "convert.over-limit";

  private final KitServer server;
  private final String version;

  KitDrafts(KitServer server, String version) {
    this.server = server;
    this.version = version;
  }

  /** Those that the server has room for, by their names. Any other problem is one of all. */
  Outcome<Map<String, Conversion>> of(List<KitPage> pages, Converter converter) {
    Map<String, Conversion> made = new LinkedHashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<Diagnostic> noRoom = new ArrayList<>();
    for (KitPage page : pages) {
      Outcome<Conversion> one = converter.convert(page.file(), page.bytes());
      one.value().ifPresent(each -> made.put(page.name(), each));
      for (Diagnostic each : one.diagnostics()) {
        (each.code().equals(NO_ROOM) ? noRoom : problems).add(each);
      }
    }
    boolean usable =
        !made.isEmpty() && problems.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    if (made.isEmpty()) {
      problems.addAll(noRoom);
    }
    return new Outcome<>(usable ? Optional.of(made) : Optional.empty(), problems);
  }

  Kit kit(String fhirPackage, Map<String, Conversion> made) {
    Map<String, KitDraft> drafts = new LinkedHashMap<>();
    Map<String, EncodedEntry> before = new LinkedHashMap<>();
    made.forEach(
        (name, one) -> {
          drafts.put(name, new KitDraft(one.bundle(), one.encoded().together()));
          if (!one.encoded().together()) {
            one.encoded().common().forEach(each -> before.putIfAbsent(each.key().fullUrl(), each));
          }
        });
    Optional<String> organizations =
        before.isEmpty() ? Optional.empty() : Optional.of(bundle(before.values()));
    return new KitBuilder(KitPlan.bundled(server.form().fhir()), server)
        .build(version, fhirPackage, drafts, organizations);
  }

  private String bundle(Iterable<EncodedEntry> entries) {
    Frame frame = FhirRelease.of(server.form().fhir()).frame(server.form(), version);
    List<EncodedEntry> all = new ArrayList<>();
    entries.forEach(all::add);
    return all.stream()
        .map(EncodedEntry::text)
        .collect(Collectors.joining(frame.separator(), frame.head(), frame.tail()));
  }
}
