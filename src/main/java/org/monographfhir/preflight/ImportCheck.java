package org.monographfhir.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * A file of one resource a line, as <a href="http://hl7.org/fhir/uv/bulkdata/">bulk data</a> has
 * it, for import: each needs an id that no other has. Keeps the ids of one file and nothing else of
 * it.
 */
public final class ImportCheck {

  private final String file;
  private final IdCheck ids = new IdCheck();
  private final Map<String, Integer> lines = new HashMap<>();

  public ImportCheck(String file) {
    this.file = file;
  }

  /** What import will not like about the resource of one line. */
  public List<Diagnostic> check(int line, Element resource) {
    RuleFindings findings = new RuleFindings(file);
    String id = resource.text("id");
    String address = resource.type() + "/" + id;
    if (id.isEmpty()) {
      findings.add(Rule.NO_ID, resource, resource.type() + ": no id, which import needs");
      return findings.sorted();
    }
    ids.form(id, address, resource, findings);
    Integer first = lines.putIfAbsent(address, line);
    if (first != null) {
      findings.add(
          Rule.DUPLICATE_RESOURCE, resource, address + " stands in line " + first + " too");
    }
    return findings.sorted();
  }
}
