package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.fhir.model.format.Format;
import com.ibm.fhir.model.parser.FHIRParser;
import com.ibm.fhir.model.parser.exception.FHIRParserException;
import com.ibm.fhir.model.resource.OperationOutcome.Issue;
import com.ibm.fhir.model.resource.Resource;
import com.ibm.fhir.validation.FHIRValidator;
import com.ibm.fhir.validation.exception.FHIRValidationException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads paths of resources, one a line, and prints for each, as one line of JSON, what IBM FHIR
 * says about it: {"file", "messages": [{"level", "id", "location", "message"}]}.
 */
public final class Main {

  private static final FHIRValidator VALIDATOR = FHIRValidator.validator();

  private Main() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      out.println(
          Json.createObjectBuilder()
              .add("file", file)
              .add("messages", check(Path.of(file)))
              .build());
    }
  }

  private static JsonArrayBuilder check(Path file) throws IOException {
    JsonArrayBuilder messages = Json.createArrayBuilder();
    try (Reader text = Files.newBufferedReader(file)) {
      Resource resource = FHIRParser.parser(Format.JSON).parse(text);
      for (Issue issue : VALIDATOR.validate(resource)) {
        String place =
            issue.getExpression().isEmpty() ? "" : issue.getExpression().get(0).getValue();
        add(
            messages,
            issue.getSeverity().getValue(),
            issue.getCode().getValue(),
            place,
            issue.getDetails().getText().getValue());
      }
    } catch (FHIRParserException e) {
      add(messages, "fatal", "parser", String.valueOf(e.getPath()), e.getMessage());
    } catch (FHIRValidationException e) {
      add(messages, "fatal", "validator", "", String.valueOf(e.getMessage()));
    }
    return messages;
  }

  private static void add(
      JsonArrayBuilder messages, String level, String id, String location, String message) {
    messages.add(
        Json.createObjectBuilder()
            .add("level", level)
            .add("id", id)
            .add("location", location)
            .add("message", message));
  }
}
