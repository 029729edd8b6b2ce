package org.monographfhir.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RestrictedProgram;

/**
 * A link of the page that is about no document of its own.
 *
 * @param label what it leads to
 */
public record RelatedLink(String label, Link link) {

  /** In the order in which a reader wants them. */
  public static List<RelatedLink> of(Monograph page) {
    return Stream.of(
            labelled("Related article", page.relatedArticles().stream()),
            labelled("Clinical trials accepting patients", page.clinicalTrials().stream()),
            labelled("Glossary term", page.glossaryLinks().stream()),
            labelled(
                "Restricted program",
                page.restrictedPrograms().stream().flatMap(RelatedLink::program)))
        .flatMap(links -> links)
        .toList();
  }

  private static Stream<RelatedLink> labelled(String label, Stream<Link> links) {
    return links.map(link -> new RelatedLink(label, link));
  }

  private static Stream<Link> program(RestrictedProgram program) {
    return program.url().map(url -> new Link(program.name(), url)).stream();
  }
}
