package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What a program reads to run all of the kit: {@code manifest.json}. */
final class KitManifest {

  static final String FILE = "manifest.json";

  private final JsonArrayBuilder bundles = Json.createArrayBuilder();

  void good(KitPage page, KitBundle bundle, String source) {
    bundles.add(
        bundle(bundle, "good")
            .add("shows", page.shows())
            .add("page", source)
            .add("invented", !page.real())
            .add("expect", JsonArray.EMPTY_JSON_ARRAY)
            .add("http", http("2xx", "2xx")));
  }

  void bad(Mistake mistake, KitBundle bundle, KitBundle of, JsonArray patch) {
    Kind kind = mistake.kind();
    bundles.add(
        bundle(bundle, "bad")
            .add("of", of.file())
            .add("kind", kind.code())
            .add("mistake", mistake.what())
            .add("why", mistake.why())
            .add("expect", Json.createArrayBuilder(mistake.expect()))
            .add("http", http(kind.withPackage(), kind.withoutPackage()))
            .add("patch", patch));
  }

  byte[] encode(String version, String fhirPackage) {
    JsonObject all =
        Json.createObjectBuilder()
            .add("program", "monograph-fhir")
            .add("version", version)
            .add("fhirVersion", "4.0.1")
            .add("package", fhirPackage)
            .add("bundles", bundles)
            .build();
    return Encoding.bytes(all);
  }

  private static JsonObjectBuilder bundle(KitBundle bundle, String verdict) {
    return Json.createObjectBuilder()
        .add("file", bundle.file())
        .add("sha256", bundle.sha256())
        .add("verdict", verdict);
  }

  private static JsonObjectBuilder http(String withPackage, String withoutPackage) {
    return Json.createObjectBuilder()
        .add("withPackage", withPackage)
        .add("withoutPackage", withoutPackage);
  }
}
