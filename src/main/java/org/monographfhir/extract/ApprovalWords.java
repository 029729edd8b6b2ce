package org.monographfhir.extract;

import java.util.Locale;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.DrugApproval.Status;

/** The words below "FDA Approved" (INPUT B8, B9 and the site's editorial schema). */
final class ApprovalWords {

  private ApprovalWords() {}

  static DrugApproval read(String words) {
    String text = words.toLowerCase(Locale.ROOT).replaceFirst("[.]$", "");
    Status status = Status.UNKNOWN;
    if (text.equals("yes")) {
      status = Status.APPROVED;
    } else if (text.equals("no") || text.startsWith("not approved")) {
      status = Status.NOT_APPROVED;
    } else if (text.startsWith("no longer available") || text.startsWith("discontinued")) {
      status = Status.DISCONTINUED;
    } else if (text.contains("withdrawn")) {
      status = Status.WITHDRAWN;
    } else if (text.equals("combination approved")) {
      status = Status.APPROVED;
    } else if (text.equals("individual drugs approved")) {
      status = Status.COMPONENTS_APPROVED;
    }
    return new DrugApproval(status, words);
  }
}
