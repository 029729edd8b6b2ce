package org.monographfhir.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from the report of an earlier run which inputs it had. */
public final class RunInputs {

  private RunInputs() {}

  /**
   * The inputs of the run that wrote a folder, or a file of it.
   *
   * @param output the folder or the file
   * @return in the order of the report; none where there is no report
   */
  public static List<RunInput> of(Path output) throws IOException {
    Path folder = Files.isDirectory(output) ? output : output.toAbsolutePath().getParent();
    Path report = folder.resolve(ReportWriter.NAME);
    if (!Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS) || !isOfRun(output, folder)) {
      return List.of();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(report));
        JsonParser json = new JsonFactory().createParser(in)) {
      return read(json);
    } catch (JacksonException e) {
      throw new IOException(report + " is damaged: convert again", e);
    }
  }

  /** A file of somebody else can stand in the folder too. */
  private static boolean isOfRun(Path output, Path folder) throws IOException {
    return Files.isDirectory(output)
        || Manifest.filesOf(folder).contains(output.getFileName().toString());
  }

  /** A report is large; of each input only the plain fields are kept. */
  private static List<RunInput> read(JsonParser json) throws IOException {
    List<RunInput> inputs = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_OBJECT
        || !"inputs".equals(json.nextFieldName())
        || json.nextToken() != JsonToken.START_ARRAY) {
      return inputs;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> fields = new HashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        if (json.nextToken().isStructStart()) {
          json.skipChildren();
        } else {
          fields.put(name, json.getText());
        }
      }
      input(fields).ifPresent(inputs::add);
    }
    return inputs;
  }

  private static Optional<RunInput> input(Map<String, String> fields) {
    Optional<State> state =
        Arrays.stream(State.values())
            .filter(each -> each.toString().equals(fields.get("state")))
            .findFirst();
    return state.map(
        known ->
            new RunInput(
                fields.getOrDefault("file", ""),
                Optional.ofNullable(fields.get("sha256")),
                known,
                Optional.ofNullable(fields.get("slug"))));
  }
}
