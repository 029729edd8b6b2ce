package org.monographfhir.extract.detail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.IntendedEffect;

/** What a use is meant to do (INPUT C13, D18), where more than a verb says it. */
public final class EffectReader {

  private static final Pattern MOBILIZATION =
      Pattern.compile(
          "\\b(?:mobiliz\\w+|move|release)\\b.*\\bstem cells?\\b|\\bincrease\\b.*\\bstem cells?\\b.*\\bcollected\\b");

  private static final Pattern BONE_MASS = Pattern.compile("\\b(?:increase|build) bone mass\\b");

  private EffectReader() {}

  /** An effect that a whole sentence describes; empty for most. */
  public static Optional<IntendedEffect> described(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("stem cell") && MOBILIZATION.matcher(lower).find()) {
      return Optional.of(IntendedEffect.STEM_CELL_MOBILIZATION);
    }
    return lower.contains("bone mass") && BONE_MASS.matcher(lower).find()
        ? Optional.of(IntendedEffect.INCREASE_BONE_MASS)
        : Optional.empty();
  }

  /** Whether an item says itself what it is for ("Prevent infection"). */
  public static boolean startsWithPurpose(Words words) {
    int start = words.is(0, "to") ? 1 : 0;
    return Vocabulary.PURPOSES.length(words, start, words.size()) > 0
        || words.isOneOf(
            start,
            "prevent",
            "treat",
            "reduce",
            "lower",
            "lessen",
            "relieve",
            "slow",
            "shorten",
            "decrease",
            "increase",
            "help",
            "move",
            "mobilize");
  }

  /** "Increase survival": a purpose that has no code, and names no condition. */
  static boolean startsWithUnknownPurpose(Words words) {
    int start = words.is(0, "to") ? 1 : 0;
    return words.isOneOf(start, "increase", "improve", "slow", "shorten", "help", "boost")
        && words.prose().bold().stream().noneMatch(bold -> bold.start() > 0)
        && Vocabulary.PURPOSES.length(words, 0, words.size()) == 0
        && Vocabulary.PURPOSES.length(words, start, words.size()) == 0
        && described(words.prose().text()).isEmpty();
  }

  /**
   * Behind the words that say what a use is for, and the people it is for: where its condition
   * starts.
   *
   * @return empty when the words name no purpose
   */
  public static Optional<Integer> behindPurpose(Words words) {
    for (int at = 0; at < words.size(); at++) {
      Optional<Lexicon.Match> match = Vocabulary.PURPOSES.at(words, at, words.size());
      if (match.isPresent() && (at == 0 || !words.is(at - 1, "not"))) {
        int behind = at + match.get().length();
        behind += words.isOneOf(behind, "developing", "getting", "having") ? 1 : 0;
        return Optional.of(behindPeople(words, behind));
      }
    }
    return behindApproval(words).or(() -> mobilized(words));
  }

  /** "to help move stem cells to the blood": they are what the use is about. */
  private static Optional<Integer> mobilized(Words words) {
    boolean moved = described(words.text(0, words.size())).isPresent();
    for (int at = 0; at < words.size() && moved; at++) {
      if (words.is(at, "stem")) {
        return Optional.of(words.is(at - 1, "blood") ? at - 1 : at);
      }
    }
    return Optional.empty();
  }

  /** "Approved for X", "approved in patients who have X": the disease says what it is for. */
  private static Optional<Integer> behindApproval(Words words) {
    int approved = 0;
    while (approved < words.size() && !words.is(approved, "approved")) {
      approved++;
    }
    for (int at = approved + 1; at < words.size(); at++) {
      boolean led = words.isOneOf(at, "for", "in");
      int behind = led ? behindPeople(words, at + 1) : at;
      boolean ofPeople = led && words.isOneOf(behind - 1, "with", "have", "whose");
      boolean direct =
          at == approved + 1
              && words.is(at, "for")
              && !words.isOneOf(at + 1, "use", "the", "these");
      if ((ofPeople || direct) && namesDisease(words, behind)
          || ofPeople && linksTerm(words, behind)) {
        return Optional.of(behind);
      }
    }
    return Optional.empty();
  }

  private static boolean namesDisease(Words words, int from) {
    for (int at = from; at < words.size() && !words.isEnd(at); at++) {
      if (Vocabulary.isDiseaseNoun(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean linksTerm(Words words, int from) {
    return from < words.size()
        && words.prose().anchors().stream()
            .filter(anchor -> anchor.start() >= words.at(from).start())
            .anyMatch(anchor -> GlossaryLink.id(anchor.url()).isPresent());
  }

  private static int behindPeople(Words words, int from) {
    int at = from;
    Optional<Read<PopulationReader.People>> people = PopulationReader.read(words, at, words.size());
    if (people.isPresent()) {
      int behind = people.get().end();
      if (words.is(behind, "with")) {
        at = behind + 1;
      } else if (words.is(behind, "whose")) {
        at = behind + 1;
      } else if (words.are(behind, "who", "have")) {
        at = behind + 2;
      }
    }
    return words.isOneOf(at, "a", "an", "the") ? at + 1 : at;
  }
}
