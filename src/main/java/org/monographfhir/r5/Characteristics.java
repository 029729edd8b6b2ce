package org.monographfhir.r5;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.Group.GroupCharacteristicComponent;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Population;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * <a
 * href="http://hl7.org/fhir/R5/group-definitions.html#Group.characteristic">Group.characteristic</a>.
 */
final class Characteristics {

  private static final Coding AGE = Coding.of(Systems.USAGE_CONTEXT_TYPE, "age", "Age Range");
  private static final Coding GENDER = Coding.of(Systems.USAGE_CONTEXT_TYPE, "gender", "Gender");
  private static final String ADMINISTRATIVE_GENDER = "http://hl7.org/fhir/administrative-gender";

  private final TermConcepts concepts;

  Characteristics(TermConcepts concepts) {
    this.concepts = concepts;
  }

  /** Who; without the criteria of the population. */
  List<GroupCharacteristicComponent> of(Population who) {
    Stream<GroupCharacteristicComponent> group =
        who.group().stream()
            .map(each -> included(AGE, Concepts.of(Concepts.own("population-group", each))));
    Stream<GroupCharacteristicComponent> ages =
        who.ageRange().stream().map(each -> included(AGE, Ages.range(each)));
    Stream<GroupCharacteristicComponent> sex =
        who.sex().stream()
            .map(
                each ->
                    included(
                        GENDER,
                        Concepts.of(
                            Coding.of(ADMINISTRATIVE_GENDER, each.code(), each.display()))));
    return Stream.of(group, ages, sex).flatMap(parts -> parts).toList();
  }

  GroupCharacteristicComponent of(Finding finding) {
    Coding type = Concepts.own("indication-criterion-type", finding.type());
    CodeableConcept value = concepts.coded(finding.value());
    return characteristic(
        type, value.isEmpty() ? DataAbsent.unknown(value) : value, finding.exclude());
  }

  private static GroupCharacteristicComponent included(Coding code, DataType value) {
    return characteristic(code, value, false);
  }

  private static GroupCharacteristicComponent characteristic(
      Coding code, DataType value, boolean exclude) {
    return new GroupCharacteristicComponent()
        .setCode(Concepts.of(code))
        .setValue(value)
        .setExclude(exclude);
  }
}
