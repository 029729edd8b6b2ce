package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.Criterion.Type;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.UseWords.Went;

/** Reads the part of a use that starts at a token, whichever it is. */
final class ClauseParts {

  private final Words words;
  private final int from;
  private final int end;
  private final ClauseReader clauses;
  private final TherapyReader therapies;
  private final DiseaseReader diseases;
  private final SettingReader settings;
  private final Lead lead;
  private final boolean ordered;
  private boolean behindPeople;
  private boolean behindPurpose;
  private boolean named;
  private int therapyEnd = -1;

  ClauseParts(Words words, int from, int end, KnownNames known, Lead lead) {
    this.words = words;
    this.from = from;
    this.end = end;
    this.clauses = new ClauseReader(words, end);
    this.therapies = new TherapyReader(words, end);
    this.diseases = new DiseaseReader(words, end, known);
    this.settings = new SettingReader(words, end, known);
    this.lead = lead;
    this.behindPeople = lead == Lead.WITH;
    this.ordered = isOrdered();
  }

  /** "and then alone", "next with": the sentence names the steps of a treatment. */
  private boolean isOrdered() {
    for (int at = from; at < end; at++) {
      boolean next = words.isOneOf(at, "then", "next") || words.are(at, "followed", "by");
      if (next && therapies.read(words.is(at, "followed") ? at : at + 1).isPresent()) {
        return true;
      }
      if (words.are(at, "followed", "by")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence names a disease of its own. */
  boolean namedDisease() {
    return named;
  }

  void startArm() {
    behindPeople = false;
    therapyEnd = -1;
  }

  /** Whether another alternative starts here, with people or partners of its own. */
  boolean startsArm(int at, Facts arm) {
    boolean therapy = therapies.read(at).isPresent();
    if (therapy) {
      return arm.hasTherapies() && therapyEnd >= 0 && at > therapyEnd + 2;
    }
    boolean people = Boundary.startsPeople(words, at, end);
    return people && arm.hasPeople() && arm.hasCriteria();
  }

  /** Reads what starts here; the same place when nothing does. */
  int read(int at, Facts facts, boolean or, boolean option) {
    int next = at == from ? led(at, facts) : at;
    next = next > at ? next : people(at, facts);
    next = next > at ? next : step(at, facts);
    next = next > at ? next : therapy(at, facts, option);
    next = next > at ? next : purpose(at, facts);
    next = next > at ? next : disease(at, facts, or);
    next = next > at ? next : criterion(at, facts, or);
    next = next > at ? next : repeated(at);
    return next;
  }

  /** What the line above leads to: "after either:", "used with:", "who have:". */
  private int led(int at, Facts facts) {
    if (lead == Lead.PARTNERS) {
      Optional<Read<Therapies>> read = therapies.list(at);
      read.ifPresent(r -> facts.therapies(r.value()));
      read.ifPresent(r -> words.mark(at, r.end(), Went.OTHER_THERAPY));
      return read.map(Read::end).orElse(at);
    }
    Optional<Read<Criterion>> read = settings.led(lead, at);
    read.ifPresent(r -> facts.criteria(Findings.parts(r.value())));
    read.ifPresent(r -> words.mark(at, r.end(), Went.CRITERION));
    return read.map(Read::end).orElse(at);
  }

  private int people(int at, Facts facts) {
    boolean preposition = words.isOneOf(at, "in", "for", "of", "by");
    boolean led = preposition || at == from || behindPurpose;
    int start = preposition ? at + 1 : at;
    int first = words.isOneOf(start, "certain", "some") ? start + 1 : start;
    Optional<Read<PopulationReader.People>> read =
        led ? PopulationReader.read(words, first, end) : Optional.empty();
    if (read.isEmpty()) {
      return at;
    }
    PopulationReader.People people = read.get().value();
    int stop = read.get().end();
    boolean explained = words.isOneOf(stop, "who", "whose", "with");
    words.mark(at, start, Went.CONNECTING);
    if (explained) {
      words.mark(start, first, Went.CONNECTING);
    }
    boolean anyone = people.populations().isEmpty();
    words.mark(first, stop, anyone ? Went.CONNECTING : Went.POPULATION);
    behindPeople = !words.isComma(stop);
    behindPurpose = false;
    Optional<Read<Criterion>> otherwise = ageOrElse(people, stop);
    if (otherwise.isPresent()) {
      facts.populations(
          people.populations().stream()
              .map(
                  p ->
                      new org.monographfhir.monograph.Population(
                          p.group(), Optional.empty(), p.sex(), p.criteria()))
              .filter(p -> p.group().isPresent() || p.sex().isPresent())
              .toList());
      facts.criteria(List.of(otherwise.get().value()));
      words.mark(stop, otherwise.get().end(), Went.CRITERION);
      return otherwise.get().end();
    }
    facts.populations(people.populations());
    if (!anyone) {
      facts.ages(words.text(first, stop));
    }
    return stop;
  }

  /** "aged 75 years and older, or who cannot be treated with X": the age is one alternative. */
  private Optional<Read<Criterion>> ageOrElse(PopulationReader.People people, int stop) {
    int joint = words.isComma(stop) ? stop + 1 : stop;
    if (!people.aged() || !words.is(joint, "or")) {
      return Optional.empty();
    }
    int clause = joint + 1 + Vocabulary.GROUPS.length(words, joint + 1, end);
    Optional<Read<Criterion>> other = clauses.relative(clause).or(() -> clauses.body(clause));
    Criterion age = Findings.of(Type.POPULATION, words, people.ageFrom(), stop);
    return other.map(
        read ->
            new Read<>(Findings.combined(Operator.ANY_OF, List.of(age, read.value())), read.end()));
  }

  private int step(int at, Facts facts) {
    boolean first = words.is(at, "first") && therapies.read(at + 1).isPresent();
    boolean followed = words.are(at, "followed", "by");
    if (!first && !words.isOneOf(at, "then", "next") && !followed) {
      return at;
    }
    int start = followed ? at + 2 : at + 1;
    Optional<Read<Therapies>> read = followed ? therapies.list(start) : therapies.read(start);
    if (read.isEmpty()) {
      return at;
    }
    facts.step(read.get().value());
    words.mark(at, read.get().end(), Went.OTHER_THERAPY);
    therapyEnd = read.get().end();
    return moments(read.get().end(), facts);
  }

  /** The words that say when a step is; at most two of them. */
  private int moments(int from, Facts facts) {
    int at = from;
    for (int i = 0; i < 2 && ordered; i++) {
      Optional<Read<Criterion>> moment = settings.moment(at).or(() -> Optional.empty());
      if (moment.isEmpty()) {
        return at;
      }
      facts.moment(((Criterion.Finding) moment.get().value()).value().text());
      words.mark(at, moment.get().end(), Went.OTHER_THERAPY);
      at = moment.get().end();
    }
    return at;
  }

  private int therapy(int at, Facts facts, boolean option) {
    boolean drug = words.is(at, "with") && isDrug(at + 1);
    if (behindPeople && words.is(at, "with") && !drug) {
      return at;
    }
    Optional<Read<Therapies>> read = therapies.read(at);
    if (read.isEmpty()) {
      return at;
    }
    Therapies found = read.get().value();
    boolean optional = option && found.regimens().size() == 1 && !found.equals(Therapies.ALONE);
    facts.therapies(optional ? new Therapies(List.of(), found.regimens().get(0)) : found);
    words.mark(at, read.get().end(), Went.OTHER_THERAPY);
    therapyEnd = read.get().end();
    behindPeople = false;
    return moments(read.get().end(), facts);
  }

  /** "in adults with betalimab": a drug, by the ending of its name. */
  private boolean isDrug(int at) {
    boolean linked = words.at(at).link() >= 0 && words.at(at).link() == words.at(at + 1).link();
    return Vocabulary.isDrug(words.word(linked ? at + 1 : at)) || Vocabulary.isDrug(words.word(at));
  }

  /** Another part follows, to which the words before do not belong. */
  void restart() {
    behindPeople = false;
  }

  /** "to help move stem cells to the blood so that ...": the whole of it is the effect. */
  private int described(int at, Facts facts) {
    int verb = words.are(at, "to", "help") ? at + 2 : at + 1;
    if (!words.is(at, "to") || !words.isOneOf(verb, "move", "mobilize", "release", "increase")) {
      return at;
    }
    int stop = at;
    while (stop < end
        && words.kind(stop) != Token.Kind.STOP
        && words.kind(stop) != Token.Kind.COLON) {
      stop++;
    }
    Optional<IntendedEffect> effect = EffectReader.described(words.text(at, stop));
    if (effect.isEmpty()) {
      return at;
    }
    facts.effect(effect.get());
    words.mark(at, stop, Went.EFFECT);
    return stop;
  }

  private int purpose(int at, Facts facts) {
    int described = described(at, facts);
    if (described > at) {
      return described;
    }
    Optional<Lexicon.Match> match = Vocabulary.PURPOSES.at(words, at, end);
    boolean led = words.isOneOf(at, "to", "as", "for", "in") || at == from || at == therapyEnd;
    if (match.isEmpty() || !led) {
      return at;
    }
    int stop = at + match.get().length();
    boolean second = lead == Lead.MAIN && words.isOneOf(at - 1, "and", "or");
    if (second && !words.isOneOf(stop, "it", "them", "the")) {
      return at;
    }
    stop += words.isOneOf(stop, "developing", "getting", "having") ? 1 : 0;
    for (IntendedEffect effect : IntendedEffect.values()) {
      if (effect.code().equals(match.get().value())) {
        facts.effect(effect);
      }
    }
    words.mark(at, stop, Went.EFFECT);
    if (at > from && words.isOneOf(at - 1, "and", "or")) {
      facts.effectBeside();
    }
    behindPurpose = true;
    behindPeople = false;
    return stop;
  }

  private int disease(int at, Facts facts, boolean or) {
    boolean having =
        words.is(at, "who") && words.is(at + 1, "have")
            || at == from && words.isOneOf(at, "have", "has");
    boolean with = words.is(at, "with") && (behindPeople || at == from);
    boolean led = with || words.isOneOf(at, "for", "of", "in");
    boolean listed = at == from || behindPurpose || words.kind(at - 1) == Token.Kind.COLON;
    if (!led && !listed && !having) {
      return at;
    }
    int verb = words.is(at, "who") ? at + 2 : at + 1;
    int start = having ? verb : led ? at + 1 : at;
    start += Vocabulary.FILLERS.length(words, start, end);
    Optional<Read<DiseaseReader.Disease>> read = diseases.read(start);
    boolean other = read.isPresent() && !read.get().value().conditions().isEmpty();
    if (other && lead == Lead.MAIN && !read.get().value().own()) {
      // The condition stands: people who have another disease are a setting.
      return setting(at, start, read.get().end(), facts, or);
    }
    if (lead == Lead.TYPES && at == from && read.isPresent()) {
      facts.conditions(List.of(Terms.condition(words, start, read.get().end())));
      words.mark(at, read.get().end(), Went.CONDITION);
      return read.get().end();
    }
    if (read.isEmpty() || having && other) {
      return at;
    }
    DiseaseReader.Disease disease = read.get().value();
    if (lead == Lead.LEAD_IN && (other || disease.unknown())) {
      words.mark(at, read.get().end(), Went.CONNECTING);
      return read.get().end();
    }
    facts.conditions(disease.conditions());
    named |= true;
    if (!add(disease.criteria(), facts, or)) {
      return at;
    }
    boolean narrows = !disease.criteria().isEmpty();
    words.mark(at, start, Went.CONNECTING);
    words.mark(start, read.get().end(), narrows ? Went.CRITERION : Went.CONDITION);
    behindPurpose = false;
    behindPeople = false;
    return read.get().end();
  }

  private int setting(int at, int start, int stop, Facts facts, boolean or) {
    if (!add(List.of(Findings.of(Type.OTHER, words, start, stop)), facts, or)) {
      return at;
    }
    words.mark(at, start, Went.CONNECTING);
    words.mark(start, stop, Went.CRITERION);
    behindPeople = false;
    behindPurpose = false;
    return stop;
  }

  private int criterion(int at, Facts facts, boolean or) {
    Optional<Read<Criterion>> read =
        clauses.relative(at).or(() -> at == from ? startsWithVerb(at) : Optional.empty());
    read = read.isPresent() ? read : behindPeople(at);
    read = read.isPresent() ? read : settings.read(at, behindPeople || at == from);
    if (read.isEmpty() || !add(Findings.parts(read.get().value()), facts, or)) {
      return at;
    }
    words.mark(at, read.get().end(), Went.CRITERION);
    behindPurpose = false;
    return read.get().end();
  }

  /** "patients previously treated with X", "who" left out. */
  private Optional<Read<Criterion>> behindPeople(int at) {
    boolean participle = behindPeople && Vocabulary.PARTICIPLES.length(words, at, end) > 0;
    return participle && words.went(at - 1) != Went.UNCODED ? clauses.body(at) : Optional.empty();
  }

  private Optional<Read<Criterion>> startsWithVerb(int at) {
    return Boundary.startsPredicate(words, at, end) ? clauses.body(at) : Optional.empty();
  }

  /** Adds criteria; behind "or" as the alternative of the last one. */
  private static boolean add(List<Criterion> criteria, Facts facts, boolean or) {
    if (criteria.isEmpty() || !or) {
      facts.criteria(criteria);
      return true;
    }
    if (!facts.hasCriteria()) {
      return false;
    }
    facts.alternative(criteria);
    return true;
  }

  /** "for the X and Y brands of Z"; the names are read with the sentence. */
  private int brand(int at) {
    for (int i = at + 2; words.are(at, "for", "the") && i < Math.min(end, at + 9); i++) {
      if (words.isOneOf(i, "brand", "brands")) {
        int behind = words.isOneOf(i + 1, "name", "names") ? i + 2 : i + 1;
        return words.is(behind, "of") ? behind + 2 : behind;
      }
    }
    return at;
  }

  /** "it is used" once more, "including" with its examples. */
  private int repeated(int at) {
    int brand = brand(at);
    if (brand > at) {
      words.mark(at, brand, Went.BRAND);
      return brand;
    }
    int verb = Vocabulary.OPENERS.length(words, at + 1, end);
    if (words.isOneOf(at, "it", "they") && verb > 0) {
      words.mark(at, at + 1 + verb, Went.CONNECTING);
      return at + 1 + verb;
    }
    if (!words.is(at, "including") && !words.are(at, "such", "as")) {
      return at;
    }
    int stop = at + 1;
    while (stop < end && words.kind(stop) != Token.Kind.STOP && !endsExample(stop)) {
      stop++;
    }
    words.mark(at, stop, Went.CONNECTING);
    return stop;
  }

  /** "A, including B, that has spread": behind a comma the sentence goes on about A. */
  private boolean endsExample(int at) {
    boolean clause = Boundary.behindRelative(words, at, end) > 0;
    return Boundary.startsPart(words, at, end) || clause && words.isComma(at - 1);
  }
}
