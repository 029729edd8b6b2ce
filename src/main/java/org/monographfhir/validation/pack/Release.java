package org.monographfhir.validation.pack;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import org.hl7.fhir.convertors.advisors.impl.BaseAdvisor_40_50;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r5.model.Resource;

/** A version of FHIR that definitions are of. Nothing of a version is loaded for another one. */
public enum Release {
  R4("hl7.fhir.r4.core", FHIRVersion._4_0_1, ""),
  R5("hl7.fhir.r5.core", FHIRVersion._5_0_0, "-r5");

  /** HL7's parser and validator treat what is from there as part of FHIR itself. */
  public final String core;

  final FHIRVersion version;
  private final String ending;

  Release(String core, FHIRVersion version, String ending) {
    this.core = core;
    this.version = version;
    this.ending = ending;
  }

  public FhirContext context() {
    return this == R4 ? FhirContext.forR4Cached() : FhirContext.forR5Cached();
  }

  /** Whether it has a kind of definition. */
  public boolean defines(String type) {
    FhirContext fhir = context();
    return fhir.getResourceTypes().contains(type)
        && (this == R4 ? org.hl7.fhir.r4.model.MetadataResource.class : CanonicalResource.class)
            .isAssignableFrom(fhir.getResourceDefinition(type).getImplementingClass());
  }

  /** Whether a version of FHIR, such as {@code 4.0.1}, is this one or between it and the next. */
  public boolean isOf(String number) {
    return number.startsWith(version.toCode().substring(0, 2));
  }

  /** FHIR's own definitions. */
  public Pack fhir() {
    return new Pack(this == R4 ? "r4-definitions.pack" : "r5-definitions.pack");
  }

  /** Ours. */
  public Pack profiles() {
    return new Pack("profiles" + ending + ".pack");
  }

  /** What is known of the codes of both. */
  public CodeAnswers answers() {
    return CodeAnswers.bundled("code-answers" + ending + ".pack");
  }

  /** With HL7's generated parsers: HAPI's looks at the classes of the model first. */
  IBaseResource read(InputStream json) throws IOException {
    return this == R4
        ? new org.hl7.fhir.r4.formats.JsonParser().parse(json)
        : new org.hl7.fhir.r5.formats.JsonParser().parse(json);
  }

  /** What is known of a code system or value set that is read. */
  public Pack.Terminology header(IBaseResource read) {
    if (read instanceof org.hl7.fhir.r4.model.MetadataResource r4) {
      String content =
          r4 instanceof org.hl7.fhir.r4.model.CodeSystem system && system.hasContent()
              ? system.getContent().toCode()
              : "";
      return new Pack.Terminology(
          r4.getUrl(), r4.getVersion(), r4.getName(), r4.getTitle(), content, null);
    }
    CanonicalResource r5 = (CanonicalResource) read;
    String content =
        r5 instanceof CodeSystem system && system.hasContent() ? system.getContent().toCode() : "";
    return new Pack.Terminology(
        r5.getUrl(), r5.getVersion(), r5.getName(), r5.getTitle(), content, null);
  }

  /** As HL7's validator wants it: in its own model, made as HAPI makes it for the validator. */
  public Resource inR5(IBaseResource resource) {
    return this == R4
        ? VersionConvertorFactory_40_50.convertResource(
            (org.hl7.fhir.r4.model.Resource) resource, new BaseAdvisor_40_50(false))
        : (Resource) resource;
  }
}
