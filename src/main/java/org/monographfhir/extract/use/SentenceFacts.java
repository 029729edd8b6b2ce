package org.monographfhir.extract.use;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.EscapedText;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;

/** Keeps what sentences say of the drug as a whole: studies, programs, other names, remarks. */
final class SentenceFacts {

  private static final Pattern BEFORE_PROGRAM =
      Pattern.compile(
          "(?:(?:called|named|through|under)(?! an?\\b)|program,|as part of the|certified in the)"
              + " (?:the )?");
  private static final Pattern PROGRAM = Pattern.compile("(.+?)(?: program)?(?: \\(|\\.?$)");
  private static final Pattern NAMES = Pattern.compile("\\balso (?:called|known as) ([^.;]+)");
  private static final Pattern NAME_SEPARATOR = Pattern.compile(",? (?:and|or) |, ");

  private final Ledger ledger;
  private final UseSection section;

  /** The last paragraph with a sentence about an approval that was. */
  private Optional<Prose> past = Optional.empty();

  SentenceFacts(Ledger ledger, UseSection section) {
    this.ledger = ledger;
    this.section = section;
  }

  void keep(Sentence sentence, SentenceKind kind) {
    switch (kind) {
      case INVESTIGATIONAL -> investigational(sentence);
      case RESTRICTED_PROGRAM -> program(sentence);
      case NOT_APPROVED -> notApproved(sentence);
      case OTHER_FORM -> remark(sentence, Remark.Type.AVAILABILITY);
      case OTHER_NAME -> otherNames(sentence);
      case PAST_APPROVAL -> past(sentence);
      case UNNAMED_USES -> remark(sentence, Remark.Type.GENERAL);
      default -> {
        if (Withdrawal.is(sentence.text())) {
          notApproved(sentence);
        } else {
          String why = "kept as a remark, neither a use nor a status: " + sentence.text();
          remark(List.of(sentence), why);
        }
      }
    }
  }

  /** Kept as remarks, with a warning that says why. */
  void remark(List<Sentence> sentences, String why) {
    sentences.forEach(sentence -> remark(sentence, Remark.Type.GENERAL));
    ledger.warn(sentences.get(0).prose().line(), "extract.remark", why);
  }

  private void remark(Sentence sentence, Remark.Type type) {
    ledger.mapped(sentence.prose(), "use.remark", Fact.REMARK, section.remarks.size());
    section.remarks.add(new Remark(type, sentence.markdown()));
  }

  private void past(Sentence sentence) {
    past = Optional.of(sentence.prose());
    remark(sentence, Remark.Type.GENERAL);
  }

  /** "X was first approved under ... That approval was withdrawn": not that of the uses above. */
  private void notApproved(Sentence sentence) {
    boolean ofPast = past.filter(sentence.prose()::equals).isPresent();
    if (Withdrawal.is(sentence.text()) && !ofPast) {
      section.withdrawn.add(new Withdrawal(sentence, section.listStart, section.uses.size()));
    }
    remark(sentence, Remark.Type.NOT_APPROVED);
  }

  private void investigational(Sentence sentence) {
    ledger.mapped(
        sentence.prose(),
        "use.investigational",
        Fact.INVESTIGATIONAL_USE,
        section.investigational.size());
    section.investigational.add(EscapedText.asMarkdown(sentence.text()));
  }

  private void program(Sentence sentence) {
    String text = sentence.text();
    Matcher before = BEFORE_PROGRAM.matcher(text);
    Matcher name = PROGRAM.matcher(text);
    if (!before.find() || !name.region(before.end(), text.length()).lookingAt()) {
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
}
