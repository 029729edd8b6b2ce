package org.monographfhir.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JSON that stands beside FHIR and is none: what this program writes for other programs, and what a
 * FHIR package has in its folder. Told by what is in the file, never by its name.
 */
public enum PlainJson {
  /** Of {@code convert}. */
  REPORT("the report of convert", Set.of("inputs", "summary")),
  /** Of an output folder. */
  MANIFEST("the manifest of an output folder", Set.of("program", "fhirVersion", "files")),
  /** Of the kit for testers. */
  KIT("the manifest of the kit", Set.of("program", "fhirVersion", "bundles")),
  /** Of {@code validate}. */
  FINDINGS("findings of validate", Set.of("program", "summary", "diagnostics")),
  /** Of {@code load}, a line for each transaction. */
  JOURNAL("the journal of load", Set.of("at", "server", "chunk", "sha256", "status")),
  /** Of {@code load}. */
  LOADED("the report of load", Set.of("server", "summary", "chunks")),
  /** Of {@code explain}. */
  EXPLANATION("what explain wrote", Set.of("file", "state", "sections", "diagnostics")),
  /** Of {@code diff}. */
  CHANGES("the changes that diff found", Set.of("changes")),
  /** Of {@code package --cds}. */
  DECISIONS("the index for decision support", Set.of("program", "notice", "drugs")),
  /** A CQL library that was translated. */
  ELM("the ELM of a CQL library", Set.of("library")),
  /** Of a FHIR package. */
  INDEX("the index of a package", Set.of("index-version", "files")),
  /** The same, as Firely's programs write it. */
  FIRELY_INDEX("the index of a package", Set.of("date", "version", "files")),
  /** What a project with packages was made with. */
  LOCK("the list of packages of a project", Set.of("updated", "dependencies")),
  /** Of the report for people. */
  REVIEWS("reviews of pages", Set.of("program", "reviews")),
  /** What many programs write that find something. */
  SARIF("findings in SARIF", Set.of("version", "runs")),
  /** Of a FHIR package, or of any of npm; a definition of FHIR has a status. */
  PACKAGE("the description of a package", Set.of("name", "version"));

  private static final String RESOURCE = "resourceType";
  private static final String PROGRAM = "program";

  private final String title;
  private final Set<String> properties;

  PlainJson(String title, Set<String> properties) {
    this.title = title;
    this.properties = properties;
  }

  /** What to call it. */
  public String title() {
    return title;
  }

  /** What the file is; empty where it is something else, or cannot be read. */
  public static Optional<PlainJson> of(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = new JsonFactory().createParser(in)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? of(properties(parser)) : none();
    } catch (JacksonException e) {
      return none();
    } catch (IOException e) {
      // Who reads it says so.
      return none();
    }
  }

  private static Optional<PlainJson> none() {
    return Optional.empty();
  }

  private static Optional<PlainJson> of(Map<String, String> found) {
    boolean others = !found.getOrDefault(PROGRAM, "monograph-fhir").equals("monograph-fhir");
    if (found.containsKey(RESOURCE) || others) {
      return none();
    }
    for (PlainJson each : values()) {
      boolean definition = each == PACKAGE && found.containsKey("status");
      if (found.keySet().containsAll(each.properties) && !definition) {
        return Optional.of(each);
      }
    }
    return none();
  }

  /** Those of the first object with their values, as far as these are plain. */
  private static Map<String, String> properties(JsonParser parser) throws IOException {
    Map<String, String> all = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME && !all.containsKey(RESOURCE)) {
      String name = parser.currentName();
      boolean plain = parser.nextToken().isScalarValue();
      all.put(name, plain ? parser.getText() : "");
      parser.skipChildren();
    }
    return all;
  }
}
