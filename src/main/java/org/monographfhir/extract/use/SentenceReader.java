package org.monographfhir.extract.use;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.extract.detail.Sentences;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.EscapedText;
import org.monographfhir.markdown.Prose;

/** Sorts the sentences between and below the lists (INPUT E) by what they are about. */
final class SentenceReader {

  private static final Pattern USE_UNDER_PROGRAM =
      Pattern.compile("(?i)^(?!(?:the|this|these) uses?\\b).*\\bto (?:treat|prevent)\\b");
  private static final Pattern STUDIED = Pattern.compile("\\bbeing studied\\b");
  private static final Pattern THIS_USE = Pattern.compile("^This use\\b");

  private final UseSection section;
  private final SentenceFacts facts;
  private final ScopedSentences scoped;

  SentenceReader(Ledger ledger, UseSection section) {
    this.section = section;
    this.facts = new SentenceFacts(ledger, section);
    this.scoped = new ScopedSentences(ledger, section, facts);
  }

  void read(Prose paragraph) {
    List<Sentence> sentences = Sentences.of(paragraph);
    SentenceKind before = SentenceKind.OTHER;
    int at = 0;
    while (at < sentences.size()) {
      Sentence sentence = sentences.get(at);
      SentenceKind kind = kind(sentence, before);
      int end = at + 1;
      while (end < sentences.size() && goesOn(kind, sentences.get(end))) {
        end++;
      }
      List<Sentence> group = sentences.subList(at, end);
      switch (kind) {
        case USE -> use(group);
        case ACCELERATED_APPROVAL -> scoped.accelerated(group);
        default -> one(sentence, kind);
      }
      before = kind;
      at = end;
    }
  }

  /** A sentence that says nothing of its own goes on with the one before it. */
  private SentenceKind kind(Sentence sentence, SentenceKind before) {
    SentenceKind kind = SentenceKind.of(sentence.text());
    if (kind == SentenceKind.OTHER && before != SentenceKind.USE) {
      kind = before;
    }
    boolean use = kind == SentenceKind.ACCELERATED_APPROVAL && statesUse(sentence);
    return use ? SentenceKind.USE : kind;
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
                    .map(Prose.Anchor::text))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return !names.isEmpty()
        && section.uses.stream()
            .map(use -> use.main().text().toLowerCase(Locale.ROOT))
            .noneMatch(use -> names.stream().anyMatch(use::contains));
  }

  /** Whether the next sentence still speaks of the same use or the same approval. */
  private static boolean goesOn(SentenceKind kind, Sentence next) {
    if (kind != SentenceKind.USE && kind != SentenceKind.ACCELERATED_APPROVAL) {
      return false;
    }
    SentenceKind following = SentenceKind.of(next.text());
    if (kind == SentenceKind.ACCELERATED_APPROVAL) {
      return following == SentenceKind.ACCELERATED_APPROVAL;
    }
    return switch (following) {
      case LIMIT, OTHER -> true;
      case ACCELERATED_APPROVAL -> !ProgramWords.namesProgram(next.text());
      case BRAND_SCOPE -> THIS_USE.matcher(next.text()).find();
      default -> false;
    };
  }

  /** An indication as a sentence (INPUT C14, C15). */
  private void use(List<Sentence> group) {
    Prose whole = group.get(0).to(group.get(group.size() - 1)).slice();
    if (whole.bold().isEmpty() && EffectReader.behindPurpose(Words.of(whole)).isEmpty()) {
      group.forEach(sentence -> one(sentence, SentenceKind.OTHER));
      return;
    }
    section.uses.add(new UseDraft(whole));
    group.stream()
        .filter(s -> STUDIED.matcher(s.text()).find())
        .forEach(s -> section.investigational.add(EscapedText.asMarkdown(s.text())));
  }

  private void one(Sentence sentence, SentenceKind kind) {
    switch (kind) {
      case LIMIT -> scoped.useOrLimit(sentence);
      case BRAND_SCOPE -> scoped.limit(sentence);
      default -> facts.keep(sentence, kind);
    }
  }
}
