package org.monographfhir.r5;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.hl7.fhir.r5.formats.JsonCreator;

/** Lets HL7's writer write by Jackson, which lays JSON out as HAPI does. */
final class JacksonWriter implements JsonCreator {

  private final JsonGenerator out;

  JacksonWriter(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void beginObject() throws IOException {
    out.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    out.writeEndObject();
  }

  @Override
  public void beginArray() throws IOException {
    out.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    out.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  @Override
  public void nullValue() throws IOException {
    out.writeNull();
  }

  @Override
  public void value(String value) throws IOException {
    out.writeString(value);
  }

  @Override
  public void value(Boolean value) throws IOException {
    out.writeBoolean(value);
  }

  @Override
  public void value(BigDecimal value) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public void value(Integer value) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public void valueNum(String value) throws IOException {
    out.writeNumber(value);
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
    // Who opened Jackson's generator closes it.
  }
}
