package org.monographfhir.r4;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.r4.formats.JsonCreator;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.JsonOutput;

/**
 * A resource in <a href="http://hl7.org/fhir/R4/json.html">JSON</a>, byte for byte as HAPI's parser
 * writes what we make. The writer is HL7's, generated from the definitions: HAPI's looks at all
 * classes of the model before its first line, decision 0011.
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

  /** HAPI writes the URL of an extension before what is in it. */
  private static final class UrlFirst extends JsonParser {

    @Override
    protected void composeExtensionInner(Extension extension) throws IOException {
      if (extension.hasUrl()) {
        prop("url", extension.getUrl());
      }
      composeElement(extension);
      if (extension.hasValue()) {
        composeType("value", extension.getValue());
      }
    }
  }

  private static final class Output extends JsonOutput implements JsonCreator {

    private Output(boolean indented) {
      super(indented);
    }

    @Override
    public void setIndent(String indent) {
      // It is known from the beginning.
    }

    @Override
    public void link(String href) {
      // For HTML only.
    }

    @Override
    public void finish() {
      // Who takes the text closes it.
    }
  }
}
