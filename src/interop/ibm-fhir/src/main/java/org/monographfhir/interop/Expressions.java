package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.fhir.model.format.Format;
import com.ibm.fhir.model.parser.FHIRParser;
import com.ibm.fhir.model.parser.exception.FHIRParserException;
import com.ibm.fhir.model.resource.Resource;
import com.ibm.fhir.path.FHIRPathNode;
import com.ibm.fhir.path.FHIRPathSystemValue;
import com.ibm.fhir.path.evaluator.FHIRPathEvaluator;
import com.ibm.fhir.path.exception.FHIRPathException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What FHIRPath expressions find, by IBM FHIR. Each line of standard input is a JSON object,
 * {"file", "expression"}, and each line of standard output a JSON array with what is found, as
 * texts.
 */
public final class Expressions {

  private Expressions() {}

  public static void main(String[] args)
      throws IOException, FHIRParserException, FHIRPathException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonObject asked = Json.createReader(new StringReader(line)).readObject();
      JsonArrayBuilder found = Json.createArrayBuilder();
      FHIRPathEvaluator.evaluator()
          .evaluate(resource(asked.getString("file")), asked.getString("expression"))
          .forEach(node -> found.add(text(node)));
      out.println(found.build());
    }
  }

  private static Resource resource(String file) throws IOException, FHIRParserException {
    try (Reader text = Files.newBufferedReader(Path.of(file))) {
      return FHIRParser.parser(Format.JSON).parse(text);
    }
  }

  private static String text(FHIRPathNode node) {
    FHIRPathSystemValue value = node.isSystemValue() ? node.asSystemValue() : node.getValue();
    return value.isStringValue() ? value.asStringValue().string() : value.toString();
  }
}
