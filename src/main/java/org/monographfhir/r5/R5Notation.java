package org.monographfhir.r5;

import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.EntryWriter;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.Notation;
import org.monographfhir.fhir.Requests;
import org.monographfhir.target.Format;

/** FHIR R5, written down. */
public final class R5Notation implements Notation<Resource> {

  @Override
  public EntryWriter<Resource> bundle(Format format, Requests requests) {
    return new BundleEncoder(format, requests);
  }

  @Override
  public EntryWriter<Resource> lines() {
    return new Ndjson();
  }

  @Override
  public Entry<Resource> referring(
      List<Entry<Resource>> targets, Function<Identity, String> reference, Entry<Resource> entry) {
    return new References(targets, reference).replacedIn(entry);
  }

  @Override
  public Entry<Resource> guide(String version, String publisher) {
    return PublishedGuide.of(version, publisher);
  }
}
