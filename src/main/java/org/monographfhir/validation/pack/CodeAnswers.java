package org.monographfhir.validation.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;

/**
 * What HAPI's terminology said about codes, good or bad: the same question gets the same answer.
 * Those that every page asks come with the program, because the build asked them; to expand the
 * value sets anew takes longer than to validate a page. Can be used by several threads.
 */
public final class CodeAnswers {

  /**
   * @param valueSet with version; null for what is asked about the code system alone
   * @param anySystem whether the code may be of any system of the value set
   */
  public record Question(
      String valueSet, boolean anySystem, String system, String code, String display) {}

  /** A page asks some hundred; names of drugs are not among them. */
  private static final int MOST = 2000;

  private final Map<Question, Supplier<ValidationResult>> given = new ConcurrentHashMap<>();

  /** Those of a file that the build made. */
  static CodeAnswers bundled(String name) {
    CodeAnswers answers = new CodeAnswers();
    try (InputStream file = CodeAnswers.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      answers.read(new DataInputStream(new BufferedInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answers;
  }

  /** The answer, a new one each time, because who gets it may change it. */
  public ValidationResult to(Question question, Supplier<ValidationResult> hapi) {
    Supplier<ValidationResult> known = given.get(question);
    if (known != null) {
      return new ValidationResult(known.get());
    }
    ValidationResult answer = hapi.get();
    if (given.size() < MOST) {
      given.put(question, () -> answer);
    }
    return new ValidationResult(answer);
  }

  private void read(DataInputStream in) throws IOException {
    in.readUTF(); // what the build knows the content by
    for (int left = in.readInt(); left > 0; left--) {
      Question question = new Question(text(in), in.readBoolean(), text(in), text(in), text(in));
      String[] texts = new String[7];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = text(in);
      }
      given.put(question, new Once<>(() -> answer(texts)));
    }
  }

  /** The reverse of {@link #write(DataOutputStream, ValidationResult)}. */
  private static ValidationResult answer(String... texts) {
    String code = texts[4];
    String display = texts[5];
    return new ValidationResult(
        texts[0] == null ? null : IssueSeverity.fromCode(texts[0]),
        texts[1],
        texts[2],
        texts[3],
        code == null ? null : new ConceptDefinitionComponent(code).setDisplay(display),
        display,
        texts[6] == null ? List.of() : issues(texts[6]));
  }

  private static List<OperationOutcomeIssueComponent> issues(String outcome) {
    try {
      return ((OperationOutcome) new JsonParser().parse(outcome)).getIssue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For the build. */
  public void write(DataOutputStream out) throws IOException {
    List<Question> all = new ArrayList<>(given.keySet());
    all.sort(Comparator.comparing(Question::toString));
    out.writeInt(all.size());
    for (Question question : all) {
      text(out, question.valueSet());
      out.writeBoolean(question.anySystem());
      text(out, question.system());
      text(out, question.code());
      text(out, question.display());
      write(out, given.get(question).get());
    }
  }

  private static void write(DataOutputStream out, ValidationResult answer) throws IOException {
    text(out, answer.getSeverity() == null ? null : answer.getSeverity().toCode());
    text(out, answer.getMessage());
    text(out, answer.getSystem());
    text(out, answer.getVersion());
    text(out, answer.getCode());
    text(out, answer.getDisplay());
    List<OperationOutcomeIssueComponent> issues = answer.getIssues();
    text(
        out,
        issues.isEmpty()
            ? null
            : new JsonParser().composeString(new OperationOutcome().setIssue(issues)));
  }

  /** FHIR has no empty texts. */
  private static String text(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeUTF(text == null ? "" : text);
  }
}
