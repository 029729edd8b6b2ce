package org.monographfhir.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.FhirVersion;

/** Bundles and resources from whatever holds them, handed on as JSON. */
public final class FhirTexts {

  private static final Pattern TYPE = Pattern.compile("<([A-Z][A-Za-z]+)");

  private final Taker taker;
  private final List<Diagnostic> problems = new ArrayList<>();

  /** What they are handed on to. */
  @FunctionalInterface
  public interface Taker {

    /** Takes a Bundle or resource, or says why not. */
    Optional<Diagnostic> add(String file, int line, String json);
  }

  public FhirTexts(Taker taker) {
    this.taker = taker;
  }

  /** Adds a Bundle or resource in JSON. */
  public void json(String file, int line, String text) {
    taker.add(file, line, text).ifPresent(problems::add);
  }

  /** Adds a Bundle or resource in XML. */
  public void xml(String file, String text) {
    List<String> types = TYPE.matcher(text).results().map(found -> found.group(1)).toList();
    Outcome<String> json =
        switch (FhirVersion.of(types)) {
          case R4 -> org.monographfhir.r4.XmlText.toJson(file, text);
          case R5 -> org.monographfhir.r5.XmlText.toJson(file, text);
        };
    problems.addAll(json.diagnostics());
    json.value().ifPresent(each -> json(file, 1, each));
  }

  /** What could not be taken; empty when there is nothing. */
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }
}
