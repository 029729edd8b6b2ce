package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * The <a href="http://hl7.org/fhir/R4/narrative.html">Narrative</a> of a resource, built as nodes:
 * text is text whatever it holds, and is escaped when it is written.
 */
final class NarrativeText {

  private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

  /** Names the language twice: HTML reads {@code lang}, XML reads {@code xml:lang}. */
  NarrativeText(String language) {
    div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    div.setAttribute("lang", language);
    div.setAttribute("xml:lang", language);
  }

  NarrativeText heading(String words) {
    div.addTag("p").addTag("b").addText(FhirString.of(words));
    return this;
  }

  /** Left out when there are no words. */
  NarrativeText paragraph(String words) {
    String text = FhirString.of(words);
    if (!text.isEmpty()) {
      div.addTag("p").addText(text);
    }
    return this;
  }

  NarrativeText link(String words, String url) {
    XhtmlNode paragraph = div.addTag("p");
    String text = FhirString.of(words);
    if (WebAddress.of(url).isPresent()) {
      paragraph.addTag("a").setAttribute("href", url).addText(text);
    } else {
      paragraph.addText(text);
    }
    return this;
  }

  /** A list, to be filled by the caller. */
  XhtmlNode list() {
    return div.addTag("ul");
  }

  Narrative toNarrative(NarrativeStatus status) {
    Narrative narrative = new Narrative();
    narrative.setStatus(status);
    narrative.setDiv(div);
    return narrative;
  }
}
