package org.monographfhir.preflight;

/** The condition of a <a href="http://hl7.org/fhir/R4/http.html#ccreate">conditional create</a>. */
final class IfNoneExistCheck {

  private IfNoneExistCheck() {}

  static void check(EntryToSend entry, RuleFindings findings) {
    String condition = entry.ifNoneExist();
    if (condition.isEmpty()) {
      return;
    }
    Element at = entry.at("ifNoneExist");
    if (!entry.method().equals("POST")) {
      findings.add(
          Rule.IF_NONE_EXIST, at, entry.place() + ".request: ifNoneExist is for POST alone");
    } else if (condition.contains("?") && !condition.matches("[^?]*=.*")) {
      findings.add(
          Rule.IF_NONE_EXIST,
          at,
          entry.place() + ".request.ifNoneExist: write what stands behind the question mark alone");
    }
  }
}
