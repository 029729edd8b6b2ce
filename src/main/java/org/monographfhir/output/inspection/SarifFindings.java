package org.monographfhir.output.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.output.PrettyJson;

/**
 * <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, which
 * code review sites and editors show beside the lines.
 */
public final class SarifFindings {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifFindings() {}

  public static String write(InspectionReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver
        .put("name", "monograph-fhir")
        .put("semanticVersion", report.version())
        .put("informationUri", "https://w3id.org/monograph-fhir");
    List<String> codes =
        report.diagnostics().stream().map(Diagnostic::code).distinct().sorted().toList();
    ArrayNode rules = driver.putArray("rules");
    codes.forEach(code -> rule(code, report, rules));
    FileUris uris = new FileUris(report.root());
    ArrayNode results = run.putArray("results");
    report.diagnostics().forEach(each -> result(each, codes.indexOf(each.code()), uris, results));
    return PrettyJson.of(root);
  }

  private static void rule(String code, InspectionReport report, ArrayNode into) {
    String title = report.titles().getOrDefault(code, code.substring(code.indexOf('.') + 1));
    into.addObject().put("id", code).putObject("shortDescription").put("text", title);
  }

  private static void result(Diagnostic found, int rule, FileUris uris, ArrayNode into) {
    ObjectNode result =
        into.addObject()
            .put("ruleId", found.code())
            .put("ruleIndex", rule)
            .put("level", level(found.severity()));
    result.putObject("message").put("text", found.message());
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uris.of(found.file()));
    place.putObject("region").put("startLine", found.line());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}
