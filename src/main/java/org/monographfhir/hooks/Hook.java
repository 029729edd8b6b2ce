package org.monographfhir.hooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The services, one for each hook. */
enum Hook {
  PATIENT_VIEW(
      "Approved uses for a patient",
      "Drugs of which NCI's page says that a use for a condition of the patient is approved."),
  ORDER_SELECT(
      "Approved uses of selected drugs",
      "What NCI's pages say about the drugs that are selected, for the conditions of the patient."),
  ORDER_SIGN(
      "Approved uses of ordered drugs",
      "What NCI's pages say about the drugs to be signed for, for the conditions of the patient.");

  private final String title;
  private final String description;

  Hook(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** The name of the hook. */
  String hook() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The last part of the address of the service. */
  String id() {
    return "uses-" + hook();
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  boolean hasOrders() {
    return this != PATIENT_VIEW;
  }

  static Optional<Hook> ofService(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
