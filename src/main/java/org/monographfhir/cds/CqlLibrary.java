package org.monographfhir.cds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.monographfhir.terminology.Canonical;

/**
 * The questions in CQL, with their ELM, as a <a
 * href="http://hl7.org/fhir/R4/library.html">Library</a>. They know no drug, and so are the same
 * for all pages.
 */
final class CqlLibrary {

  static final String NAME = "MonographUses";

  private static final List<String> ASKED =
      List.of("Patient", "Condition", "Observation", "MedicationRequest");
  private static final List<String> KNOWN = List.of("MedicationKnowledge", "ValueSet");

  private CqlLibrary() {}

  static byte[] text() {
    return read(NAME + ".cql");
  }

  static byte[] elm() {
    return read(NAME + ".json");
  }

  static ObjectNode resource(String version) {
    ObjectNode library = JsonNodeFactory.instance.objectNode();
    library.put("resourceType", "Library").put("id", NAME);
    library.put("url", Canonical.BASE + "/Library/" + NAME).put("version", version);
    library.put("name", NAME).put("title", "Questions about the uses of drugs");
    library.put("status", "active").put("experimental", false);
    library
        .putObject("type")
        .putArray("coding")
        .addObject()
        .put("system", "http://terminology.hl7.org/CodeSystem/library-type")
        .put("code", "logic-library");
    library.put("publisher", "monograph-fhir");
    library.put(
        "description",
        "For one patient: which uses of which drugs fit, do not fit, or cannot be told. It decides"
            + " nothing; the statement of the use is the authority.");
    ArrayNode needs = library.putArray("dataRequirement");
    ASKED.forEach(each -> needs.addObject().put("type", each));
    KNOWN.forEach(each -> needs.addObject().put("type", each));
    ArrayNode content = library.putArray("content");
    content.addObject().put("contentType", "text/cql").put("data", base64(text()));
    content.addObject().put("contentType", "application/elm+json").put("data", base64(elm()));
    return library;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] read(String name) {
    try (InputStream in = CqlLibrary.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program comes with " + name, e);
    }
  }
}
