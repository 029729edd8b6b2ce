package org.monographfhir.markup;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML in which NCI gives its drug information summaries to licensees, whatever stands
 * around the summary. A document type is passed over: no entity is expanded, nothing is fetched.
 */
public final class SummaryReader {

  /** The element that a summary is. */
  public static final String ROOT = "DrugInformationSummary";

  private static final int MAX_DEPTH = 500;

  /**
   * Why a file is no such XML.
   *
   * @param line from 0
   * @param why in words
   */
  public record Mistake(int line, String why) {}

  /** What can come of a file. */
  public sealed interface Result {}

  /** The file, read. */
  public record Read(Markup markup) implements Result {}

  /** It cannot be read. */
  public record Failed(Mistake mistake) implements Result {}

  /** It is XML of another kind. */
  public record Other() implements Result {}

  private SummaryReader() {}

  /** Reads a file; one that holds several summaries is a mistake. */
  public static Result read(String xml) {
    SummaryWalk walk = new SummaryWalk();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      boolean found = false;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new XMLStreamException(
              "the entity \"" + reader.getLocalName() + "\" is not known: write the words out",
              reader.getLocation());
        }
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(ROOT)) {
          if (found) {
            throw new XMLStreamException("a second " + ROOT, reader.getLocation());
          }
          found = true;
          summary(reader, walk);
        }
      }
      if (!found) {
        return new Other();
      }
    } catch (XMLStreamException e) {
      return new Failed(new Mistake(line(e.getLocation()), words(e)));
    }
    return new Read(walk.markup());
  }

  private static void summary(XMLStreamReader reader, SummaryWalk walk) throws XMLStreamException {
    walk.start(element(reader));
    for (int depth = 1; depth > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw new XMLStreamException("nested more than 500 deep", reader.getLocation());
          }
          walk.start(element(reader));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          walk.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            walk.text(reader.getText(), line(reader.getLocation()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity \"" + reader.getLocalName() + "\" is not known: write the words out",
                reader.getLocation());
        default -> {}
      }
    }
  }

  private static SummaryElement element(XMLStreamReader reader) {
    String target = "";
    String id = "";
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      switch (reader.getAttributeLocalName(i)) {
        case "href", "xref", "ref", "url" ->
            target = target.isEmpty() ? reader.getAttributeValue(i).strip() : target;
        case "id" -> id = reader.getAttributeValue(i).strip();
        default -> {}
      }
    }
    return new SummaryElement(reader.getLocalName(), id, target, line(reader.getLocation()));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static int line(Location location) {
    return location == null ? 0 : Math.max(0, location.getLineNumber() - 1);
  }

  /** The JDK puts the place into its message, on a line of its own. */
  private static String words(XMLStreamException e) {
    String words = String.valueOf(e.getMessage());
    return words
        .replaceFirst("(?s)^ParseError at \\[row,col]:\\[\\d+,\\d+]\\s*Message: ", "")
        .replaceAll("\\s+", " ");
  }
}
