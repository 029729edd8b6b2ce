package org.monographfhir.validation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * The definitions of FHIR R4, all of them, as the build packed them ({@code
 * src/build/java/PackDefinitions.java}): their headers, and their content one by one when somebody
 * asks. Knows the layout of the file and nothing of what is in it.
 */
final class Pack {

  private static final String FILE = "r4-definitions.pack";

  /** What is known of a structure before its content is read. */
  record Structure(
      String url,
      String version,
      String name,
      String type,
      String kind,
      String derivation,
      String base,
      boolean isAbstract,
      Span span) {}

  /** Where the content stands. */
  record Span(int offset, int length) {}

  private final byte[] bytes;
  private final int contents;

  /** By URL, in HAPI's order. */
  final Map<String, Structure> structures = new LinkedHashMap<>();

  final Map<String, Span> codeSystems = new LinkedHashMap<>();
  final Map<String, Span> valueSets = new LinkedHashMap<>();

  Pack() {
    try (InputStream file = Pack.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      bytes = file.readAllBytes();
      ByteArrayInputStream all = new ByteArrayInputStream(bytes);
      readHeaders(new DataInputStream(all));
      contents = bytes.length - all.available();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open(Span span) {
    return new InflaterInputStream(
        new ByteArrayInputStream(bytes, contents + span.offset(), span.length()));
  }

  private void readHeaders(DataInputStream in) throws IOException {
    in.readUTF(); // what the build knows the content by
    int offset = 0;
    for (int left = in.readInt(); left > 0; left--) {
      String kind = in.readUTF();
      int length =
          switch (kind) {
            case "StructureDefinition" -> readStructure(in, offset);
            case "CodeSystem" -> readSpan(in, offset, codeSystems);
            default -> readSpan(in, offset, valueSets);
          };
      offset += length;
    }
  }

  private int readStructure(DataInputStream in, int offset) throws IOException {
    String[] texts = new String[8];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    Span span = new Span(offset, in.readInt());
    boolean isAbstract = Boolean.parseBoolean(texts[7]);
    structures.put(
        texts[0],
        new Structure(
            texts[0],
            texts[1],
            texts[2],
            texts[3],
            texts[4],
            texts[5],
            texts[6],
            isAbstract,
            span));
    return span.length();
  }

  private static int readSpan(DataInputStream in, int offset, Map<String, Span> into)
      throws IOException {
    String url = in.readUTF();
    Span span = new Span(offset, in.readInt());
    into.put(url, span);
    return span.length();
  }
}
