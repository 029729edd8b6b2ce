package org.monographfhir.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The uses of a page, and the account of their words, as JSON. */
public final class UseJson {

  private UseJson() {}

  /** Adds a property {@code uses}. */
  public static void add(List<ReportedUse> uses, ObjectNode to) {
    ArrayNode all = to.putArray("uses");
    for (ReportedUse use : uses) {
      ObjectNode node =
          all.addObject()
              .put("line", use.line())
              .put("condition", use.condition())
              .put("path", use.path())
              .put("completeness", use.completeness());
      ArrayNode uncoded = node.putArray("uncoded");
      use.uncoded().forEach(uncoded::add);
      ArrayNode words = node.putArray("words");
      use.words().forEach(block -> add(block, words));
    }
  }

  private static void add(ReportedWords block, ArrayNode to) {
    ObjectNode node = to.addObject().put("line", block.line());
    ArrayNode subUse = node.putArray("subUse");
    block.subUse().forEach(subUse::add);
    ArrayNode stretches = node.put("text", block.text()).putArray("stretches");
    for (ReportedWords.Stretch each : block.stretches()) {
      stretches
          .addObject()
          .put("start", each.start())
          .put("end", each.end())
          .put("went", each.went());
    }
  }
}
