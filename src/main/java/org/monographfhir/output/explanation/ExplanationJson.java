package org.monographfhir.output.explanation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.PrettyJson;
import org.monographfhir.output.UseJson;

/** An explanation for other programs, as {@code explanation.schema.json} describes it. */
public final class ExplanationJson {

  private ExplanationJson() {}

  public static String write(Explanation explanation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("file", explanation.file()).put("state", explanation.state().toString());
    explanation.name().ifPresent(name -> root.put("name", name));
    ArrayNode sections = root.putArray("sections");
    for (ExplainedSection each : explanation.sections()) {
      ObjectNode section = sections.addObject().put("title", each.title());
      ArrayNode blocks = section.putArray("blocks");
      each.blocks().forEach(block -> add(block, blocks));
    }
    UseJson.add(explanation.uses(), root);
    ArrayNode uncoded = root.putArray("uncodedConditions");
    explanation.uncodedConditions().forEach(uncoded::add);
    ArrayNode diagnostics = root.putArray("diagnostics");
    explanation.diagnostics().forEach(each -> add(each, diagnostics));
    return PrettyJson.of(root);
  }

  private static void add(ExplainedBlock block, ArrayNode into) {
    ObjectNode node =
        into.addObject()
            .put("line", block.line())
            .put("lastLine", block.lastLine())
            .put("block", block.block())
            .put("state", block.state())
            .put("rule", block.rule());
    block.path().ifPresent(path -> node.put("path", path));
    node.put("text", block.text());
    ArrayNode facts = node.putArray("facts");
    for (ExplainedFact fact : block.facts()) {
      facts
          .addObject()
          .put("what", fact.what())
          .put("value", fact.value())
          .put("path", fact.path());
    }
  }

  private static void add(Diagnostic diagnostic, ArrayNode into) {
    into.addObject()
        .put("line", diagnostic.line())
        .put("severity", diagnostic.severity().toString())
        .put("code", diagnostic.code())
        .put("message", diagnostic.message());
  }
}
