package org.monographfhir.interop;

import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r5.context.IWorkerContext.VersionResolutionRules;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.service.StandAloneValidatorFetcher;

/** What the command line of the engine looks things up with, kept from the network. */
final class OfflineFetcher extends StandAloneValidatorFetcher {

  OfflineFetcher(ValidationEngine engine) throws IOException {
    super(engine.getPcm(), engine.getContext(), engine);
  }

  /** For a uri it would fetch HL7's list of mappings first; ours are no mappings. */
  @Override
  public boolean resolveURL(
      IResourceValidator validator,
      Object context,
      String path,
      String url,
      VersionResolutionRules rules,
      String type,
      boolean canonical,
      List<CanonicalType> targets)
      throws IOException {
    String lookedUpAs = "uri".equals(type) ? "url" : type;
    return super.resolveURL(validator, context, path, url, rules, lookedUpAs, canonical, targets);
  }
}
