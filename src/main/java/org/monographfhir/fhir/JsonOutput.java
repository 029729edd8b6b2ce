package org.monographfhir.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * What HL7's writers write to: the part of their {@code JsonCreator} that all versions share.
 * Jackson lays JSON out as HAPI does.
 */
public class JsonOutput {

  private static final JsonFactory JSON = new JsonFactory();

  /** As many characters as most resources have, so that what is written is seldom moved. */
  private static final int SIZE = 1 << 14;

  private final StringWriter text = new StringWriter(SIZE);
  private final JsonGenerator out;

  /**
   * @param indented with LF line ends; else on one line
   */
  protected JsonOutput(boolean indented) {
    try {
      out = JSON.createGenerator(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (indented) {
      out.setPrettyPrinter(printer());
    }
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  /** All that was written. */
  public final String text() throws IOException {
    out.close();
    return text.toString();
  }

  public final void beginObject() throws IOException {
    out.writeStartObject();
  }

  public final void endObject() throws IOException {
    out.writeEndObject();
  }

  public final void beginArray() throws IOException {
    out.writeStartArray();
  }

  public final void endArray() throws IOException {
    out.writeEndArray();
  }

  public final void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  public final void nullValue() throws IOException {
    out.writeNull();
  }

  public final void value(String value) throws IOException {
    out.writeString(value);
  }

  public final void value(Boolean value) throws IOException {
    out.writeBoolean(value);
  }

  public final void value(BigDecimal value) throws IOException {
    out.writeNumber(value);
  }

  public final void value(Integer value) throws IOException {
    out.writeNumber(value);
  }

  public final void valueNum(String value) throws IOException {
    out.writeNumber(value);
  }
}
