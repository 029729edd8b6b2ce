package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.OtherTherapy;

/**
 * Treatments that are given together with the drug (INPUT D7-D9). A prior therapy ("treated with",
 * "after treatment with") is none, and where the words are not sure, nothing is read.
 */
public final class PartnerReader {

  /** Verbs and phrases after which "with" names a partner; start of the text and a comma do too. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:[,;:]|[.] (?:It is|They are)|\\b(?:used|given|received?|it|them|drug|alone or|itself or|combined|combination"
              + "|combination therapy|together|along|or|and|plus|either|when used"
              + "|treatment|therapy|use|part of a regimen|taken|administered|maintenance therapy|first treatment))$",
          Pattern.CASE_INSENSITIVE);

  /** What was given before, or must not be given. */
  private static final Pattern PRIOR =
      Pattern.compile(
          "\\b(?:after|following|previous(?:ly)?|prior|before|during|despite|completing|completed"
              + "|stopped|failed|finished|responded to|response to|refractory to|resistant to)"
              + "(?: \\S+){0,6}$"
              + "|\\b(?:not|never|cannot)(?: [^\\s.,;:]+){0,3}$"
              + "|\\b(?:treated|managed|controlled|cured)$"
              + "|(?<!\\bas (?:the |a )?(?:first|first-line|second-line|initial|maintenance|palliative|adjuvant|neoadjuvant|conditioning|consolidation|induction) )"
              + "(?:treatment|therapy)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile("\\b[Ww]ith(?: or without)?(?= |$)(?! or without)");

  /** How a line starts that is no name of a partner. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:with|without|by|as|in|alone|when|for|at|to|if|who|after|before|on|only|adults?|patients?"
              + "|children|men|women)\\b");

  /** Where a list of partners ends. */
  private static final Pattern END =
      Pattern.compile(
          "[.;:]|,? such as\\b|,? (?:or|and) (?:with|may|is|are|can)\\b|,? (?:in|to|treat|prevent|for|who|whose|when|while|that|which|as|before|after|followed|following|given"
              + "|then|and then|is|are|only|if|but|during|until|has|have|had|did|by|alone|at|on|because|once"
              + "|where|with|may|can|should|was|were|or alone|or by itself|whether|than|unless|depending)\\b");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          ",? and/or | plus |(?<!-),? (?:and|or)(?: either)? (?!\\w*hyaluronidase)|, (?!(?:and|or) \\w*hyaluronidase)(?:either )?|(?<=^)either ");

  /** How many characters before "with" tell whether it names a partner. */
  private static final int CONTEXT = 80;

  private static final Pattern GLOSS = Pattern.compile(" ?\\([^)]*\\)|[¹²³]");
  private static final Pattern SOME = Pattern.compile("\\bone or (?:more|both|two)\\b");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:a|an|the|either|both|another|certain|the drugs?|drugs? called|a drug called) ");
  private static final Pattern KIND_OF =
      Pattern.compile(
          "^(?:a )?(?:type|kind|class) of (?:\\w+ )?(?:drug|therapy|medicine) called (?:a |an )?");

  private static final Pattern PARTNER_LIST =
      Pattern.compile("\\b(?:used|given|combination|combination therapy)(?: either)? with:\\z");

  private PartnerReader() {}

  /**
   * The partners that a text names.
   *
   * @param prose the text
   * @param listed whether a line above ends "used with:", so that the text starts with partners
   * @param firstGroup the number of the first group
   */
  public static List<OtherTherapy> read(Prose prose, boolean listed, int firstGroup) {
    List<OtherTherapy> partners = new ArrayList<>();
    String text = prose.text();
    if (listed && !NO_NAME.matcher(text).lookingAt()) {
      partners.addAll(list(prose, 0, firstGroup));
    }
    Matcher with = WITH.matcher(text);
    while (with.find()) {
      String before = text.substring(Math.max(0, with.start() - CONTEXT), with.start()).strip();
      if (with.end() < text.length()
          && (with.start() == 0 || GIVEN.matcher(before).find())
          && !PRIOR.matcher(sameSentence(prose, with.start(), before)).find()) {
        int group = nextGroup(partners, firstGroup);
        if (with.group().endsWith("without")) {
          // "with A, with or without B": A alone, or A and B.
          partners.addAll(again(partners, group));
        }
        partners.addAll(list(prose, with.end() + 1, group));
      }
    }
    return partners;
  }

  /** What of the words before an offset stands in its sentence. */
  private static String sameSentence(Prose prose, int offset, String before) {
    int start =
        Sentences.of(prose).stream()
            .mapToInt(Sentences.Sentence::start)
            .filter(from -> from <= offset)
            .max()
            .orElse(0);
    String sentence = prose.text().substring(start, offset).strip();
    return sentence.length() < before.length() ? sentence : before;
  }

  /** The last group once more, under another number. */
  private static List<OtherTherapy> again(List<OtherTherapy> partners, int group) {
    return partners.stream()
        .filter(p -> p.group() == group - 1)
        .map(p -> new OtherTherapy(group, p.kind(), p.therapy(), false, p.step(), p.moment()))
        .toList();
  }

  private static int nextGroup(List<OtherTherapy> partners, int firstGroup) {
    return partners.stream()
        .mapToInt(OtherTherapy::group)
        .map(g -> g + 1)
        .reduce(firstGroup, Math::max);
  }

  /** Whether the line ends so that the list below it names partners (INPUT C7, C10). */
  public static boolean opensPartnerList(String text) {
    return text.endsWith(" with:") && PARTNER_LIST.matcher(text).find();
  }

  /** The list that starts at an offset. */
  private static List<OtherTherapy> list(Prose prose, int from, int firstGroup) {
    String masked = masked(prose, from);
    Matcher ending = END.matcher(masked);
    int end = ending.find(from) ? ending.start() : masked.length();
    List<PartnerGroups.Member> members = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(masked).region(from, end);
    int start = from;
    String joint = "";
    boolean more = start < end;
    while (more) {
      more = separator.find();
      int stop = more ? separator.start() : end;
      Noun noun = Noun.of(prose, start, stop);
      if (noun.kind() == Noun.Kind.NOTHING && stop > start) {
        // "with patients who": not a list of treatments; keep what was read before it.
        break;
      }
      if (stop > start) {
        members.add(new PartnerGroups.Member(noun, joint));
      }
      joint = more ? separator.group() : joint;
      start = more ? separator.end() : stop;
    }
    return PartnerGroups.of(members, firstGroup);
  }

  /** The text with glosses and linked names blanked out, so that neither ends nor splits a list. */
  private static String masked(Prose prose, int from) {
    StringBuilder text = new StringBuilder(prose.text());
    Matcher gloss = GLOSS.matcher(prose.text());
    while (gloss.find()) {
      blank(text, gloss.start() + (gloss.group().startsWith(" ") ? 1 : 0), gloss.end());
    }
    Matcher some = SOME.matcher(prose.text());
    while (some.find()) {
      blank(text, some.start(), some.end());
    }
    prose.anchors().stream()
        .filter(a -> a.start() >= from)
        .forEach(a -> blank(text, a.start(), a.end()));
    return text.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, 'x');
    }
  }

  static String name(String words) {
    String name = GLOSS.matcher(words).replaceAll("").strip();
    return ARTICLE.matcher(name.substring(kindOf(name).length())).replaceFirst("").strip();
  }

  /** "a type of drug called a": what stands before a name and is none; may be empty. */
  static String kindOf(String words) {
    Matcher kind = KIND_OF.matcher(words);
    return kind.lookingAt() ? kind.group() : "";
  }
}
