package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Lets the server find the resource by what identifies it, so that loading twice changes nothing
 * and no id has to be agreed on: <a href="http://hl7.org/fhir/R4/http.html#cond-update">conditional
 * update</a>, and for Provenance, of which every run that changed something keeps one, <a
 * href="http://hl7.org/fhir/R4/http.html#ccreate">conditional create</a>. The sibling of this class
 * for servers without them would write {@code PUT Type/id}.
 */
final class ConditionalRequest {

  private ConditionalRequest() {}

  /** <a href="http://hl7.org/fhir/R4/bundle.html">Bundle.entry</a>. */
  static BundleEntryComponent of(Entry entry) {
    Identity identity = entry.identity();
    BundleEntryComponent component = new BundleEntryComponent();
    component.setFullUrl(identity.fullUrl());
    component.setResource(entry.resource());
    if (identity.parameter().equals("_tag")) {
      component
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl(identity.type())
          .setIfNoneExist(identity.query());
    } else {
      component
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(identity.type() + "?" + identity.query());
    }
    return component;
  }
}
