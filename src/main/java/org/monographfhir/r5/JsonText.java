package org.monographfhir.r5;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.r5.formats.JsonCreator;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.JsonOutput;

/**
 * A resource in <a href="http://hl7.org/fhir/R5/json.html">JSON</a>, laid out as in R4. The writer
 * is HL7's, generated from the definitions: HAPI's looks at all classes of the model before its
 * first line, decision 0011.
 */
final class JsonText {

  private JsonText() {}

  /** On one line. */
  static String of(Resource resource) {
    return write(resource, new Output(false));
  }

  /** Indented, with LF line ends. */
  static String indented(Resource resource) {
    return write(resource, new Output(true));
  }

  private static String write(Resource resource, Output out) {
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

  /** What HL7's writer writes to: nothing is commented, linked or left out. */
  private static final class Output extends JsonOutput implements JsonCreator {

    private Output(boolean indented) {
      super(indented);
    }

    @Override
    public void comment(String words) {
      // JSON has none.
    }

    @Override
    public void link(String href) {
      // For HTML only.
    }

    @Override
    public void anchor(String name) {
      // For HTML only.
    }

    @Override
    public void externalLink(String href) {
      // For HTML only.
    }

    @Override
    public void elide() {
      // Nothing is left out.
    }

    @Override
    public boolean canElide() {
      return false;
    }

    @Override
    public boolean isCanonical() {
      return false;
    }

    @Override
    public void finish() {
      // Who takes the text closes it.
    }
  }
}
