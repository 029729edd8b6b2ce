package org.monographfhir.extract.use;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.extract.detail.Sentences;
import org.monographfhir.extract.detail.Sentences.Sentence;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.PlainText;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;

/** The sentences between and below the lists (INPUT E), sorted by what they are about. */
final class SentenceReader {

  private static final Pattern USE_UNDER_PROGRAM =
      Pattern.compile("(?i)^(?!(?:the|this|these) uses?\\b).*\\bto (?:treat|prevent)\\b");
  private static final Pattern STUDIED = Pattern.compile("\\bbeing studied\\b");
  private static final Pattern THIS_USE = Pattern.compile("^This use\\b");
  private static final Pattern OF_LAST =
      Pattern.compile("^(?:This use|It|They|These patients|Patients|In)\\b");
  private static final Pattern OF_LIST = Pattern.compile("^These uses\\b");
  private static final Pattern PROGRAM_NAME =
      Pattern.compile(
          "(?:(?:called|named|through|under)(?! an?\\b)|program,|as part of the|certified in the) (?:the )?"
              + "(.+?)(?: program)?(?: \\(|\\.?$)");
  private static final Pattern NAMES = Pattern.compile("\\balso (?:called|known as) ([^.;]+)");
  private static final Pattern NAME_SEPARATOR = Pattern.compile(",? (?:and|or) |, ");

  /** No real section has more than four such sentences; each one is read again for every use. */
  private static final int MOST = 20;

  private final Ledger ledger;
  private final UseSection section;

  SentenceReader(Ledger ledger, UseSection section) {
    this.ledger = ledger;
    this.section = section;
  }

