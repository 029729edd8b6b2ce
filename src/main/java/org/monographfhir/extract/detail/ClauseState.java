package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/** Where the reading of a sentence stands: its words, and what its next words can refer to. */
final class ClauseState {

  final Words words;

  /** The first token of the sentence. */
  final int from;

  /** Behind its last token. */
  final int end;

  final KnownNames known;

  /** How the line above goes on in the sentence. */
  final Lead lead;

  /** Whether the drug "may be" used so. */
  boolean option;

  /** Whether "or" stands before the part that is read. */
  boolean or;

  /** Whether the alternative behind "or" is still to come: "or with tumors that ...". */
  boolean orGoesOn;

  /** Whether people or a disease were named just before, so that "with" says what they have. */
  boolean behindPeople;

  /** Behind people of whom the last stand apart, ", and in children"; -1 before there are such. */
  int behindApart = -1;

  /** Whether a purpose was named just before, so that a disease is its object. */
  boolean behindPurpose;

  /** Whether that purpose is not to treat its object. */
  boolean behindAim;

  /** Whether that purpose is to prevent its object or to make it less likely. */
  boolean behindRisk;

  /** Whether the sentence names a disease of its own. */
  boolean named;

  /** The criteria that were read last; empty before the first. */
  Optional<LastCriteria> last = Optional.empty();

  /** How many criteria of people stand before the first partner: "in patients who X, with A". */
  int beforePartners;

  /** Behind the last partner; -1 before the first one. */
  int therapyEnd = -1;

  ClauseState(Words words, int from, int end, KnownNames known, Lead lead) {
    this.words = words;
    this.from = from;
    this.end = end;
    this.known = known;
    this.lead = lead;
    this.behindPeople = lead == Lead.WITH || lead == Lead.MAIN;
  }

  boolean isStart(int at) {
    return at == from;
  }

  /** Partners follow; "in patients who X, with A or alone": X holds for all. */
  void partners(Facts before) {
    int verb = words.isOneOf(from, "it", "they") ? from + 1 : from;
    int start = verb + Vocabulary.OPENERS.length(words, verb, end);
    boolean people = Boundary.startsPeople(words, start, end);
    if (therapyEnd < 0 && people && !AnotherUse.hasMoment(before)) {
      beforePartners = before.criteria().size();
    }
  }

  /** Whether what starts here is joined to what was read: by "or", "and", a comma in a list. */
  boolean isJoined(int at, Facts arm) {
    boolean listed = words.isComma(at - 1) && words.is(at, "with") && AnotherUse.hasMoment(arm);
    return or || listed || at > from && words.is(joint(at), "and");
  }

  /** Where the joint before a token stands: "and", "and also". */
  int joint(int at) {
    return words.is(at - 1, "also") ? at - 2 : at - 1;
  }

  boolean isNearStart(int at) {
    return at <= from + (words.isComma(from) ? 2 : 1);
  }

  /** Whether nothing stands between criteria and a token but the "or" before it. */
  boolean follows(LastCriteria criteria, int at) {
    int comma = words.isComma(criteria.stop()) ? 1 : 0;
    return at - criteria.stop() <= (or ? 1 + comma : 0);
  }

  /** "as A and as B": both of them, or each in its turn, which a person has to tell. */
  boolean followsMoment(int at) {
    return words.is(at - 1, "and")
        && Boundary.startsMoment(words, at, end)
        && last.filter(read -> Boundary.startsMoment(words, read.start(), end))
            .filter(read -> at - read.stop() <= (words.isComma(read.stop()) ? 2 : 1))
            .isPresent();
  }

  /** Whether the words before "or" are in no part. */
  boolean isBehindUnread(int at) {
    int before = words.isComma(at - 2) ? at - 3 : at - 2;
    return before >= from
        && words.is(at - 1, "or")
        && isUnread(before)
        && Boundary.startsPart(words, at, end);
  }

  /** Whether a word of the sentence is in no part. */
  boolean isUnread(int at) {
    boolean word = at >= from && words.kind(at) == Token.Kind.WORD;
    return word && words.went(at) == Went.UNCODED;
  }

  /** Another part follows, to which the words before do not belong. */
  void restart() {
    behindPeople = false;
    behindPurpose = false;
    behindAim = false;
    behindRisk = false;
  }
}
