package org.monographfhir.extract.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at the starts of words finds what a search from character to character finds. */
class PhrasePatternTest {

  private static final String PHRASES = "(?:not )?spread(?: to \\w+)?|17p deletion|[A-Z]\\w* gene";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has not spread to bone, not spread",
        "widespread, un-spread, spreads, spread",
        "(spread) or ¹spread, éspread",
        "with 17p deletion or117p deletion",
        "the BRAF gene and the KIT gene gene",
        "Spread A gene A genes",
        ""
      })
  void findsWhatASearchFinds(String text) {
    List<String> searched =
        Pattern.compile("(?<![\\w-])(?:" + PHRASES + ")(?!\\w)")
            .matcher(text)
            .results()
            .map(PhrasePatternTest::place)
            .toList();
    assertEquals(searched, found(text, 0));
  }

  @Test
  void startsBehindAnOffsetButSeesWhatIsBefore() {
    assertEquals(List.of("4-10"), found("not spread", 1));
    assertEquals(List.of(), found("not spread", 5));
  }

  @Test
  void aPhraseThatStartsWithNoWordIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new PhrasePattern("spread|-positive"));
  }

  private static List<String> found(String text, int from) {
    List<String> found = new ArrayList<>();
    new PhrasePattern(PHRASES).forEach(text, from, match -> found.add(place(match)));
    return found;
  }

  private static String place(MatchResult match) {
    return match.start() + "-" + match.end();
  }
}
