package org.monographfhir.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.inspect.Inspection;
import org.monographfhir.kit.Kit;
import org.monographfhir.kit.KitPage;
import org.monographfhir.kit.KitPlan;
import org.monographfhir.kit.KitServer;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;
import org.monographfhir.target.Upsert;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.definition.MadeBy;
import org.monographfhir.validation.pack.Release;

/** A kit for one kind of server: what is in it fits, and shows what it is said to show. */
class KitForServersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One of each form and size: servers with the same get the same Bundles. */
  private static final Map<Object, Kit> KITS = new HashMap<>();

  static Stream<KitServer> servers() {
    Stream<KitServer> known =
        new Targets()
            .all().stream()
                .map(
                    each ->
                        server(
                            Optional.of(each.name()), each.upsert(), each.limits(each.upsert())));
    return Stream.concat(
        known,
        Stream.of(
            server(Optional.empty(), Upsert.CREATE, new Limits(8, Limits.NONE.bytes())), OF_R5));
  }

  private static final KitServer OF_R5 =
      new KitServer(Optional.empty(), Form.STANDARD.in(FhirVersion.R5));

  private static KitServer server(Optional<String> name, Upsert upsert, Limits limits) {
    return new KitServer(name, new Form(Format.JSON, upsert, limits));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void everyBundleFitsAndShowsItsMistake(KitServer server) throws IOException {
    Kit kit = kit(server);
    JsonNode manifest = JSON.readTree(kit.files().get("manifest.json"));
    Inspection inspection =
        Inspection.of(server.form().fhir(), Optional.empty(), target(server)).value().orElseThrow();
    List<String> known = new ArrayList<>();
    for (JsonNode each : manifest.path("bundles")) {
      String name = each.path("file").asText();
      known.add(name);
      byte[] bytes = kit.files().get(name);
      JsonNode bundle = JSON.readTree(bytes);
      assertTrue(bundle.path("entry").size() <= server.limits().entries(), name);
      assertTrue(bytes.length <= server.limits().bytes(), name);
      assertEquals(
          texts(each.path("expect")), codes(inspection.json(name, new String(bytes, UTF_8))), name);
      if (each.has("of")) {
        JsonNode good = JSON.readTree(kit.files().get(each.path("of").asText()));
        assertEquals("Organization", good.at("/entry/0/resource/resourceType").asText(), name);
      }
      if (each.has("after")) {
        assertTrue(
            known.contains(each.path("after").asText()), name + " comes before what it needs");
      }
    }
    assertEquals(kit.leftOut(), manifest.path("leftOut").size());
    long bad = known.stream().filter(name -> name.startsWith("bad/")).count();
    assertTrue(bad >= 50, bad + " bad ones");
  }

  /** What is too large is said to be, and not sent in parts. */
  @Test
  void withoutRoomABundleIsLeftOut() throws IOException {
    Kit kit = kit(server(Optional.empty(), Upsert.CONDITIONAL, new Limits(6, 40_000)));
    JsonNode manifest = JSON.readTree(kit.files().get("manifest.json"));
    List<String> bad =
        kit.files().keySet().stream().filter(name -> name.startsWith("bad/")).toList();
    assertEquals(List.of(), bad, "no good one with a mistake stands alone in 6 entries");
    assertEquals(6, manifest.at("/for/maxEntries").asInt());
    assertTrue(kit.files().containsKey("good/organizations.json"));
    JsonNode why = find(manifest.path("leftOut"), "bad/entry-twice.json");
    assertEquals("the good one has no room for all that it refers to", why.path("why").asText());
    String readme = new String(kit.files().get("README.md"), UTF_8);
    assertTrue(readme.contains("| `bad/entry-twice.json` | " + why.path("why").asText()), readme);
  }

  @Test
  void withoutRoomForAnythingThereIsNone() throws IOException {
    KitServer server =
        server(Optional.empty(), Upsert.CONDITIONAL, new Limits(2, Limits.NONE.bytes()));
    var none = new KitDrafts(server, "0").of(pages(server).subList(0, 1), converter(server));
    assertTrue(none.value().isEmpty());
    assertEquals(List.of("convert.over-limit"), codes(none.diagnostics()));
  }

  /**
   * Without the package, as R4's are tried by HAPI's validator; but for codes, as our code systems
   * are always there.
   */
  @Test
  void ofR5TheKindSaysWhoSeesIt(@TempDir Path folder) throws IOException {
    Files.copy(
        Path.of("profiles-r5/CodeSystem-use-part.json"), folder.resolve("nothing-of-use.json"));
    ProfileValidator fhirOnly =
        new ProfileValidator(
            Definitions.fromDirectory(Release.R5, folder).value().orElseThrow(), MadeBy.ANYONE);
    Kit kit = kit(OF_R5);
    JsonNode manifest = JSON.readTree(kit.files().get("manifest.json"));
    assertEquals("5.0.0", manifest.path("fhirVersion").asText());
    String readme = new String(kit.files().get("README.md"), UTF_8);
    assertTrue(readme.contains("-version 5.0.0 -ig package.tgz"), readme);
    assertTrue(!readme.contains("R4") && !readme.contains("{{"), readme);
    Map<String, String> wrong = new TreeMap<>();
    for (JsonNode each : manifest.path("bundles")) {
      String file = each.path("file").asText();
      String kind = each.path("kind").asText();
      boolean told =
          kind.equals("fhir") && !each.has("note")
              || kind.equals("profile") && !each.path("expect").toString().contains("Terminology");
      boolean seen =
          told
              && fhirOnly.validate(file, new String(kit.files().get(file), UTF_8)).stream()
                  .anyMatch(said -> said.severity() == Severity.ERROR);
      if (told && seen != kind.equals("fhir")) {
        wrong.put(file, kind);
      }
    }
    assertEquals(Map.of(), wrong);
  }

  private static JsonNode find(JsonNode list, String file) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(each -> each.path("file").asText().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static Kit kit(KitServer server) throws IOException {
    Object form =
        List.of(server.form().fhir(), server.upsert(), Math.min(100, server.limits().entries()));
    Kit kit = KITS.get(form);
    if (kit == null) {
      KitDrafts drafts = new KitDrafts(server, "0");
      kit =
          drafts.kit(
              "package.tgz", drafts.of(pages(server), converter(server)).value().orElseThrow());
      KITS.put(form, kit);
    }
    return kit;
  }

  private static List<KitPage> pages(KitServer server) {
    return KitPlan.bundled(server.form().fhir()).pages();
  }

  private static Converter converter(KitServer server) throws IOException {
    return Converter.builder().form(server.form()).build().value().orElseThrow();
  }

  private static Target target(KitServer server) {
    return server.target().stream()
        .flatMap(name -> new Targets().named(name).stream())
        .findFirst()
        .orElseGet(() -> new Targets().named(Targets.GENERIC).orElseThrow());
  }

  private static List<String> codes(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::code).distinct().sorted().toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
