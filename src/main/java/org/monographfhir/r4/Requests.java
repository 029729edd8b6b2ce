package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.monographfhir.target.Upsert;

/**
 * Lets the server find the resource by what identifies it, so that loading twice changes nothing:
 * <a href="http://hl7.org/fhir/R4/http.html#cond-update">conditional update</a>, <a
 * href="http://hl7.org/fhir/R4/http.html#ccreate">conditional create</a>, or <a
 * href="http://hl7.org/fhir/R4/http.html#upsert">update as create</a> with an id of ours. Of
 * Provenance every run that changed something keeps one: by condition it is created only.
 */
final class Requests {

  private final Upsert upsert;

  Requests(Upsert upsert) {
    this.upsert = upsert;
  }

  /** <a href="http://hl7.org/fhir/R4/bundle.html">Bundle.entry</a>. */
  BundleEntryComponent of(Entry entry) {
    Identity identity = entry.identity();
    BundleEntryComponent component = new BundleEntryComponent().setFullUrl(identity.fullUrl());
    component.setResource(entry.resource());
    BundleEntryRequestComponent request = component.getRequest();
    if (upsert == Upsert.ID) {
      entry.resource().setId(identity.id());
      request.setMethod(HTTPVerb.PUT).setUrl(identity.literal());
    } else if (upsert == Upsert.CREATE || identity.parameter().equals("_tag")) {
      request.setMethod(HTTPVerb.POST).setUrl(identity.type()).setIfNoneExist(identity.query());
    } else {
      request.setMethod(HTTPVerb.PUT).setUrl(identity.condition());
    }
    return component;
  }

  /** How a resource refers to one that the server has already. */
  String reference(Identity identity) {
    return upsert == Upsert.ID ? identity.literal() : identity.condition();
  }
}
