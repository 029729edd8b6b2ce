package org.monographfhir.cli;

import java.util.function.Function;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.inspection.InspectionReport;
import org.monographfhir.output.inspection.JsonFindings;
import org.monographfhir.output.inspection.OperationOutcomeFindings;
import org.monographfhir.output.inspection.SarifFindings;

/** How findings are written; the names are what the user types. */
enum FindingFormat {
  text(FindingFormat::lines),
  operationoutcome(OperationOutcomeFindings::write),
  json(JsonFindings::write),
  sarif(SarifFindings::write);

  private final Function<InspectionReport, String> writer;

  FindingFormat(Function<InspectionReport, String> writer) {
    this.writer = writer;
  }

  String write(InspectionReport report) {
    return writer.apply(report);
  }

  private static String lines(InspectionReport report) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic each : report.diagnostics()) {
      text.append(each).append(System.lineSeparator());
    }
    return text.toString();
  }
}
