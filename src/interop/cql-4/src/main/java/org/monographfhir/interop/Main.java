package org.monographfhir.interop;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;

/**
 * Translates a CQL library, and asks its expressions Lines and Questions: {@code translate LIBRARY
 * ELM} writes the ELM; {@code evaluate LIBRARY DAY KNOWLEDGE PATIENT...} prints the answers.
 */
public final class Main {

  private static final List<String> ASKED = List.of("Lines", "Questions");
  private static final FhirContext FHIR = FhirContext.forR4();

  private Main() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    LibraryManager libraries = new LibraryManager(new ModelManager(), new CqlCompilerOptions());
    CqlTranslator translator =
        CqlTranslator.fromText(Files.readString(Path.of(args[1])), libraries);
    translator.getExceptions().forEach(Main::complain);
    if (!translator.getErrors().isEmpty()) {
      System.exit(1);
    }
    if (args[0].equals("translate")) {
      Files.writeString(Path.of(args[2]), translator.toJson() + "\n");
      return;
    }
    VersionedIdentifier library = translator.toELM().getIdentifier();
    // The engine finds a definition by bisection.
    translator.toELM().getStatements().getDef().sort(Comparator.comparing(ExpressionDef::getName));
    libraries.getCompiledLibraries().put(library, translator.getTranslatedLibrary());
    List<Resource> knowledge = resources(args[3]);
    for (int i = 4; i < args.length; i++) {
      System.out.println("# " + Path.of(args[i]).getFileName());
      List<Resource> all = new ArrayList<>(resources(args[i]));
      all.addAll(knowledge);
      lines(libraries, library, LocalDate.parse(args[2]), all).forEach(System.out::println);
    }
  }

  private static void complain(Exception problem) {
    System.err.println(
        problem.getMessage()
            + " "
            + ((org.cqframework.cql.cql2elm.CqlCompilerException) problem)
                .getLocator()
                .toLocator());
  }

  private static Stream<?> lines(
      LibraryManager libraries, VersionedIdentifier library, LocalDate day, List<Resource> all) {
    RetrieveProvider data =
        (context, path, value, type, template, codePath, codes, set, date, low, high, range) ->
            new ArrayList<Object>(
                all.stream().filter(each -> each.fhirType().equals(type)).toList());
    Environment environment =
        new Environment(
            libraries,
            Map.of(
                "http://hl7.org/fhir",
                new CompositeDataProvider(new R4FhirModelResolver(FHIR), data)),
            null);
    EvaluationParams.LibraryParams.Builder lines = new EvaluationParams.LibraryParams.Builder();
    lines.expressions(ASKED);
    EvaluationParams.Builder ask = new EvaluationParams.Builder();
    ask.library(library, lines.build());
    ask.setContextParameter(new Pair<>("Patient", "any"));
    ask.setEvaluationDateTime(ZonedDateTime.of(day.atStartOfDay(), ZoneOffset.UTC));
    var found = new CqlEngine(environment).evaluate(ask.build()).getOnlyResultOrThrow();
    return ASKED.stream().flatMap(each -> ((List<?>) found.get(each).getValue()).stream());
  }

  private static List<Resource> resources(String file) throws IOException {
    Bundle bundle =
        FHIR.newJsonParser().parseResource(Bundle.class, Files.readString(Path.of(file)));
    return bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).toList();
  }
}
