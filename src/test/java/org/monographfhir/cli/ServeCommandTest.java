package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cds.MadeUp;

/** The service as a user starts it. */
class ServeCommandTest {

  private static final Pattern LISTENING = Pattern.compile("listening on (http://\\S+), 2 drugs");

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void convert() {
    out = folder.resolve("out");
    assertEquals(0, Ran.with("convert", MadeUp.FOLDER.resolve("pages"), "-o", out, "-q").code());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(2, "--host: 0.0.0.0: listens beyond this machine", "--host", "0.0.0.0"),
        Arguments.of(2, "needs --url", "--auth", "keys.json"),
        Arguments.of(2, "no such file", "--auth", "keys.json --url https://cds.example.org"),
        Arguments.of(2, "no JWK Set", "--auth", "pom.xml --url https://cds.example.org"),
        Arguments.of(2, "--port: 70000", "--port", "70000"),
        Arguments.of(2, "--at-once: 0", "--at-once", "0"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void nobodyIsLetInByMistake(int code, String message, String option, String values) {
    List<Object> args = new ArrayList<>(List.of("serve", "--cds", out, option));
    args.addAll(List.of(values.split(" ")));
    Ran run = Ran.with(args.toArray());
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void withoutDrugsThereIsNothingToServe() throws IOException {
    Path none = Files.writeString(folder.resolve("none.json"), "{\"resourceType\":\"Bundle\"}");
    Ran run = Ran.with("serve", "--cds", none);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there is no drug"), run.err());
    Path noFhir = Files.writeString(folder.resolve("no.json"), "[]");
    assertTrue(Ran.with("serve", "--cds", noFhir).err().contains("[cds.not-fhir]"));
  }

  /** It follows tables, and has no state: who is killed and started again gives the same answer. */
  @Test
  void killingItLosesNothing() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("map.csv"),
        "system,code,display,targetSystem,targetCode\n"
            + "http://hl7.org/fhir/sid/icd-10-cm,C81.90,,"
            + "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl,C9357\n");
    String body = Files.readString(MadeUp.FOLDER.resolve("requests/order-sign-none-found.json"));
    String answer = answer(body);
    assertTrue(answer.contains("Severalimab for Hodgkin lymphoma: fits"), answer);
    assertEquals(answer, answer(body));
  }

  private static String answer(String body) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.monographfhir.cli.Main",
                "serve",
                "--cds",
                out.toString(),
                "--terminology",
                folder.resolve("map.csv").toString(),
                "--port",
                "0")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      Matcher first = LISTENING.matcher(lines.readLine());
      assertTrue(first.matches());
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(first.group(1) + "/uses-order-sign"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      assertEquals("POST uses-order-sign 200", lines.readLine());
      return answer;
    } finally {
      process.destroyForcibly();
    }
  }
}
