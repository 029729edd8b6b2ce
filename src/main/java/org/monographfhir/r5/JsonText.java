package org.monographfhir.r5;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
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

  private static final JsonFactory JSON = new JsonFactory();

  /** As many characters as most resources have, so that what is written is seldom moved. */
  private static final int ROOM = 1 << 14;

  private JsonText() {}

  /** On one line. */
  static String of(Resource resource) {
    StringWriter text = new StringWriter(ROOM);
    try (JsonGenerator out = JSON.createGenerator(text)) {
      write(resource, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Indented, with LF line ends. */
  static String indented(Resource resource) {
    StringWriter text = new StringWriter(ROOM);
    try (JsonGenerator out = JSON.createGenerator(text)) {
      write(resource, out.setPrettyPrinter(printer()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  private static void write(Resource resource, JsonGenerator out) throws IOException {
    out.writeStartObject();
    new UrlFirst().compose(new JacksonWriter(out), resource);
    out.writeEndObject();
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
