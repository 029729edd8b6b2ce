package org.monographfhir.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.monographfhir.target.Form;

/**
 * Writes down what a run wrote, for programs that load it, as the files come. A file's hash is
 * known at its end and stands in front of its monographs: their names wait aside until then.
 */
final class ManifestWriter {

  private final Staging staging;
  private final SpoolFile text;
  private final SpoolFile monographs;
  private final JsonGenerator json;

  /**
   * Begins it.
   *
   * @param version of this program
   * @param form how the resources are delivered
   */
  ManifestWriter(Staging staging, String version, Form form) throws IOException {
    this.staging = staging;
    text = staging.spool("manifest");
    monographs = staging.spool("names");
    json = new JsonFactory().createGenerator(text.writer());
    json.setPrettyPrinter(PrettyJson.printer());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("program", "monograph-fhir");
    json.writeStringField("version", version);
    json.writeStringField("fhirVersion", form.fhir().number());
    json.writeStringField("format", form.format().toString());
    json.writeStringField("upsert", form.upsert().toString());
    json.writeArrayFieldStart("files");
  }

  /** Names a monograph of which the file that is being written holds resources. */
  void monograph(String slug) throws IOException {
    monographs.writer().append(slug).append('\n');
  }

  /** Names the file that was written; the next one to load comes next. */
  void add(WrittenFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file());
    json.writeStringField("sha256", file.sha256());
    json.writeNumberField("bytes", file.bytes());
    json.writeNumberField("entries", file.entries());
    json.writeArrayFieldStart("monographs");
    monographs.takeLines(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(staging.open(Manifest.NAME), UTF_8))) {
      text.copyTo(out);
    }
  }
}
