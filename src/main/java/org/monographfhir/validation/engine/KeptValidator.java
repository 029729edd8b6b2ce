package org.monographfhir.validation.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.monographfhir.validation.definition.MadeBy;

/**
 * HL7's validator, set up as HAPI's {@code FhirInstanceValidator} does, but used more than once:
 * HAPI builds one for each call, which takes longer than to validate. One thread at a time.
 */
public final class KeptValidator {

  /**
   * What it remembers of texts and codes grows by some two bytes for each character. This much text
   * keeps that below 10 MB.
   */
  private static final int CHARACTERS = 4_000_000;

  private final IWorkerContext context;
  private final RememberingValidator validator;
  private final KeptParser json;
  private final MadeBy origin;
  private int characters;

  public KeptValidator(IWorkerContext context, MadeBy origin) {
    this.context = context;
    this.origin = origin;
    this.validator = new RememberingValidator(context, origin);
    this.json = new KeptParser(context);
    validator.setAnyExtensionsAllowed(origin == MadeBy.ANYONE);
    validator.setErrorForUnknownProfiles(origin == MadeBy.OURS);
    validator.setResourceIdRule(IdStatus.OPTIONAL);
    validator.setBestPracticeWarningLevel(null);
    validator.setUnknownCodeSystemsCauseErrors(origin == MadeBy.OURS);
    validator.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
    validator.setAllowXsiLocation(true);
  }

  public boolean isWorn() {
    return characters >= CHARACTERS;
  }

  /**
   * @param tree the same as the text
   */
  public List<ValidationMessage> validate(String json, JsonNode tree) {
    return validate(json, FhirFormat.JSON, claimed(tree.path("meta").path("profile")));
  }

  public List<ValidationMessage> validate(String text, FhirFormat format, List<String> claimed) {
    characters += text.length();
    List<StructureDefinition> profiles = new ArrayList<>();
    List<ValidationMessage> unknown = new ArrayList<>();
    for (String url : claimed) {
      StructureDefinition profile = context.fetchResource(StructureDefinition.class, url);
      if (profile == null) {
        unknown.add(unknown(url));
      } else {
        profiles.add(profile);
      }
    }
    List<ValidationMessage> messages = new ArrayList<>();
    validator.nextResource(profiles.isEmpty());
    InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    if (profiles.stream().noneMatch(KeptValidator::isLogical)) {
      messages.addAll(validate(read(stream, format), profiles));
    } else {
      validator.validate(null, messages, stream, format, profiles);
    }
    if (profiles.isEmpty() && origin == MadeBy.OURS) {
      messages.addAll(unknown);
    }
    messages.removeIf(KeptValidator::isBesidesThePoint);
    if (origin == MadeBy.OURS) {
      messages.stream().filter(KeptValidator::isUnknownProfile).forEach(KeptValidator::raise);
    }
    return messages;
  }

  /** As HL7's validator does with what its own parser reads. */
  private List<ValidationMessage> validate(
      ValidatedFragment read, List<StructureDefinition> profiles) {
    if (read.getElement() != null) {
      read.getErrors().addAll(WrappedData.unwrap(read.getElement(), context));
      validator.validate(null, read.getErrors(), null, read.getElement(), profiles);
    }
    return read.getErrors();
  }

  private ValidatedFragment read(InputStream stream, FhirFormat format) {
    try {
      return format == FhirFormat.JSON ? json.parse(stream).get(0) : xml().parse(stream).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XmlParser xml() {
    XmlParser xml = new XmlParser(context);
    xml.setAllowXsiLocation(true);
    xml.setupValidation(ValidationPolicy.EVERYTHING);
    return xml;
  }

  /** By such a model HL7's validator has the resource read, too. */
  private static boolean isLogical(StructureDefinition profile) {
    return profile.getKind() == StructureDefinitionKind.LOGICAL;
  }

  private static List<String> claimed(JsonNode profiles) {
    List<String> urls = new ArrayList<>();
    if (profiles.isArray()) {
      profiles.forEach(each -> urls.add(text(each)));
    }
    return urls;
  }

  /** HAPI looks into an array in the array if it holds one text, too. */
  private static String text(JsonNode value) {
    return value.isArray() && value.size() == 1 ? text(value.get(0)) : value.asText();
  }

  private static ValidationMessage unknown(String url) {
    ValidationMessage message = new ValidationMessage();
    message.setMessageId(I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN);
    message.setLevel(IssueSeverity.ERROR);
    message.setMessage("Invalid profile. Failed to retrieve profile with url=" + url);
    return message;
  }

  /** What HAPI leaves out, too. */
  private static boolean isBesidesThePoint(ValidationMessage message) {
    String id = message.getMessageId();
    return I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE.equals(id)
        || I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND.equals(id)
            && message.getMessage().contains("http://hl7.org/fhir/ValueSet/mimetypes");
  }

  private static boolean isUnknownProfile(ValidationMessage message) {
    return I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN.equals(message.getMessageId())
        || I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY.equals(message.getMessageId());
  }

  private static void raise(ValidationMessage message) {
    message.setLevel(IssueSeverity.ERROR);
  }
}
