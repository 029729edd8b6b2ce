package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.monographfhir.extract.detail.ConditionPhrase;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.EscapedText;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** A use as drafted to an {@link Indication}. */
final class IndicationReader {

  /** "(NSCLC)": another name of the condition before it. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{L}-]*\\p{Lu})\\)");

  private final UseSection section;
  private final List<Words> mains;
  private final List<ConditionPhrase> conditions;
  private final AcceleratedMarks marks;
  private final Cautions cautions;
  private final Withdrawals withdrawals;
  private final LimitScope scope;
  private final Ledger ledger;
  private final boolean drugApproved;

  /**
   * @param drugApproved false where the page says that the drug itself is not approved or is no
   *     longer available; then no use of it is
   */
  IndicationReader(UseSection section, Ledger ledger, boolean drugApproved) {
    this.section = section;
    this.ledger = ledger;
    this.drugApproved = drugApproved;
    mains = section.uses.stream().map(draft -> Words.of(draft.main(), section.mentions)).toList();
    conditions =
        IntStream.range(0, mains.size())
            .mapToObj(i -> UseCondition.of(section.uses.get(i), mains.get(i)))
            .toList();
    List<Set<String>> names = IntStream.range(0, mains.size()).mapToObj(this::names).toList();
    cautions = new Cautions(section, names);
    withdrawals = new Withdrawals(section, names);
    marks = new AcceleratedMarks(section, names);
    scope = new LimitScope(section, names);
    marks
        .unplaced()
        .forEach(
            statement ->
                ledger.warn(
                    statement.line(),
                    "extract.accelerated-scope",
                    "names none of the uses above it; no use is flagged as accelerated"));
  }

  /** The words for the condition of a use. */
  private Set<String> names(int index) {
    Set<String> names = new LinkedHashSet<>();
    conditions.get(index).terms().forEach(term -> names.add(term.text()));
    ABBREVIATION
        .matcher(section.uses.get(index).main().text())
        .results()
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  Indication read(int index) {
    UseDraft draft = section.uses.get(index);
    List<Prose> limits = scope.of(index);
    List<Prose> context = new ArrayList<>();
    draft.leadIn().ifPresent(l -> context.add(l.prose()));
    context.addAll(limits);
    ConditionPhrase condition = conditions.get(index);
    // A footnote "This use is approved under FDA's Accelerated Approval Program" is an approval.
    boolean approved =
        drugApproved
            && (statedApproved(draft) || marks.own(index).isPresent())
            && !withdrawals.isWithdrawn(index);
    Optional<AcceleratedApproval> accelerated = approved ? marks.whole(index) : Optional.empty();
    UseInParts parts =
        new UseParts(marks, approved)
            .read(
                draft,
                mains.get(index),
                condition,
                limits.stream().map(limit -> Words.of(limit, section.mentions)).toList(),
                cautions.of(index));
    place(draft, index, parts.specificUses());
    if (parts.detail().conditions().isEmpty()) {
      String why = "names no condition that could be read; its words are kept, and it is partial";
      ledger.warn(draft.main().line(), "extract.no-condition", why);
    }
    if (!approved) {
      ledger.inform(
          draft.main().line(),
          "extract.approval-not-stated",
          "the page lists this use without saying that it is approved: " + condition.text());
    }
    return new Indication(
        UseStatement.of(draft),
        context.stream().map(p -> EscapedText.asMarkdown(UseStatement.plain(p))).toList(),
        name(condition, parts.detail()),
        parts.detail(),
        parts.specificUses(),
        approved,
        accelerated,
        parts.words(),
        draft.main().line());
  }

  /** The condition as written; that of the parts where these found another. */
  private static String name(ConditionPhrase condition, UseDetail detail) {
    return detail.conditions().equals(condition.terms())
        ? condition.text()
        : detail.conditions().stream().map(Term::text).collect(Collectors.joining(" or "));
  }

  private static boolean statedApproved(UseDraft draft) {
    return draft
        .leadIn()
        .map(l -> l.standing() == Standing.APPROVED)
        .orElseGet(() -> LeadIn.of(draft.main()).standing() == Standing.APPROVED);
  }

  private void place(UseDraft draft, int index, List<SpecificUse> uses) {
    draft.leadIn().ifPresent(l -> ledger.mapped(l.prose(), "use.lead-in", Fact.CONTEXT, index, 0));
    ledger.mapped(draft.main(), "use.item", Fact.INDICATION, index);
    SubUsePlaces places = new SubUsePlaces(index, uses);
    for (UseDraft.Piece piece : draft.pieces()) {
      Optional<List<Integer>> at = places.at(piece.prose().line()).filter(it -> piece.subUse());
      String rule = piece.subUse() ? "use.sub-use" : "use.paragraph";
      ledger.mapped(
          piece.prose(),
          rule,
          at.isPresent() ? Fact.SPECIFIC_USE : Fact.INDICATION,
          at.orElse(List.of(index)).toArray(Integer[]::new));
    }
  }
}
