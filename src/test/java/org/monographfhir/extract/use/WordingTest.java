package org.monographfhir.extract.use;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  /** The letters that tell most texts apart are never ones that a wording can do without. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "approved ... brands?  @ It is approved, under two brands. @ true",
        "approved ... brands?  @ It is approved; a brand. @ true",
        "approved ... brands?  @ Its approval; a brand. @ false",
        "other (types of cancer|cancers|conditions) @ for Other Cancers @ true",
        "neither ... approved @ Neither use is approved. @ true",
        "may (also )?be used @ It may be used. @ true",
        "(is|has)n[’']t ((yet|been) ){0,3}(\\w+ )?(FDA[- ])?approved @ It hasn’t yet been approved @ true",
        "accelerated approval\\w* @ two accelerated approvals @ true",
        "^the uses? ... approved for ... brands? @ The use is approved for two brands @ true",
        "^the uses? ... approved for ... brands? @ It says the use is approved for a brand @ false",
        "(?-i:REMS) @ the REMS program @ true",
        "(?-i:REMS) @ the rems program @ false",
        "used for: @ It is used for: @ true",
      })
  void isFoundWhereItsPatternIs(String line, String text, boolean found) {
    Wording wording = Wording.of(line.strip());
    String words = text.strip();

    assertEquals(found, wording.isIn(words, words.toLowerCase(Locale.ROOT)));
    assertEquals(found, wording.pattern().matcher(words).find());
  }
}
