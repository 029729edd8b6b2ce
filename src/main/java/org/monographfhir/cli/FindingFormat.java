package org.monographfhir.cli;

import java.util.function.Function;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.inspection.InspectionReport;
import org.monographfhir.output.inspection.JsonFindings;
import org.monographfhir.output.inspection.OperationOutcomeFindings;
import org.monographfhir.output.inspection.SarifFindings;

/** How findings are written; the names are what the user types. */
enum FindingFormat {
  // Lambdas: a reference to the method would load its class, and Jackson, when it is only named.
  text(report -> lines(report)),
  operationoutcome(report -> OperationOutcomeFindings.write(report)),
  json(report -> JsonFindings.write(report)),
  sarif(report -> SarifFindings.write(report));

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
