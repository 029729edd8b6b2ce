package org.monographfhir.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Writes the report as JSON, one input at a time, and at the end what it came to: a fixed order of
 * fields, two spaces, LF on every system.
 */
final class ReportWriter {

  static final String NAME = "report.json";

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonGenerator json;

  ReportWriter(OutputStream out) throws IOException {
    json = mapper.createGenerator(out);
    json.setPrettyPrinter(PrettyJson.printer());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeArrayFieldStart("inputs");
  }

  void add(ReportedFile file) throws IOException {
    json.writeTree(file(file));
  }

  void finish(Totals totals, List<ReportedCodeFile> codeFiles) throws IOException {
    json.writeEndArray();
    if (!codeFiles.isEmpty()) {
      ArrayNode files = mapper.createArrayNode();
      codeFiles.forEach(file -> files.add(codeFile(file)));
      json.writeFieldName("codeFiles");
      json.writeTree(files);
    }
    json.writeFieldName("summary");
    json.writeTree(summary(totals));
    json.writeEndObject();
    json.writeRaw("\n");
    json.close();
  }

  private ObjectNode summary(Totals totals) {
    ObjectNode node = mapper.createObjectNode().put("inputs", totals.files());
    for (State state : State.values()) {
      node.put(state.toString(), totals.files(state));
    }
    return node.put("uses", totals.uses())
        .put("completeUses", totals.completeUses())
        .put("resources", totals.resources());
  }

  private ObjectNode codeFile(ReportedCodeFile file) {
    return mapper
        .createObjectNode()
        .put("file", file.name())
        .put("date", file.date())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256());
  }

  private ObjectNode file(ReportedFile file) {
    ObjectNode node = mapper.createObjectNode().put("file", file.file());
    file.sha256().ifPresent(hash -> node.put("sha256", hash));
    node.put("state", file.state().toString());
    file.monograph().ifPresent(monograph -> node.put("name", monograph.name()));
    file.page().ifPresent(page -> node.put("slug", page));
    file.monograph().ifPresent(monograph -> monograph(node, monograph));
    ArrayNode diagnostics = node.putArray("diagnostics");
    file.diagnostics().forEach(diagnostic -> diagnostics.add(diagnostic(diagnostic)));
    return node;
  }

  private void monograph(ObjectNode node, ReportedMonograph monograph) {
    ArrayNode resources = node.putArray("resources");
    monograph.resources().forEach(resource -> resources.add(resource(resource)));
    ArrayNode blocks = node.putArray("blocks");
    monograph.blocks().forEach(block -> blocks.add(block(block)));
    UseJson.add(monograph.uses(), node);
    ArrayNode uncoded = node.putArray("uncodedConditions");
    monograph.uncodedConditions().forEach(uncoded::add);
    ArrayNode names = node.putArray("uncoded");
    monograph.uncoded().forEach(name -> names.add(name(name)));
  }

  private ObjectNode name(ReportedName name) {
    return mapper
        .createObjectNode()
        .put("kind", name.kind())
        .put("words", name.words())
        .put("system", name.system())
        .put("code", name.code());
  }

  private ObjectNode resource(ReportedResource resource) {
    return mapper
        .createObjectNode()
        .put("type", resource.type())
        .put("key", resource.key())
        .put("fullUrl", resource.fullUrl());
  }

  private ObjectNode block(ReportedBlock block) {
    ObjectNode node =
        mapper
            .createObjectNode()
            .put("line", block.line())
            .put("lastLine", block.lastLine())
            .put("block", block.block())
            .put("state", block.state())
            .put("rule", block.rule());
    block.path().ifPresent(path -> node.put("path", path));
    return node.put("text", block.text());
  }

  private ObjectNode diagnostic(Diagnostic diagnostic) {
    return mapper
        .createObjectNode()
        .put("line", diagnostic.line())
        .put("severity", diagnostic.severity().toString())
        .put("code", diagnostic.code())
        .put("message", diagnostic.message());
  }
}
