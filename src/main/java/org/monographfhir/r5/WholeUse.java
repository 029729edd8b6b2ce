package org.monographfhir.r5;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;

/**
 * A use or a sub-use with all that holds for it, so that it can stand for itself: what it does not
 * state it has from above. Criteria, and words that are in no part, are added to those above; of
 * the other parts, those that it states take the place of those above.
 *
 * @param at its number, and in front of it those of the uses above, from 1
 * @param statement its words
 * @param condition the conditions as the page writes them, with what joins them; of a use only
 * @param context the sentences in front of it
 * @param over the words of the uses above it
 * @param stated what its own words say
 * @param holds what holds for it
 * @param below its sub-uses, as which alone it is used
 * @param mark the accelerated approval of a sub-use, where it stands with it
 */
record WholeUse(
    List<Integer> at,
    String statement,
    String condition,
    List<String> context,
    List<String> over,
    UseDetail stated,
    UseDetail holds,
    List<WholeUse> below,
    Optional<AcceleratedApproval> mark) {

  static List<WholeUse> of(List<Indication> uses) {
    return IntStream.range(0, uses.size()).mapToObj(i -> of(List.of(i + 1), uses.get(i))).toList();
  }

  private static WholeUse of(List<Integer> at, Indication use) {
    return new WholeUse(
        at,
        use.statement(),
        use.condition(),
        use.context(),
        List.of(),
        use.detail(),
        use.detail(),
        below(at, use.specificUses(), use.detail(), use.context(), List.of(use.statement())),
        Optional.empty());
  }

  private static List<WholeUse> below(
      List<Integer> above,
      List<SpecificUse> uses,
      UseDetail holds,
      List<String> context,
      List<String> over) {
    return IntStream.range(0, uses.size())
        .mapToObj(
            i -> {
              List<Integer> at = Stream.concat(above.stream(), Stream.of(i + 1)).toList();
              SpecificUse use = uses.get(i);
              UseDetail all = under(holds, use.detail());
              return new WholeUse(
                  at,
                  use.statement(),
                  "",
                  context,
                  over,
                  use.detail(),
                  all,
                  below(at, use.specificUses(), all, context, both(over, List.of(use.statement()))),
                  use.accelerated());
            })
        .toList();
  }

  private static UseDetail under(UseDetail above, UseDetail own) {
    return new UseDetail(
        orAbove(own.effects(), above.effects()),
        orAbove(own.conditions(), above.conditions()),
        both(above.criteria(), own.criteria()),
        orAbove(own.populations(), above.populations()),
        orAbove(own.otherTherapies(), above.otherTherapies()),
        orAbove(own.brands(), above.brands()),
        own.ageText().or(above::ageText),
        both(above.uncoded(), own.uncoded()));
  }

  private static <T> List<T> orAbove(List<T> own, List<T> above) {
    return own.isEmpty() ? above : own;
  }

  private static <T> List<T> both(List<T> above, List<T> own) {
    return Stream.concat(above.stream(), own.stream()).toList();
  }

  /** This one, then those below it, in page order. */
  Stream<WholeUse> all() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(WholeUse::all));
  }

  /** Those that have no sub-uses: what is approved are these. */
  Stream<WholeUse> ends() {
    return all().filter(each -> each.below.isEmpty());
  }

  /** Whether the parts say all that the words say, here and below. */
  boolean complete() {
    return !holds.conditions().isEmpty() && all().allMatch(use -> use.holds.uncoded().isEmpty());
  }

  /** The use of which it is a part, where it is one. */
  Optional<List<Integer>> above() {
    return at.size() == 1 ? Optional.empty() : Optional.of(at.subList(0, at.size() - 1));
  }

  /** Its place on the page, for example {@code 2.1}. */
  String number() {
    return number(at);
  }

  static String number(List<Integer> at) {
    return at.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
