package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.validation.definition.BaseTerminology;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.definition.MadeBy;
import org.monographfhir.validation.definition.OpenCodeSystems;
import org.monographfhir.validation.definition.OwnDefinitions;
import org.monographfhir.validation.definition.StrictJson;
import org.monographfhir.validation.engine.KeptValidator;
import org.monographfhir.validation.engine.Offline;
import org.monographfhir.validation.engine.OwnCodes;
import org.monographfhir.validation.engine.ValidationContext;

/**
 * Checks an encoded resource, normally a Bundle, against FHIR and the profiles that it and its
 * entries claim in {@code meta.profile}. Works on the string, so that a diagnostic has the line of
 * the file that ships. Knows the profiles only as {@link Definitions}. Can be used by several
 * threads.
 */
public final class ProfileValidator {

  /**
   * Left out: these explain, at the place that refers to something or could have matched a slice,
   * which definitions were tried. What is wrong, HAPI reports as an error where it stands.
   */
  private static final String EXPLANATION = "Details_for__matching_against_Profile_";

  private static final Pattern SAID_ONCE =
      Pattern.compile(
          "(?i)_unknown|CodeSystem is unknown|Best Practice Recommendation|Unable to expand");

  private final StrictJson strict = new StrictJson();
  private final ValidationContext context;
  private final MadeBy origin;
  private final Definitions definitions;
  private final Queue<KeptValidator> idle = new ConcurrentLinkedQueue<>();

  /** For what this program makes. */
  public ProfileValidator(Definitions definitions) {
    this(definitions, MadeBy.OURS);
  }

  /** For what this program makes with codes of these systems. */
  public ProfileValidator(Definitions definitions, Set<String> systems) {
    this(definitions, MadeBy.OURS, systems);
  }

  /** For resources of that origin. */
  public ProfileValidator(Definitions definitions, MadeBy origin) {
    this(definitions, origin, Set.of());
  }

  private ProfileValidator(Definitions definitions, MadeBy origin, Set<String> systems) {
    this.origin = origin;
    if (origin == MadeBy.ANYONE) {
      Offline.keep();
    }
    FhirContext fhir = definitions.base().release().context();
    this.definitions = definitions;
    OwnDefinitions own = definitions.own();
    this.context =
        new ValidationContext(
            new ValidationSupportChain(
                new OpenCodeSystems(own, systems),
                own,
                new BaseTerminology(definitions.base()),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir)),
            definitions);
  }

  /**
   * Writes down what it says about the codes of its definitions, and what it said about others so
   * far: the build does so, for the next one with these definitions to know.
   */
  public void writeAnswers(DataOutputStream out) throws IOException {
    new OwnCodes(definitions.own()).ask(context);
    definitions.answers().write(out);
  }

  /**
   * Whether it is the same wherever it is found, so that once is enough: that a profile, an
   * extension or a code system is not known here, and advice that many follow nowhere.
   */
  public static boolean isSaidOnce(Diagnostic diagnostic) {
    return diagnostic.code().startsWith("validation.")
        && SAID_ONCE.matcher(diagnostic.code() + " " + diagnostic.message()).find();
  }

  /**
   * What the validator has to say, sorted; empty when there is nothing.
   *
   * @param file the name that the diagnostics give
   * @param json what stands in the file
   */
  public List<Diagnostic> validate(String file, String json) {
    Outcome<JsonNode> syntax = strict.read(file, json, "validation.not-json");
    return syntax
        .value()
        .map(tree -> against(file, validator -> validator.validate(json, tree)))
        .orElseGet(syntax::diagnostics);
  }

  /** The same for XML, of which it is known that it is well-formed and has no DTD. */
  public List<Diagnostic> validateXml(String file, String xml) {
    return against(file, validator -> validator.validate(xml, FhirFormat.XML, List.of()));
  }

  private List<Diagnostic> against(
      String file, Function<KeptValidator, List<ValidationMessage>> run) {
    try {
      KeptValidator free = idle.poll();
      KeptValidator validator = free == null ? new KeptValidator(context, origin) : free;
      List<Diagnostic> found =
          run.apply(validator).stream()
              .filter(message -> !EXPLANATION.equals(message.getMessageId()))
              .map(message -> diagnostic(file, message))
              .distinct()
              .sorted()
              .toList();
      // Not kept when it threw: nobody knows in what state it is.
      if (!validator.isWorn()) {
        idle.add(validator);
      }
      return found;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // HL7's validator throws on content that it cannot walk through at all; deep nesting ends its
      // stack; a rare feature may want a library that is not there.
      return List.of(
          Diagnostic.error(file, 1, "validation.unreadable", "not readable as FHIR: " + e));
    }
  }

  private static Diagnostic diagnostic(String file, ValidationMessage message) {
    String where = message.getLocation();
    String place = where == null ? "" : where.replaceAll("/\\*[^*]*\\*/", "") + ": ";
    return new Diagnostic(
        file,
        Math.max(1, message.getLine()),
        severity(message),
        code(message),
        place + message.getMessage());
  }

  private static Severity severity(ValidationMessage message) {
    return switch (message.getLevel()) {
      case FATAL, ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      default -> Severity.INFORMATION;
    };
  }

  /**
   * The message ids are plain, or URLs of which the part behind the # says what it is about. The
   * parser gives none, where it found something that is no resource; terminology gives sentences.
   */
  private static String code(ValidationMessage message) {
    String id = message.getMessageId();
    return "validation."
        + (id == null || id.contains(" ") ? "structure" : id.substring(id.lastIndexOf('#') + 1));
  }
}
