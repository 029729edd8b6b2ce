package org.monographfhir.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;

/**
 * Base64 in lines, as many programs write it. In R4 <a
 * href="http://hl7.org/fhir/R4/datatypes.html#base64Binary">white space</a> in it should not be,
 * and is no error. HL7's validator says so of the value, and then cannot decode the same value in
 * an <a href="http://hl7.org/fhir/R4/datatypes.html#Attachment">Attachment</a>: it gets it without.
 */
final class WrappedData {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What of an attachment is base64. */
  private static final Set<String> BASE64 = Set.of("data", "hash");

  private WrappedData() {}

  /** Takes the white space out of attachments. Says of each that it was there. */
  static List<ValidationMessage> unwrap(Element resource, IWorkerContext context) {
    List<ValidationMessage> found = new ArrayList<>();
    visit(resource, context, found);
    return found;
  }

  private static void visit(
      Element element, IWorkerContext context, List<ValidationMessage> found) {
    for (Element child : element.getChildren()) {
      if (child.hasValue()
          && BASE64.contains(child.getName())
          && "Attachment".equals(element.fhirType())) {
        String plain = SPACE.matcher(child.getValue()).replaceAll("");
        if (!plain.equals(child.getValue())) {
          child.setValue(plain);
          found.add(said(child, context));
        }
      } else {
        visit(child, context, found);
      }
    }
  }

  private static ValidationMessage said(Element data, IWorkerContext context) {
    ValidationMessage message =
        new ValidationMessage(
            Source.InstanceValidator,
            IssueType.INVALID,
            data.line(),
            data.col(),
            data.getPath(),
            context.formatMessage(I18nConstants.TYPE_SPECIFIC_CHECKS_DT_BASE64_NO_WS_WARNING),
            IssueSeverity.WARNING);
    message.setMessageId(I18nConstants.TYPE_SPECIFIC_CHECKS_DT_BASE64_NO_WS_WARNING);
    return message;
  }
}
