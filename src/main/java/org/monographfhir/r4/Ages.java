package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.terminology.Systems;

/**
 * Ages as a <a href="http://hl7.org/fhir/R4/datatypes.html#Range">Range</a> in UCUM units, both
 * ends in one.
 */
final class Ages {

  private Ages() {}

  static Range range(AgeRange ages) {
    AgeRange comparable = ages.inOneUnit();
    Range range = new Range();
    comparable.low().map(Ages::quantity).ifPresent(range::setLow);
    comparable.high().map(Ages::quantity).ifPresent(range::setHigh);
    return range;
  }

  private static Quantity quantity(Age age) {
    return new Quantity()
        .setValue(age.value())
        .setUnit(age.unit().word())
        .setSystem(Systems.UCUM)
        .setCode(age.unit().ucum());
  }
}
