package org.monographfhir.fhir;

import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * The <a href="http://hl7.org/fhir/R4/narrative.html">Narrative</a> of a resource, built as nodes:
 * text is text whatever it holds, and is escaped when it is written.
 */
public final class NarrativeText {

  private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

  /** Names the language twice: HTML reads {@code lang}, XML reads {@code xml:lang}. */
  public NarrativeText(String language) {
    div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    div.setAttribute("lang", language);
    div.setAttribute("xml:lang", language);
  }

  public NarrativeText heading(String words) {
    div.addTag("p").addTag("b").addText(FhirString.of(words));
    return this;
  }

  /** Left out when there are no words. */
  public NarrativeText paragraph(String words) {
    String text = FhirString.of(words);
    if (!text.isEmpty()) {
      div.addTag("p").addText(text);
    }
    return this;
  }

  public NarrativeText link(String words, String url) {
    XhtmlNode paragraph = div.addTag("p");
    boolean leads = WebAddress.of(url).isPresent();
    XhtmlNode place = leads ? paragraph.addTag("a").setAttribute("href", url) : paragraph;
    place.addText(FhirString.of(words));
    return this;
  }

  /** A list, to be filled by the caller. */
  public XhtmlNode list() {
    return div.addTag("ul");
  }

  /** The element {@code div} of the narrative. */
  public XhtmlNode div() {
    return div;
  }
}
