package org.monographfhir.r5;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.CodeType;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.PositiveIntType;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.Identity;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/**
 * Extension {@code use-account} of ClinicalUseDefinition: the words of the use, which are the
 * authority, and whether its elements say all that they say. R5 has no element for either.
 */
final class UseAccount {

  private UseAccount() {}

  static Extension of(WholeUse use, List<Identity> above) {
    ComplexExtension account =
        ComplexExtension.own("use-account").with("statement", use.statement());
    condition(use).ifPresent(words -> account.with("condition", new StringType(words)));
    use.context().forEach(sentence -> account.with("context", sentence));
    account.with(
        "completeness",
        new CodeType(
            use.complete() && Populations.areListed(use.holds()) ? "complete" : "partial"));
    words(account, "uncoded", use.holds().uncoded());
    words(account, "brand", use.holds().brands());
    above.forEach(each -> account.with("partOf", References.to(each)));
    inherited(use).forEach(part -> account.with("inherited", new CodeType(part)));
    if (!use.below().isEmpty()) {
      account.with("specificUses", new PositiveIntType(use.below().size()));
    }
    return account.toExtension();
  }

  /** The words, unless they are those of the one condition. */
  private static Optional<String> condition(WholeUse use) {
    String words = FhirString.of(use.condition());
    List<Term> conditions = use.holds().conditions();
    boolean said = conditions.size() == 1 && words.equals(FhirString.of(conditions.get(0).text()));
    return words.isEmpty() || said ? Optional.empty() : Optional.of(words);
  }

  private static void words(ComplexExtension account, String name, List<String> words) {
    words.forEach(each -> account.with(name, new StringType(FhirString.of(each))));
  }

  /** The parts that the words of a sub-use do not state. */
  private static List<String> inherited(WholeUse use) {
    UseDetail own = use.stated();
    UseDetail all = use.holds();
    return Stream.of(
            part("intendedEffect", own.effects(), all.effects()),
            part("condition", own.conditions(), all.conditions()),
            part("population", own.populations(), all.populations()),
            part("otherTherapy", own.otherTherapies(), all.otherTherapies()),
            part("brand", own.brands(), all.brands()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> part(String name, List<?> own, List<?> all) {
    return own.isEmpty() && !all.isEmpty() ? Optional.of(name) : Optional.empty();
  }
}
