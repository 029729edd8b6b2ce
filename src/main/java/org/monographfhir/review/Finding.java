package org.monographfhir.review;

import java.util.List;
import org.monographfhir.monograph.Fact;

/**
 * A fact of a page as it is shown.
 *
 * @param kind what it is about
 * @param label what it is called
 * @param value its words
 * @param fact with {@code at} it says which element it became
 * @param at its position
 * @param nesting where it stands among the parts
 * @param spans the words it was read from, as far as they are known
 * @param code from the NCI Thesaurus; empty when there is none
 * @param flag what a reviewer should know of it; empty when there is nothing
 * @param href what it links; empty when that is nothing
 */
record Finding(
    FactKind kind,
    String label,
    String value,
    Fact fact,
    List<Integer> at,
    Nesting nesting,
    List<Span> spans,
    String code,
    String flag,
    String href) {

  Finding {
    at = List.copyOf(at);
    spans = List.copyOf(spans);
  }

  static Finding of(FactKind kind, String label, String value, Fact fact, Integer... at) {
    return new Finding(kind, label, value, fact, List.of(at), Nesting.NONE, List.of(), "", "", "");
  }

  Finding at(List<Integer> position) {
    return new Finding(kind, label, value, fact, position, nesting, spans, code, flag, href);
  }

  Finding nested(Nesting place) {
    return new Finding(kind, label, value, fact, at, place, spans, code, flag, href);
  }

  Finding on(List<Span> words) {
    return new Finding(kind, label, value, fact, at, nesting, words, code, flag, href);
  }

  Finding coded(String ncit) {
    return new Finding(kind, label, value, fact, at, nesting, spans, ncit, flag, href);
  }

  Finding flagged(String words) {
    return new Finding(kind, label, value, fact, at, nesting, spans, code, words, href);
  }

  Finding linked(String url) {
    return new Finding(kind, label, value, fact, at, nesting, spans, code, flag, url);
  }
}
