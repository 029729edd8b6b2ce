package org.monographfhir.preflight;

import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;

/** What is looked at before loading; each with the code of its diagnostics. */
public enum Rule {
  SYNTAX("preflight.syntax", Severity.ERROR, "Not well-formed JSON or XML"),
  NOT_FHIR("preflight.not-fhir", Severity.ERROR, "No FHIR resource"),
  EMPTY("preflight.empty", Severity.ERROR, "An empty array, object or element"),
  TOO_MANY_ENTRIES("preflight.too-many-entries", Severity.ERROR, "More entries than allowed"),
  TOO_LARGE("preflight.too-large", Severity.ERROR, "More bytes than allowed"),
  CONDITIONAL("preflight.conditional", Severity.WARNING, "A condition, where the server wants ids"),
  BUNDLE_TYPE("preflight.bundle-type", Severity.WARNING, "A Bundle that servers do not execute"),
  NO_ENTRIES("preflight.no-entries", Severity.WARNING, "A Bundle without entries"),
  FULL_URL("preflight.full-url", Severity.ERROR, "A fullUrl that is no absolute address"),
  DUPLICATE_FULL_URL("preflight.duplicate-full-url", Severity.ERROR, "Two entries, one fullUrl"),
  NO_REQUEST("preflight.no-request", Severity.ERROR, "An entry without request"),
  NO_RESOURCE("preflight.no-resource", Severity.ERROR, "A PUT or POST without resource"),
  REQUEST_METHOD("preflight.request-method", Severity.ERROR, "Not a method of FHIR"),
  REQUEST_URL("preflight.request-url", Severity.ERROR, "A request address servers do not take"),
  REQUEST_MISMATCH(
      "preflight.request-mismatch", Severity.ERROR, "Request and resource contradict each other"),
  ID("preflight.id", Severity.ERROR, "An id that FHIR does not allow"),
  NUMERIC_ID("preflight.numeric-id", Severity.WARNING, "An id of digits only, refused by HAPI"),
  NO_ID("preflight.no-id", Severity.ERROR, "A resource for import without id"),
  CONDITIONAL_ID(
      "preflight.conditional-id", Severity.WARNING, "A conditional PUT of a resource with id"),
  IF_NONE_EXIST("preflight.if-none-exist", Severity.ERROR, "An ifNoneExist that is no condition"),
  CONDITION("preflight.condition", Severity.ERROR, "A condition without value"),
  OWN_CONDITION(
      "preflight.own-condition", Severity.ERROR, "A resource that its own condition does not find"),
  SEARCH_PARAMETER(
      "preflight.search-parameter", Severity.WARNING, "A search parameter that FHIR does not have"),
  DUPLICATE_KEY("preflight.duplicate-key", Severity.ERROR, "Two entries, one condition"),
  DUPLICATE_RESOURCE("preflight.duplicate-resource", Severity.ERROR, "One resource twice"),
  RANGE_UNITS("preflight.range-units", Severity.ERROR, "A Range with two units"),
  REFERENCE("preflight.reference", Severity.ERROR, "A reference that leads nowhere"),
  REFERENCE_BY_ID(
      "preflight.reference-by-id", Severity.ERROR, "A reference by an id that the server changes"),
  REFERENCE_OUTSIDE(
      "preflight.reference-outside", Severity.WARNING, "A reference to what is not in the Bundle"),
  REFERENCE_ELSEWHERE(
      "preflight.reference-elsewhere", Severity.INFORMATION, "A reference to another server"),
  REFERENCE_BY_CONDITION(
      "preflight.reference-by-condition",
      Severity.WARNING,
      "A reference by condition that not every server resolves");

  private final String code;
  private final Severity severity;
  private final String title;

  Rule(String code, Severity severity, String title) {
    this.code = code;
    this.severity = severity;
    this.title = title;
  }

  /** The code of its diagnostics. */
  public String code() {
    return code;
  }

  /** What it is about, in some words. */
  public String title() {
    return title;
  }

  Diagnostic found(String file, int line, String message) {
    return new Diagnostic(file, line, severity, code, message);
  }
}
