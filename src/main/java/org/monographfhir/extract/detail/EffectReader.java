package org.monographfhir.extract.detail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.monograph.IntendedEffect;

/** What a use is meant to do (INPUT C13, D18); the nearest lead-in above decides. */
public final class EffectReader {

  private static final Pattern RISK_LOWERED =
      Pattern.compile(
          "\\b(?:lower|reduce|decrease|lessen)s? (?:\\S+ ){0,3}?(?:chance|risk)s? (?:of|that)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PALLIATIVE =
      Pattern.compile(
          "\\b(?:used|given|is|are|as) (?:as |for )?palliative (?:treatment|therapy|care)\\b");

  /** A palliative use beside another one: the whole of it is not palliative. */
  private static final Pattern OTHER_USE =
      Pattern.compile(
          "\\balso (?:used|given)\\b|^(?:(?!palliative).)*\\b(?:and|or) (?:as |for )?palliative\\b"
              + "|\\b(?:is|are) (?:used|given)\\b(?![^.]*\\bpalliative\\b)[^.]*"
              + "\\b(?:to treat|as (?:the |an? )?(?:first|second|initial|adjuvant|neoadjuvant|maintenance)|(?:before|after) surgery)\\b");

  private static final Pattern MOBILIZATION =
      Pattern.compile(
          "\\b(?:mobiliz\\w+|move|release)\\b.*\\bstem cells?\\b|\\bstem cells?\\b.*\\bmobiliz"
              + "|\\bincrease\\b.*\\bstem cells?\\b.*\\bcollected\\b");
  private static final Pattern BONE_MASS =
      Pattern.compile("(?i)\\b(?:increase|build) bone mass\\b");

  /** An item below "is approved to:" starts with its purpose. */
  private static final Pattern OWN_PURPOSE =
      Pattern.compile(
          "^(?:to )?(?:prevent(?:ion of)?|treat(?:ment of)?|palliation of|reduce|lower|lessen|relieve|slow|shorten|decrease|increase|help|move|mobilize)\\b(?!-)",
          Pattern.CASE_INSENSITIVE);

  /** The first that matches wins, so the special ones stand before "treat". */
  private static final Map<Pattern, IntendedEffect> OF_LEAD_IN = leadIns();

  private EffectReader() {}

  private static Map<Pattern, IntendedEffect> leadIns() {
    Map<Pattern, IntendedEffect> map = new LinkedHashMap<>();
    map.put(MOBILIZATION, IntendedEffect.STEM_CELL_MOBILIZATION);
    map.put(BONE_MASS, IntendedEffect.INCREASE_BONE_MASS);
    map.put(
        Pattern.compile(
            "\\b(?:treatment and prevention|prevention and treatment) of\\b|\\bprevent (?:and|or) (?:to )?treat\\b|\\btreat (?:and|or) (?:to )?prevent\\b"
                + "|\\bto treat\\b.*\\band (?:to )?prevent (?:it|them) from\\b"),
        IntendedEffect.PREVENT_AND_TREAT);
    map.put(
        Pattern.compile("\\bpalliative (?:treatment|therapy|care)\\b|\\bpalliation\\b"),
        IntendedEffect.PALLIATIVE);
    map.put(
        Pattern.compile(
            "\\b(?:lower|reduce|decrease|lessen) (?:\\S+ ){0,3}?(?:chance|risk)s? (?:of|that)\\b"),
        IntendedEffect.REDUCE_RISK);
    map.put(
        // Of two verbs the first is that of the condition.
        Pattern.compile(
            "^(?:(?!\\bto treat\\b|\\btreatment of\\b).)*?(?:\\b(?:to|may|help) prevent\\b|\\bprevention of\\b)"),
        IntendedEffect.PREVENT);
    map.put(Pattern.compile("\\bto treat\\b|\\btreatment of\\b"), IntendedEffect.TREAT);
    map.put(
        Pattern.compile("\\bto (?:help )?(?:lower|reduce|decrease|lessen|shorten)\\b"),
        IntendedEffect.REDUCE);
    return map;
  }

  /** What a lead-in says; empty when it names no purpose. */
  public static Optional<IntendedEffect> ofLeadIn(String leadIn) {
    return OF_LEAD_IN.entrySet().stream()
        .filter(e -> e.getKey().matcher(leadIn).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether an item says itself what it is for ("Prevent infection"). */
  public static boolean startsWithPurpose(String item) {
    return OWN_PURPOSE.matcher(item).find();
  }

  /** What the words of the use itself say, where they say more than the lead-in. */
  public static Optional<IntendedEffect> ofUse(String mainLine) {
    if (BONE_MASS.matcher(mainLine).find()) {
      return Optional.of(IntendedEffect.INCREASE_BONE_MASS);
    }
    if (PALLIATIVE.matcher(mainLine).find() && !OTHER_USE.matcher(mainLine).find()) {
      return Optional.of(IntendedEffect.PALLIATIVE);
    }
    if (RISK_LOWERED.matcher(mainLine).find()) {
      return Optional.of(IntendedEffect.REDUCE_RISK);
    }
    return startsWithPurpose(mainLine)
        ? ofLeadIn(
            ("to " + mainLine.substring(0, 1).toLowerCase(Locale.ROOT) + mainLine.substring(1))
                .replaceFirst("^to to ", "to "))
        : Optional.empty();
  }
}
