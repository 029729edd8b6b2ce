package org.monographfhir.output.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.output.PrettyJson;

/** Plain JSON, as {@code findings.schema.json} describes it. */
public final class JsonFindings {

  private JsonFindings() {}

  public static String write(InspectionReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("program", "monograph-fhir").put("version", report.version());
    ObjectNode summary = root.putObject("summary").put("files", report.files());
    for (Severity severity : Severity.values()) {
      summary.put(severity.toString(), report.count(severity));
    }
    ArrayNode diagnostics = root.putArray("diagnostics");
    report.diagnostics().forEach(each -> add(each, diagnostics));
    return PrettyJson.of(root);
  }

  private static void add(Diagnostic diagnostic, ArrayNode into) {
    into.addObject()
        .put("file", diagnostic.file())
        .put("line", diagnostic.line())
        .put("severity", diagnostic.severity().toString())
        .put("code", diagnostic.code())
        .put("message", diagnostic.message());
  }
}
