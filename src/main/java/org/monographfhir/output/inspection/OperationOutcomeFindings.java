package org.monographfhir.output.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.PrettyJson;

/**
 * An <a href="http://hl7.org/fhir/R4/operationoutcome.html">OperationOutcome</a>, as servers answer
 * {@code $validate}. It has no element for a file and its line: they stand in {@code diagnostics}.
 */
public final class OperationOutcomeFindings {

  /** The place that a message may start with, where it is plain FHIRPath. */
  private static final Pattern PATH =
      Pattern.compile("([A-Z][A-Za-z]*(?:\\.[a-z][A-Za-z]*(?:\\[[0-9]+])?)+): .*");

  private OperationOutcomeFindings() {}

  public static String write(InspectionReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("resourceType", "OperationOutcome");
    ArrayNode issues = root.putArray("issue");
    report.diagnostics().forEach(each -> add(each, issues));
    // An outcome without an issue is not allowed.
    if (issues.isEmpty()) {
      issues
          .addObject()
          .put("severity", "information")
          .put("code", "informational")
          .put(
              "diagnostics",
              "nothing found in " + report.files() + (report.files() == 1 ? " file" : " files"));
    }
    return PrettyJson.of(root);
  }

  private static void add(Diagnostic diagnostic, ArrayNode into) {
    ObjectNode issue =
        into.addObject()
            .put("severity", diagnostic.severity().toString())
            .put("code", type(diagnostic.code()));
    issue.putObject("details").put("text", diagnostic.message());
    issue.put(
        "diagnostics",
        diagnostic.file() + ":" + diagnostic.line() + ": [" + diagnostic.code() + "]");
    Matcher path = PATH.matcher(diagnostic.message());
    if (path.matches()) {
      issue.putArray("expression").add(path.group(1));
    }
  }

  /** The nearest <a href="http://hl7.org/fhir/R4/valueset-issue-type.html">issue type</a>. */
  private static String type(String code) {
    String room = code.substring(0, code.indexOf('.'));
    return switch (room) {
      case "preflight" -> "business-rule";
      case "validation" -> "invalid";
      default -> "exception";
    };
  }
}
