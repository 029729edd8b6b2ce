package org.monographfhir.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;

/** Says a DocumentReference of R5 as R4 does. */
public final class DocumentOfR5 {

  private static final String OF_R5 = "-r5";

  private DocumentOfR5() {}

  /** The document as R4 has it; one of R4 is what it was. */
  public static JsonNode inR4(JsonNode document) {
    String profile = document.at("/meta/profile/0").asText();
    if (!profile.endsWith(OF_R5)) {
      return document;
    }
    ObjectNode r4 = document.deepCopy();
    r4.remove("version");
    ((ArrayNode) r4.at("/meta/profile"))
        .set(0, profile.substring(0, profile.length() - OF_R5.length()));
    if (r4.has("docStatus")) {
      master(r4);
    }
    for (JsonNode content : r4.path("content")) {
      if (content.path("attachment") instanceof ObjectNode attachment && attachment.has("size")) {
        attachment.put("size", attachment.path("size").asLong());
      }
    }
    return r4;
  }

  /** The identifier of a version of the page's text has an element of its own in R4. */
  private static void master(ObjectNode document) {
    Iterator<JsonNode> identifiers = document.path("identifier").elements();
    while (identifiers.hasNext()) {
      JsonNode each = identifiers.next();
      if (each.path("value").asText().startsWith("urn:uuid:")) {
        document.set("masterIdentifier", each);
        identifiers.remove();
      }
    }
  }
}
