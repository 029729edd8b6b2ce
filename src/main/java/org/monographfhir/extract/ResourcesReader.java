package org.monographfhir.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Link;

/** The sections behind "Use in Cancer": "More About", research results, clinical trials. */
final class ResourcesReader {

  /** What they say. */
  record Resources(List<Link> articles, Optional<Link> trials, Optional<String> ncitCode) {}

  private static final Pattern TRIALS = Pattern.compile("/clinical-trials/intervention/(C\\d+)\\b");
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "^Drugs are often studied to find out|^MedlinePlus Information on"
              + "|^(?:Lay language summar|A lay language summar)");

  private final DocumentLinks documents;
  private final Ledger ledger;
  private final Map<Link, Integer> articles = new LinkedHashMap<>();
  private Optional<Link> trials = Optional.empty();
  private Optional<String> ncitCode = Optional.empty();

  ResourcesReader(DocumentLinks documents, Ledger ledger) {
    this.documents = documents;
    this.ledger = ledger;
  }

  Resources read(List<Section> sections) {
    for (Section section : sections) {
      if (PageWords.isMoreHeading(section.title())) {
        ledger.boilerplate(section.heading(), "more.heading");
        section.blocks().forEach(this::more);
      } else if (section.title().equalsIgnoreCase(PageWords.RESEARCH_HEADING)) {
        ledger.boilerplate(section.heading(), "research.heading");
        section.blocks().forEach(this::articles);
      } else if (section.title().equalsIgnoreCase(PageWords.TRIALS_HEADING)) {
        ledger.boilerplate(section.heading(), "trials.heading");
        section.blocks().forEach(this::trials);
      }
    }
    return new Resources(List.copyOf(articles.keySet()), trials, ncitCode);
  }

  private void more(Block block) {
    boolean document = false;
    for (Prose.Anchor anchor : block.prose().anchors()) {
      if (DocumentLinks.isKnown(anchor.url())) {
        documents.add(anchor, block.prose());
        document = true;
      }
    }
    boolean bullet = block.kind() == Block.Kind.ITEM;
    if (!document && (bullet || BOILERPLATE.matcher(block.text()).find())) {
      ledger.boilerplate(
          block.prose(), bullet ? "more.medlineplus-contents" : "more.unapproved-uses");
    }
  }

  private void articles(Block block) {
    for (Prose.Anchor anchor : block.prose().anchors()) {
      Link article = new Link(anchor.text(), anchor.url());
      int at = articles.computeIfAbsent(article, a -> articles.size());
      ledger.link(anchor.url(), "research.article", Fact.RELATED_ARTICLE, at);
      ledger.mapped(block.prose(), "research.article", Fact.RELATED_ARTICLE, at);
    }
  }

  private void trials(Block block) {
    for (Prose.Anchor anchor : block.prose().anchors()) {
      if (trials.isEmpty()) {
        trials = Optional.of(new Link(anchor.text(), anchor.url()));
        Matcher code = TRIALS.matcher(anchor.url());
        if (code.find()) {
          ncitCode = Optional.of(code.group(1));
        }
        ledger.mapped(block.prose(), "trials.link", Fact.CLINICAL_TRIALS);
        ledger.link(
            anchor.url(),
            "trials.link",
            ncitCode.isPresent() ? Fact.NCIT_CODE : Fact.CLINICAL_TRIALS);
      } else {
        ledger.warn(
            anchor.line(), "extract.second-trials-link", "only the first link to trials is used");
      }
    }
  }
}
