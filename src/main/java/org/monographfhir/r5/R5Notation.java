package org.monographfhir.r5;

import java.util.Map;
import org.hl7.fhir.r5.model.Bundle;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Notation;
import org.monographfhir.fhir.Request;
import org.monographfhir.target.Format;

/** FHIR R5, written down. */
public final class R5Notation implements Notation<Resource> {

  @Override
  public String bundle(Format format, String fullUrl) {
    return text(format, TransactionBundle.of(fullUrl));
  }

  @Override
  public String bundle(Format format, Entry<Resource> entry, Request request) {
    return text(format, TransactionBundle.of(entry, request));
  }

  private static String text(Format format, Bundle bundle) {
    return format == Format.XML ? XmlText.of(bundle) : JsonText.indented(bundle);
  }

  @Override
  public String line(Entry<Resource> entry) {
    entry.resource().setId(entry.identity().id());
    return JsonText.of(entry.resource());
  }

  @Override
  public Entry<Resource> referring(Map<String, String> replacements, Entry<Resource> entry) {
    return References.replaced(replacements, entry);
  }

  @Override
  public Entry<Resource> guide(String version, String publisher) {
    return PublishedGuide.of(version, publisher);
  }
}
