package org.monographfhir.fhir;

import java.util.Locale;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;
import org.monographfhir.terminology.Systems;

/** What a page says of the FDA's approval, as codes and in words. */
public final class ApprovalCodes {

  /** Where the approval holds. */
  public static final Coding UNITED_STATES =
      Coding.of(Systems.COUNTRY, "US", "United States of America");

  private ApprovalCodes() {}

  /** The displays of the code system are its codes as words: "Not approved". */
  public static Coding status(DrugApproval.Status status) {
    String words = status.code().replace('-', ' ');
    String display = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return Coding.of(Canonical.codeSystem("regulatory-status"), status.code(), display);
  }

  /**
   * What is still to be shown. Where the page does not say it, that is {@code other}: a
   * confirmatory trial would be our invention.
   */
  public static Coding obligation(AcceleratedApproval accelerated) {
    return accelerated.obligation().isPresent()
        ? OwnCode.CONFIRMATORY_TRIAL
        : OwnCode.OTHER_OBLIGATION;
  }

  /** On a drug's page the field's label belongs to the words ("Yes"). */
  public static String statement(Monograph page) {
    String words = FhirString.of(page.approval().statement());
    boolean field = page.kind() == Monograph.Kind.DRUG && !words.isEmpty();
    return field ? "FDA Approved: " + words : words;
  }
}
