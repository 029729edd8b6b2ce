package org.monographfhir.preflight;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.monographfhir.diagnostic.Outcome;

/**
 * <a href="http://hl7.org/fhir/R4/xml.html">FHIR's XML</a> with lines. No entity is expanded and
 * nothing is fetched; a narrative is passed over.
 */
final class XmlElements {

  private static final int MAX_DEPTH = 500;
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlElements() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  Outcome<Element> read(String file, String xml) {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          throw new XMLStreamException("FHIR's XML has no DTD", reader.getLocation());
        }
      }
      List<Element> root = new ArrayList<>();
      int line = reader.getLocation().getLineNumber();
      add(element(reader, 1), root);
      while (reader.hasNext()) {
        reader.next();
      }
      return Outcome.of(new Element("", line, Optional.empty(), root), List.of());
    } catch (XMLStreamException e) {
      return Outcome.none(Rule.SYNTAX.found(file, line(e.getLocation()), words(e)));
    }
  }

  private static Element element(XMLStreamReader reader, int depth) throws XMLStreamException {
    String name = reader.getLocalName();
    int line = line(reader.getLocation());
    if (depth > MAX_DEPTH) {
      throw new XMLStreamException("nested more than 500 deep", reader.getLocation());
    }
    if (XHTML.equals(reader.getNamespaceURI())) {
      pass(reader);
      return Element.primitive(name, line, "");
    }
    Optional<String> value = Optional.empty();
    List<Element> children = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      if (attribute.equals("value")) {
        value = Optional.of(reader.getAttributeValue(i));
      } else if (reader.getAttributeNamespace(i) == null) {
        children.add(Element.primitive(attribute, line, reader.getAttributeValue(i)));
      }
    }
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        add(element(reader, depth + 1), children);
      }
    }
    return new Element(name, line, value, children);
  }

  /** A resource has its type as name; in JSON that is a property of the element around it. */
  private static void add(Element child, List<Element> into) {
    if (Character.isUpperCase(child.name().charAt(0))) {
      into.add(Element.primitive(Element.TYPE, child.line(), child.name()));
      into.addAll(child.children());
    } else {
      into.add(child);
    }
  }

  private static void pass(XMLStreamReader reader) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = reader.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static int line(Location location) {
    return location == null ? 1 : Math.max(1, location.getLineNumber());
  }

  /** The JDK puts the place into its message, on a line of its own. */
  private static String words(XMLStreamException e) {
    return e.getMessage()
        .replaceFirst("(?s)^ParseError at \\[row,col]:\\[\\d+,\\d+]\\s*Message: ", "");
  }
}
