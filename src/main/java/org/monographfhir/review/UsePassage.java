package org.monographfhir.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of one use, in the order in which they are read.
 *
 * @param context sentences above or below that hold for it
 * @param own its blocks
 * @param end where the condition ends in the first of them
 * @param page that all of them stand on
 */
record UsePassage(List<Span> context, List<PageBlock> own, int end, PageText page) {

  /** Where the words stand first, or else the next ones, and so on. */
  List<Span> find(List<String> words) {
    return words.stream()
        .flatMap(each -> first(each).stream())
        .findFirst()
        .map(List::of)
        .orElseGet(this::line);
  }

  private Optional<Span> first(String words) {
    Optional<Span> first =
        context.stream().flatMap(sentence -> within(sentence, words).stream()).findFirst();
    return first.or(() -> inOwn(words));
  }

  /** What is not said in words of its own is said by what stands first. */
  List<Span> fallback() {
    return Stream.concat(context.stream(), own.stream().map(PageBlock::whole)).limit(1).toList();
  }

  /** What is known when the words themselves are not found: their line, as a whole. */
  List<Span> line() {
    List<Span> line = own.stream().map(PageBlock::whole).limit(1).toList();
    return line.isEmpty() ? fallback() : line;
  }

  private Optional<Span> within(Span sentence, String words) {
    PageBlock block = page.blocks().get(sentence.block());
    return block.find(words, sentence.start()).filter(sentence::covers);
  }

  private Optional<Span> inOwn(String words) {
    Stream<Span> first = own.stream().limit(1).flatMap(b -> b.find(words, end).stream());
    Stream<Span> rest = own.stream().skip(1).flatMap(b -> b.find(words, 0).stream());
    return Stream.concat(first, rest).findFirst();
  }
}
