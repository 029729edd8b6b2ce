package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.utilities.FhirPublication;
import org.hl7.fhir.utilities.npm.FilesystemPackageCacheManager;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.IgLoader;
import org.hl7.fhir.validation.ValidationEngine;

/**
 * Reads paths of resources, one a line, and prints for each, as one line of JSON, what the engine
 * of HL7 says about it: {"file", "messages": [{"level", "id", "location", "message"}]}. The
 * arguments are the version of FHIR; its packages, the definitions first, as names of what is in
 * the cache, or as archives, which are put there; and packages or folders with more, as its option
 * -ig takes them.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException, URISyntaxException, EOperationOutcome {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    // The engine talks on standard output.
    System.setOut(System.err);
    List<String> arguments = List.of(args);
    ValidationEngine engine =
        engine(
            arguments.get(0),
            List.of(arguments.get(1).split(File.pathSeparator)),
            arguments.subList(2, arguments.size()));
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      JsonObject line = new JsonObject();
      line.addProperty("file", file);
      line.add("messages", check(engine, Path.of(file)));
      out.println(line);
    }
  }

  private static ValidationEngine engine(String version, List<String> packages, List<String> guides)
      throws IOException, URISyntaxException {
    List<String> cached = new ArrayList<>();
    for (String each : packages) {
      cached.add(inCache(each));
    }
    ValidationEngine engine =
        new ValidationEngine.ValidationEngineBuilder()
            .withVersion(version)
            .withNoTerminologyServer()
            .fromSource(cached.get(0));
    // Or it goes on to look for a server, and fails for want of one.
    engine.setTerminologyServer(null, null, FhirPublication.fromCode(version), false);
    if (version.startsWith("5")) {
      // Or it does in R5 all the same, for the code of a language.
      engine.getContext().setNoTerminologyServer(true);
      engine.getContext().setCanRunWithoutTerminology(true);
    }
    IgLoader loader = new IgLoader(engine.getPcm(), engine.getContext(), engine.getVersion());
    cached.remove(0);
    cached.addAll(guides);
    for (String guide : cached) {
      loader.loadIg(engine.getIgs(), engine.getBinaries(), guide, false);
    }
    OfflineFetcher fetcher = new OfflineFetcher(engine);
    engine.setFetcher(fetcher).setPolicyAdvisor(fetcher);
    engine.getContext().setLocator(fetcher);
    engine.prepare();
    return engine;
  }

  /** The engine looks in its cache for them, also for what a package depends on. */
  private static String inCache(String nameOrArchive) throws IOException {
    Path archive = Path.of(nameOrArchive);
    if (!Files.exists(archive)) {
      return nameOrArchive;
    }
    byte[] content = Files.readAllBytes(archive);
    NpmPackage about = NpmPackage.fromPackage(new ByteArrayInputStream(content));
    new FilesystemPackageCacheManager.Builder()
        .build()
        .addPackageToCache(
            about.name(), about.version(), new ByteArrayInputStream(content), nameOrArchive);
    return about.name() + "#" + about.version();
  }

  private static JsonArray check(ValidationEngine engine, Path file)
      throws IOException, EOperationOutcome {
    byte[] resource = Files.readAllBytes(file);
    // A snapshot repeats HL7's own elements, whose examples are at acme.com.
    engine.setAllowExampleUrls(new String(resource, UTF_8).contains("\"StructureDefinition\""));
    List<ValidationMessage> found = new ArrayList<>();
    engine.validate(resource, FhirFormat.JSON, new ArrayList<>(), found);
    JsonArray messages = new JsonArray();
    for (ValidationMessage each : found) {
      JsonObject message = new JsonObject();
      message.addProperty("level", each.getLevel().toCode());
      message.addProperty("id", each.getMessageId());
      message.addProperty("location", each.getLocation());
      message.addProperty("message", each.getMessage());
      messages.add(message);
    }
    return messages;
  }
}
