package org.monographfhir.r5;

import org.hl7.fhir.r5.formats.JsonCreator;
import org.monographfhir.fhir.JsonOutput;

/** What HL7's writer of R5 writes to: nothing is commented, linked or left out. */
final class R5JsonOutput extends JsonOutput implements JsonCreator {

  R5JsonOutput(boolean indented) {
    super(indented);
  }

  @Override
  public void comment(String words) {
    // JSON has none.
  }

  @Override
  public void link(String href) {
    // For HTML only.
  }

  @Override
  public void anchor(String name) {
    // For HTML only.
  }

  @Override
  public void externalLink(String href) {
    // For HTML only.
  }

  @Override
  public void elide() {
    // Nothing is left out.
  }

  @Override
  public boolean canElide() {
    return false;
  }

  @Override
  public boolean isCanonical() {
    return false;
  }

  @Override
  public void finish() {
    // Who takes the text closes it.
  }
}
