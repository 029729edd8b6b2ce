package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Approval for certain brands only (INPUT E9): "This use is approved for the Carac, Efudex, and
 * Tolak brands of ...", "The Efudex brand of ... is used", "under the brand name Carac".
 */
public final class BrandReader {

  private static final Pattern BRANDS =
      Pattern.compile("\\b[Tt]he ((?:[^.;]|\\.(?=\\w))*?) brands?\\b");

  private static final String NAME = "\\p{Lu}[\\w.’-]*+(?: \\p{Lu}[\\w.’-]*+){0,3}+";

  /** "A, B, and C". */
  private static final Pattern NAMES =
      Pattern.compile(NAME + "(?:(?:,? (?:and|or) |, )" + NAME + "){0,9}+");

  /** What stands before names and behind them. */
  private record Frame(Pattern before, Pattern behind) {
    Frame(String before, String behind) {
      this(Pattern.compile(before), Pattern.compile(behind));
    }
  }

  /** "Under the brand names A, B, and C". */
  private static final Frame NAMED = new Frame("\\bbrand names? ", "");

  /** Whatever else the sentence says: "(Efudex brand only)", "This use is approved for Efudex." */
  private static final List<Frame> SHORT =
      List.of(
          new Frame("\\((?:the )?", " brands?(?: names?)?(?: only)?[,)]"),
          new Frame("^(?:This use is|These uses are) approved (?:only )?for ", "[.]?$"));

  private static final Pattern NEGATED = Pattern.compile("(?i)\\b(?:not|no longer)\\b");
  private static final Pattern SEPARATOR = Pattern.compile(",? (?:and|or) (?:the )?|, ");

  private BrandReader() {}

  /** The brands named, in order, without repetition. */
  public static List<String> read(String text) {
    List<String> brands = new ArrayList<>();
    for (String sentence : Sentences.of(text)) {
      if (!sentence.contains("brand") && !sentence.contains("approved")) {
        continue;
      }
      if (!NEGATED.matcher(sentence).find()) {
        addAll(sentence, brands);
      }
      SHORT.forEach(frame -> addFramed(frame, sentence, brands));
    }
    return brands;
  }

  private static void addAll(String sentence, List<String> brands) {
    Matcher matcher = BRANDS.matcher(sentence);
    while (matcher.find()) {
      // The last "the" before the word starts the list, but for "the A and the B brands".
      String list = matcher.group(1).replaceAll("\\b(and|or) the (?=\\p{Lu})", "$1 ");
      String names = list.replaceFirst("^.* the ", "");
      addNames(names, brands);
    }
    addFramed(NAMED, sentence, brands);
  }

  private static void addFramed(Frame frame, String sentence, List<String> brands) {
    Matcher before = frame.before().matcher(sentence);
    while (before.find()) {
      Matcher names = NAMES.matcher(sentence).region(before.end(), sentence.length());
      if (names.lookingAt()
          && frame.behind().matcher(sentence).region(names.end(), sentence.length()).lookingAt()) {
        addNames(names.group(), brands);
      }
    }
  }

  private static void addNames(String names, List<String> brands) {
    Arrays.stream(SEPARATOR.split(names))
        .map(name -> name.strip().replaceFirst("[.]$", ""))
        .filter(BrandReader::isName)
        .filter(name -> !brands.contains(name))
        .forEach(brands::add);
  }

  /** Brand names are proper names of at most a few words. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && name.split(" ").length <= 4;
  }
}
