package org.monographfhir.extract.use;

import java.util.Optional;
import org.monographfhir.extract.detail.ConditionPhrase;
import org.monographfhir.extract.detail.ConditionReader;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.extract.detail.StatedDisease;
import org.monographfhir.extract.words.Words;

/** Finds the condition of a use in its main line. */
final class UseCondition {

  private UseCondition() {}

  /** Behind its purpose, where the use is a sentence of its own or an item that says one. */
  static ConditionPhrase of(UseDraft draft, Words main) {
    boolean own = draft.leadIn().isEmpty() || EffectReader.startsWithPurpose(main);
    return ConditionReader.read(main, own ? behind(draft, main) : 0);
  }

  private static int behind(UseDraft draft, Words main) {
    Optional<Integer> purpose = EffectReader.behindPurpose(main);
    boolean sentence = purpose.isEmpty() && draft.leadIn().isEmpty();
    return (sentence ? StatedDisease.start(main) : purpose).orElse(0);
  }
}
