package org.monographfhir.r5;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.formats.XmlParser;
import org.hl7.fhir.r5.model.Resource;

/**
 * A resource in <a href="http://hl7.org/fhir/R5/xml.html">XML</a>, on one line: indented, the
 * narrative would have white space that is not in the resource.
 */
final class XmlText {

  private static final String DECLARATION = "<\\?xml[^>]*\\?>\\s*";

  private XmlText() {}

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
}
