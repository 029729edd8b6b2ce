package org.monographfhir.r5;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.Resource;

/**
 * A resource in <a href="http://hl7.org/fhir/R5/json.html">JSON</a>, laid out as in R4. The writer
 * is HL7's, generated from the definitions: HAPI's looks at all classes of the model before its
 * first line, decision 0011.
 */
final class JsonText {

  private JsonText() {}

  /** On one line. */
  static String of(Resource resource) {
    return write(resource, new R5JsonOutput(false));
  }

  /** Indented, with LF line ends. */
  static String indented(Resource resource) {
    return write(resource, new R5JsonOutput(true));
  }

  private static String write(Resource resource, R5JsonOutput out) {
    try {
      out.beginObject();
      new UrlFirst().compose(out, resource);
      out.endObject();
      return out.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The URL of an extension stands before what is in it. */
  private static final class UrlFirst extends JsonParser {

    @Override
    protected void composeExtensionProperties(Extension extension) throws IOException {
      if (extension.hasUrl()) {
        prop("url", extension.getUrl());
      }
      composeDataTypeProperties(extension);
      if (extension.hasValue()) {
        composeType("value", extension.getValue());
      }
    }
  }
}
