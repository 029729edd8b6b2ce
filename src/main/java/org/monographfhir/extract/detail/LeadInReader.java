package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.Went;

/** Reads the sentence before a list: what holds for each use below it (INPUT C13, D7). */
public final class LeadInReader {

  private LeadInReader() {}

  public static LeadInFacts read(Words words) {
    ItemFacts item = ItemReader.read(words, 0, KnownNames.NONE, Lead.LEAD_IN);
    Facts facts = item.whole();
    item.alternatives().forEach(alternative -> facts.add(alternative.facts()));
    int colon = words.size() - 1;
    while (colon > 0 && words.kind(colon) != Token.Kind.COLON) {
      colon--;
    }
    Lead.of(words);
    String prefix = colon > 0 ? prefix(words, colon, facts) : "";
    return new LeadInFacts(facts, prefix);
  }

  /** "to treat bone damage caused by:", "palliative treatment of advanced:". */
  private static String prefix(Words words, int colon, Facts facts) {
    int purpose = 0;
    for (int at = 0; at < colon; at++) {
      Optional<Lexicon.Match> match = Vocabulary.PURPOSES.at(words, at, colon);
      if (match.isPresent()) {
        purpose = at + match.get().length();
        at = purpose - 1;
      }
    }
    if (purpose == 0 || purpose >= colon) {
      return "";
    }
    Adjectives adjectives = new AdjectiveReader(words).read(purpose, colon);
    if (!adjectives.unknown() && !adjectives.criteria().isEmpty()) {
      facts.criteria().add(adjectives.criteria());
      words.mark(purpose, colon, Went.CRITERION);
      return "";
    }
    for (int at = purpose + 1; at < colon; at++) {
      int cause = Vocabulary.CAUSES.length(words, at, colon);
      if (cause > 0
          && at + cause == colon
          && Vocabulary.GENERIC_DISEASES.length(words, purpose, at) == 0) {
        Term condition = Terms.condition(words, purpose, at);
        facts.conditions(List.of(condition));
        words.unmark(purpose, colon);
        words.mark(purpose, at, Went.CONDITION);
        words.mark(at, colon, Went.CONNECTING);
        return words.text(at, colon);
      }
    }
    return "";
  }
}
