package org.monographfhir.extract.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of sentences and their file. */
class SentenceKindTest {

  @Test
  void everyKindHasWordings() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SentenceKind.class.getResourceAsStream("sentence-kinds.txt"),
                StandardCharsets.UTF_8))) {
      Set<String> worded =
          lines
              .lines()
              .filter(line -> line.startsWith("["))
              .map(line -> line.substring(1, line.length() - 1))
              .collect(Collectors.toSet());
      Set<String> kinds =
          Arrays.stream(SentenceKind.values())
              .filter(kind -> kind != SentenceKind.OTHER)
              .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.toSet());
      assertEquals(kinds, worded);
    }
  }

  @Test
  void aMissingFileIsNamed() {
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> Wordings.read("no-such-file"));
    assertEquals("no wordings no-such-file", missing.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PAST_APPROVAL        | It was first granted accelerated approval in 2015.
          PAST_APPROVAL        | The accelerated approval of this use was withdrawn.
          ACCELERATED_APPROVAL | ¹This use is approved under FDA’s Accelerated Approval Program.
          ACCELERATED_APPROVAL | As a condition of approval, a trial must show that it helps.
          RESTRICTED_PROGRAM   | It is available only through a special program, the X REMS.
          OTHER                | It causes rems of sleep.
          INVESTIGATIONAL      | It is being studied in the treatment of other cancers.
          USE                  | It is approved to treat lymphoma and is being studied in leukemia.
          NOT_APPROVED         | It has not yet been FDA-approved to treat cancer.
          OTHER_FORM           | It is also available in a different form.
          OTHER_NAME           | The drug is also known as A and B.
          BRAND_SCOPE          | This use is approved for the Carac brand.
          BRAND_SCOPE          | This use is approved for Efudex.
          OTHER                | This use is not described for efudex.
          UNNAMED_USES         | It is used to treat many other conditions.
          USE                  | It is approved to treat lymphoma and other cancers.
          LIMIT                | The tablets are only used in adults.
          OTHER                | Talk with your doctor.
          """)
  void theFirstKindThatFitsWins(SentenceKind kind, String sentence) {
    assertEquals(kind, SentenceKind.of(sentence));
  }
}
