package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.monographfhir.target.Limits;

/** What a program reads to run all of the kit: {@code manifest.json}. */
final class KitManifest {

  static final String FILE = "manifest.json";

  private final JsonArrayBuilder bundles = Json.createArrayBuilder();
  private final JsonArrayBuilder leftOut = Json.createArrayBuilder();

  /** What the server has to have before all others. */
  void first(KitBundle bundle, String shows) {
    bundles.add(good(bundle, shows));
  }

  void good(KitPage page, KitBundle bundle, String source, Optional<String> after) {
    JsonObjectBuilder good =
        good(bundle, page.shows()).add("page", source).add("invented", !page.real());
    after.ifPresent(other -> good.add("after", other));
    bundles.add(good);
  }

  void bad(Mistake mistake, KitBundle bundle, KitBundle of, JsonArray patch) {
    JsonObjectBuilder bad =
        bundle(bundle, "bad")
            .add("of", of.file())
            .add("kind", mistake.kind().code())
            .add("mistake", mistake.what())
            .add("why", mistake.why())
            .add("expect", Json.createArrayBuilder(mistake.expect()))
            .add("http", mistake.expected().json())
            .add("patch", patch);
    mistake.note().ifPresent(note -> bad.add("note", note));
    bundles.add(bad);
  }

  void leftOut(String file, String why) {
    leftOut.add(Json.createObjectBuilder().add("file", file).add("why", why));
  }

  byte[] encode(String version, String fhirPackage, KitServer server) {
    return Encoding.bytes(
        Json.createObjectBuilder()
            .add("program", "monograph-fhir")
            .add("version", version)
            .add("fhirVersion", server.fhir().number())
            .add("package", fhirPackage)
            .add("for", json(server))
            .add("servers", Expected.servers())
            .add("bundles", bundles)
            .add("leftOut", leftOut)
            .build());
  }

  private static JsonObjectBuilder json(KitServer server) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    server.target().ifPresent(name -> json.add("target", name));
    json.add("upsert", server.upsert().toString());
    if (server.limits().entries() != Limits.NONE.entries()) {
      json.add("maxEntries", server.limits().entries());
    }
    if (server.limits().bytes() != Limits.NONE.bytes()) {
      json.add("maxBytes", server.limits().bytes());
    }
    return json;
  }

  private static JsonObjectBuilder good(KitBundle bundle, String shows) {
    return bundle(bundle, "good")
        .add("shows", shows)
        .add("expect", JsonArray.EMPTY_JSON_ARRAY)
        .add("http", Expected.OF_GOOD.json());
  }

  private static JsonObjectBuilder bundle(KitBundle bundle, String verdict) {
    return Json.createObjectBuilder()
        .add("file", bundle.file())
        .add("sha256", bundle.sha256())
        .add("verdict", verdict);
  }
}