  void read(Prose paragraph) {
    List<Sentence> sentences = Sentences.of(paragraph);
    SentenceKind before = SentenceKind.OTHER;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      SentenceKind kind = SentenceKind.of(sentence.text());
      if (kind == SentenceKind.OTHER && before != SentenceKind.USE) {
        kind = before;
      }
      if (kind == SentenceKind.ACCELERATED_APPROVAL && statesUse(sentence)) {
        kind = SentenceKind.USE;
      }
      if (kind == SentenceKind.ACCELERATED_APPROVAL || kind == SentenceKind.USE) {
        int last = i;
        while (last + 1 < sentences.size() && goesOn(kind, sentences.get(last + 1))) {
          last++;
        }
        List<Sentence> group = sentences.subList(i, last + 1);
        if (kind == SentenceKind.USE) {
          use(group);
        } else {
          accelerated(group);
        }
        i = last;
      } else {
        one(sentence, kind);
      }
      before = kind;
    }
  }

  /** "X is approved under FDA's Accelerated Approval Program to treat Y", where Y is new. */
  private boolean statesUse(Sentence sentence) {
    Matcher verb = USE_UNDER_PROGRAM.matcher(sentence.text());
    if (!verb.find()) {
      return false;
    }
    Prose prose = sentence.slice();
    List<String> names =
        Stream.concat(
                prose.bold().stream().map(b -> prose.text().substring(b.start(), b.end())),
                prose.anchors().stream()
                    .filter(a -> a.start() >= verb.end() && GlossaryLink.id(a.url()).isPresent())
                    .map(a -> a.text()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return !names.isEmpty()
        && section.uses.stream()
            .map(use -> use.main().text().toLowerCase(Locale.ROOT))
            .noneMatch(use -> names.stream().anyMatch(use::contains));
  }

  private static boolean goesOn(SentenceKind kind, Sentence next) {
    SentenceKind following = SentenceKind.of(next.text());
    return kind == SentenceKind.ACCELERATED_APPROVAL
        ? following == SentenceKind.ACCELERATED_APPROVAL
        : following == SentenceKind.ACCELERATED_APPROVAL
                && !AcceleratedStatement.namesProgram(next.text())
            || following == SentenceKind.LIMIT
            || following == SentenceKind.OTHER
            || following == SentenceKind.BRAND_SCOPE && THIS_USE.matcher(next.text()).find();
  }

  private void accelerated(List<Sentence> group) {
    Prose prose = group.get(0).prose();
    if (section.accelerated.size() >= MOST) {
      group.forEach(s -> remark(s, Remark.Type.GENERAL));
      ledger.warn(prose.line(), "extract.remark", "kept as a remark, too many such sentences");
      return;
    }
    int last = section.accelerated.size() - 1;
    boolean names = group.stream().anyMatch(s -> AcceleratedStatement.namesProgram(s.text()));
    if (!names && last < 0) {
      group.forEach(s -> remark(s, Remark.Type.GENERAL));
      ledger.warn(prose.line(), "extract.remark", "a condition of approval, but no use it is for");
      return;
    }
    ledger.mapped(prose, "use.accelerated-approval", Fact.ACCELERATED_APPROVAL);
    prose
        .anchors()
        .forEach(a -> ledger.link(a.url(), "use.accelerated-approval", Fact.ACCELERATED_APPROVAL));
    if (names) {
      section.accelerated.add(AcceleratedStatement.of(group, section.uses.size()));
    } else {
      section.accelerated.set(last, section.accelerated.get(last).and(group));
    }
  }

  /** An indication as a sentence (INPUT C14, C15). */
  private void use(List<Sentence> group) {
    Prose whole = group.get(0).to(group.get(group.size() - 1)).slice();
    if (!(!whole.bold().isEmpty() || EffectReader.behindPurpose(Words.of(whole)).isPresent())) {
      group.forEach(s -> one(s, SentenceKind.OTHER));
      return;
    }
    section.uses.add(new UseDraft(whole, Optional.empty()));
    group.stream()
        .filter(s -> STUDIED.matcher(s.text()).find())
        .forEach(s -> section.investigational.add(PlainText.asMarkdown(s.text())));
  }

  private void one(Sentence sentence, SentenceKind kind) {
    switch (kind) {
      case INVESTIGATIONAL -> investigational(sentence);
      case RESTRICTED_PROGRAM -> program(sentence);
      case NOT_APPROVED -> remark(sentence, Remark.Type.NOT_APPROVED);
      case OTHER_FORM -> remark(sentence, Remark.Type.AVAILABILITY);
      case OTHER_NAME -> otherNames(sentence);
      case UNNAMED_USES, PAST_APPROVAL -> remark(sentence, Remark.Type.GENERAL);
      case BRAND_SCOPE, LIMIT -> limit(sentence);
      default -> {
        remark(sentence, Remark.Type.GENERAL);
        ledger.warn(
            sentence.prose().line(),
            "extract.remark",
            "kept as a remark, neither a use nor a status: " + sentence.text());
      }
    }
  }

  private void investigational(Sentence sentence) {
    ledger.mapped(
        sentence.prose(),
        "use.investigational",
        Fact.INVESTIGATIONAL_USE,
        section.investigational.size());
    section.investigational.add(PlainText.asMarkdown(sentence.text()));
  }

  private void program(Sentence sentence) {
    Matcher name = PROGRAM_NAME.matcher(sentence.text());
    if (!name.find()) {
      remark(sentence, Remark.Type.AVAILABILITY);
      return;
    }
    List<Prose.Anchor> links = sentence.prose().anchorsIn(sentence.start(), sentence.end());
    int at = section.programs.size();
    ledger.mapped(sentence.prose(), "use.restricted-program", Fact.RESTRICTED_PROGRAM, at);
    links.forEach(l -> ledger.link(l.url(), "use.restricted-program", Fact.RESTRICTED_PROGRAM, at));
    section.programs.add(
        new RestrictedProgram(
            name.group(1).strip(),
            sentence.markdown(),
            links.stream().map(Prose.Anchor::url).findFirst()));
  }

  private void remark(Sentence sentence, Remark.Type type) {
    ledger.mapped(sentence.prose(), "use.remark", Fact.REMARK, section.remarks.size());
    section.remarks.add(new Remark(type, sentence.markdown()));
  }

  private void otherNames(Sentence sentence) {
    Matcher names = NAMES.matcher(sentence.text());
    if (!names.find()) {
      remark(sentence, Remark.Type.GENERAL);
      return;
    }
    ledger.mapped(sentence.prose(), "use.other-name", Fact.OTHER_NAME, section.otherNames.size());
    Arrays.stream(NAME_SEPARATOR.split(names.group(1).strip()))
        .map(String::strip)
        .filter(n -> !n.isEmpty())
        .forEach(section.otherNames::add);
  }

  /** "It is used ..." belongs to the use above, "X is used ..." limits all uses above. */
  private void limit(Sentence sentence) {
    List<UseDraft> uses = section.uses;
    if (uses.isEmpty()) {
      remark(sentence, Remark.Type.GENERAL);
      ledger.warn(
          sentence.prose().line(),
          "extract.remark",
          "kept as a remark, no use above it: " + sentence.text());
      return;
    }
    if (section.limits.size() >= MOST) {
      remark(sentence, Remark.Type.GENERAL);
      ledger.warn(
          sentence.prose().line(), "extract.remark", "kept as a remark, too many such sentences");
      return;
    }
    Matcher mark = AcceleratedStatement.MARK.matcher(sentence.text());
    if (mark.lookingAt()) {
      limit(sentence, 0, Optional.of(mark.group()));
    } else if (OF_LAST.matcher(sentence.text()).find()) {
      uses.get(uses.size() - 1).add(sentence.slice());
    } else {
      limit(
          sentence,
          OF_LIST.matcher(sentence.text()).find() ? section.listStart : 0,
          Optional.empty());
    }
  }

  private void limit(Sentence sentence, int first, Optional<String> mark) {
    ledger.mapped(sentence.prose(), "use.limit", Fact.CONTEXT);
    section.limits.add(new UseSection.Limit(sentence.slice(), first, section.uses.size(), mark));
  }
}
