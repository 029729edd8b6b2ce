package org.monographfhir.r5;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.formats.XmlParser;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** <a href="http://hl7.org/fhir/R5/xml.html">XML</a>, written and read by HL7's parser. */
public final class XmlText {

  private static final String DECLARATION = "<\\?xml[^>]*\\?>\\s*";

  private XmlText() {}

  /** On one line: indented, the narrative would have white space that is not in the resource. */
  static String of(Resource resource) {
    try {
      return new XmlParser()
          .setOutputStyle(OutputStyle.NORMAL)
          .composeString(resource)
          .replaceFirst(DECLARATION, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same resource in JSON, for those who read that alone, or why there is none. */
  public static Outcome<String> toJson(String file, String xml) {
    try {
      return Outcome.of(new JsonParser().composeString(new XmlParser().parse(xml)), List.of());
    } catch (IOException | FHIRException e) {
      return Outcome.none(Diagnostic.error(file, 1, "r5.not-xml", e.getMessage()));
    }
  }
}
