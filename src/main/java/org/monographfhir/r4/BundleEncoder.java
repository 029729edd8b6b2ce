package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.EncodedEntry;
import org.monographfhir.fhir.Entries;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.EntryWriter;
import org.monographfhir.fhir.Frame;
import org.monographfhir.fhir.Request;
import org.monographfhir.fhir.Requests;
import org.monographfhir.target.Format;
import org.monographfhir.target.Upsert;
import org.monographfhir.terminology.Canonical;

/**
 * Writes entries as a FHIR R4 <a
 * href="http://hl7.org/fhir/R4/http.html#transaction">transaction</a> Bundle in JSON or XML,
 * indented, with LF line ends and a final one: as a whole, or each entry as it stands in the
 * Bundle. The same entries give the same bytes. May be shared by threads.
 */
public final class BundleEncoder implements EntryWriter<Resource> {

  private static final String PROBE = "urn:probe";

  private final Format format;
  private final Requests requests;
  private final Frame frame;

  /** Writes JSON with conditional requests. */
  public BundleEncoder() {
    this(Format.JSON, Upsert.CONDITIONAL);
  }

  public BundleEncoder(Format format, Upsert upsert) {
    this(format, new Requests(upsert));
  }

  BundleEncoder(Format format, Requests requests) {
    this.format = format;
    this.requests = requests;
    this.frame = frameOf(text(new BundleEntryComponent().setFullUrl(PROBE)));
  }

  @Override
  public Frame frame() {
    return frame;
  }

  /** The Bundle with the given entries, in their order. */
  public String encode(Entries<Resource> entries) {
    return frame.around(encode(entries.all()));
  }

  @Override
  public List<EncodedEntry> encode(List<Entry<Resource>> entries) {
    return entries.stream().map(entry -> EncodedEntry.of(entry, alone(component(entry)))).toList();
  }

  /** <a href="http://hl7.org/fhir/R4/bundle.html">Bundle.entry</a>. */
  private BundleEntryComponent component(Entry<Resource> entry) {
    Request made = requests.of(entry.identity());
    BundleEntryComponent component =
        new BundleEntryComponent().setFullUrl(entry.identity().fullUrl());
    made.id().ifPresent(entry.resource()::setId);
    component.setResource(entry.resource());
    component.getRequest().setMethod(made.put() ? HTTPVerb.PUT : HTTPVerb.POST).setUrl(made.url());
    made.ifNoneExist().ifPresent(component.getRequest()::setIfNoneExist);
    return component;
  }

  private String alone(BundleEntryComponent entry) {
    String bundle = text(entry);
    return bundle.substring(frame.head().length(), bundle.length() - frame.tail().length());
  }

  /** Of a Bundle with one entry: the libraries write a Bundle as a whole only. */
  private String text(BundleEntryComponent entry) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION).addEntry(entry);
    bundle.getMeta().addProfile(Canonical.structure("monograph-transaction"));
    // HAPI's indented XML has white space in the narrative that is not in the resource; and HAPI
    // gives what it writes its fullUrl as an id, so it gets a copy.
    String text =
        format == Format.XML
            ? FhirContext.forR4Cached().newXmlParser().encodeResourceToString(bundle.copy())
            : JsonText.indented(bundle);
    return text.stripTrailing() + "\n";
  }

  private Frame frameOf(String probe) {
    boolean xml = format == Format.XML;
    int at = probe.indexOf(PROBE);
    int start = probe.lastIndexOf(xml ? "<entry>" : "{", at);
    int end = xml ? probe.indexOf("</entry>") + "</entry>".length() : probe.indexOf('}', at) + 1;
    return new Frame(probe.substring(0, start), xml ? "\n" : ", ", probe.substring(end));
  }
}
