package org.monographfhir.validation.pack;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * Definitions as the build packed them ({@code src/build/java/PackDefinitions.java}): their
 * headers, and their content one by one when somebody asks. Knows the layout of the file and
 * nothing of what is in it.
 */
public final class Pack {

  /** What is known of a structure before its content is read. */
  public record Structure(
      String url,
      String version,
      String name,
      String type,
      String kind,
      String derivation,
      String base,
      boolean isAbstract,
      Span span) {}

  /**
   * What is known of a code system or value set before its content is read.
   *
   * @param content how complete a code system is
   */
  public record Terminology(
      String url, String version, String name, String title, String content, Span span) {}

  /** Where the content stands. */
  public record Span(int offset, int length) {}

  private final byte[] bytes;
  private final int contents;

  /** By URL, in the order of the file. */
  public final Map<String, Structure> structures = new LinkedHashMap<>();

  public final Map<String, Terminology> codeSystems = new LinkedHashMap<>();
  public final Map<String, Terminology> valueSets = new LinkedHashMap<>();

  /** Definitions of every kind in R4 JSON, complete. */
  public final List<Span> whole = new ArrayList<>();

  Pack(String name) {
    try (InputStream file = Pack.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
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
      Span span =
          switch (kind) {
            case "StructureDefinition" -> readStructure(in, offset);
            case "CodeSystem" -> readTerminology(in, offset, codeSystems);
            case "ValueSet" -> readTerminology(in, offset, valueSets);
            default -> readWhole(in, offset);
          };
      offset += span.length();
    }
  }

  private Span readStructure(DataInputStream in, int offset) throws IOException {
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
    return span;
  }

  private static Span readTerminology(DataInputStream in, int offset, Map<String, Terminology> into)
      throws IOException {
    String url = in.readUTF();
    String version = in.readUTF();
    String name = in.readUTF();
    String title = in.readUTF();
    String content = in.readUTF();
    Span span = new Span(offset, in.readInt());
    into.put(url, new Terminology(url, version, name, title, content, span));
    return span;
  }

  private Span readWhole(DataInputStream in, int offset) throws IOException {
    Span span = new Span(offset, in.readInt());
    whole.add(span);
    return span;
  }
}
