package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Request;
import org.monographfhir.terminology.Canonical;

/** <a href="http://hl7.org/fhir/R4/bundle.html">Bundle</a> of a transaction, with one entry. */
final class TransactionBundle {

  private TransactionBundle() {}

  static Bundle of(String fullUrl) {
    return of(new BundleEntryComponent().setFullUrl(fullUrl));
  }

  static Bundle of(Entry<Resource> entry, Request made) {
    BundleEntryComponent component =
        new BundleEntryComponent().setFullUrl(entry.identity().fullUrl());
    made.id().ifPresent(entry.resource()::setId);
    component.setResource(entry.resource());
    component.getRequest().setMethod(made.put() ? HTTPVerb.PUT : HTTPVerb.POST).setUrl(made.url());
    made.ifNoneExist().ifPresent(component.getRequest()::setIfNoneExist);
    return of(component);
  }

  private static Bundle of(BundleEntryComponent entry) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION).addEntry(entry);
    bundle.getMeta().addProfile(Canonical.structure("monograph-transaction"));
    return bundle;
  }
}
