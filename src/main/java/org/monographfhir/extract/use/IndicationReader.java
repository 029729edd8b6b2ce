package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.monographfhir.extract.detail.ConditionReader;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.PlainText;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.SpecificUse;

/** A use as drafted to an {@link Indication}. */
final class IndicationReader {

  /** What a sentence below a list "to treat:" can say more exactly. */
  private static final Set<IntendedEffect> OF_LIMITS =
      EnumSet.of(IntendedEffect.STEM_CELL_MOBILIZATION, IntendedEffect.PALLIATIVE);

  /** "(NSCLC)": another name of the condition before it. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}[\\p{L}-]*\\p{Lu})\\)");

  private final UseSection section;
  private final List<ConditionReader.Condition> conditions;
  private final AcceleratedMarks marks;
  private final Ledger ledger;
  private final Doubts doubts;
  private final boolean drugApproved;

  /**
   * @param drugApproved false where the page says that the drug itself is not approved or is no
   *     longer available; then no use of it is
   */
  IndicationReader(
      UseSection section, ConditionReader reader, Ledger ledger, boolean drugApproved) {
    this.section = section;
    this.ledger = ledger;
    this.doubts = new Doubts(ledger);
    this.drugApproved = drugApproved;
    conditions =
        section.uses.stream()
            .map(draft -> reader.read(draft.main(), ConditionStart.of(draft)))
            .toList();
    marks =
        new AcceleratedMarks(
            section, IntStream.range(0, section.uses.size()).mapToObj(this::names).toList());
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
    List<Prose> limits = section.limitsOf(index);
    List<Prose> context = new ArrayList<>();
    draft.leadIn().ifPresent(l -> context.add(l.prose()));
    context.addAll(limits);
    ConditionReader.Condition condition = conditions.get(index);
    boolean approved = drugApproved && statedApproved(draft);
    List<SpecificUse> specificUses = specificUses(draft, approved);
    Optional<AcceleratedApproval> accelerated = approved ? marks.whole(index) : Optional.empty();
    IntendedEffect effect = effect(draft, limits);
    place(draft, index);
    doubts.about(draft, condition, effect);
    if (!approved) {
      ledger.inform(
          draft.main().line(),
          "extract.approval-not-stated",
          "the page lists this use without saying that it is approved: " + condition.text());
    }
    return new Indication(
        statement(draft),
        context.stream().map(p -> PlainText.asMarkdown(plain(p))).toList(),
        condition.text(),
        UseDetails.whole(draft, condition, effect, context, brands(specificUses)),
        specificUses,
        approved,
        accelerated,
        List.of(),
        draft.main().line());
  }

  private static boolean statedApproved(UseDraft draft) {
    return draft
        .leadIn()
        .map(l -> l.standing() == LeadIn.Standing.APPROVED)
        .orElseGet(() -> LeadIn.of(draft.main()).standing() == LeadIn.Standing.APPROVED);
  }

  private List<SpecificUse> specificUses(UseDraft draft, boolean approved) {
    List<SpecificUse> uses = new ArrayList<>();
    Prose header = draft.main();
    for (UseDraft.Piece piece : draft.pieces()) {
      Prose prose = piece.prose();
      if (piece.subUse()) {
        Optional<AcceleratedApproval> accelerated = approved ? marks.of(prose) : Optional.empty();
        uses.add(
            new SpecificUse(
                PlainText.asMarkdown(plain(prose)),
                UseDetails.sub(prose, header),
                List.of(),
                accelerated,
                prose.line()));
      }
      header = prose.text().endsWith(":") ? prose : header;
    }
    return uses;
  }

  /** Where every sub-use is approved for some brand only, the use as a whole is too. */
  private static List<String> brands(List<SpecificUse> uses) {
    boolean all = uses.stream().noneMatch(u -> u.detail().brands().isEmpty());
    return all
        ? uses.stream().flatMap(u -> u.detail().brands().stream()).distinct().toList()
        : List.of();
  }

  private static IntendedEffect effect(UseDraft draft, List<Prose> limits) {
    Optional<IntendedEffect> stated =
        draft
            .leadIn()
            .map(LeadIn::effect)
            .orElseGet(() -> EffectReader.ofLeadIn(draft.main().text()));
    Optional<IntendedEffect> ofLimits =
        limits.stream().flatMap(l -> EffectReader.ofLeadIn(l.text()).stream()).findFirst();
    IntendedEffect effect = stated.or(() -> ofLimits).orElse(IntendedEffect.TREAT);
    if (effect != IntendedEffect.TREAT) {
      return effect;
    }
    return ofLimits
        .filter(OF_LIMITS::contains)
        .or(() -> EffectReader.ofUse(draft.main().text()))
        .orElse(effect);
  }

  /** The whole use as Markdown: main line, sub-uses as a list, paragraphs, in page order. */
  private static String statement(UseDraft draft) {
    StringBuilder statement = new StringBuilder(PlainText.asMarkdown(plain(draft.main())));
    boolean inList = false;
    for (UseDraft.Piece piece : draft.pieces()) {
      String words = PlainText.asMarkdown(plain(piece.prose()));
      boolean tight = piece.subUse() && inList;
      statement.append(tight ? "\n" : "\n\n").append(piece.subUse() ? "- " : "").append(words);
      inList = piece.subUse();
    }
    return statement.toString();
  }

  static String plain(Prose prose) {
    return AcceleratedStatement.MARK.matcher(prose.text()).replaceAll("").strip();
  }

  private void place(UseDraft draft, int index) {
    draft.leadIn().ifPresent(l -> ledger.mapped(l.prose(), "use.lead-in", Fact.CONTEXT, index, 0));
    ledger.mapped(draft.main(), "use.item", Fact.INDICATION, index);
    int sub = 0;
    for (UseDraft.Piece piece : draft.pieces()) {
      if (piece.subUse()) {
        ledger.mapped(piece.prose(), "use.sub-use", Fact.SPECIFIC_USE, index, sub++);
      } else {
        ledger.mapped(piece.prose(), "use.paragraph", Fact.INDICATION, index);
      }
    }
  }
}
