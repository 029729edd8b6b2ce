package org.monographfhir.fhir;

import java.util.List;
import org.monographfhir.target.Format;
import org.monographfhir.target.Upsert;

/**
 * Writes entries as a FHIR <a href="http://hl7.org/fhir/R4/http.html#transaction">transaction</a>
 * Bundle in JSON or XML, indented, with LF line ends and a final one: as a whole, or each entry as
 * it stands in the Bundle. The same entries give the same bytes. May be shared by threads.
 *
 * @param <R> the resources of one version of FHIR
 */
public final class BundleEncoder<R> implements EntryWriter<R> {

  private static final String PROBE = "urn:probe";

  private final Notation<R> notation;
  private final Format format;
  private final Requests requests;
  private final Frame frame;

  /** Writes JSON with conditional requests. */
  public BundleEncoder(Notation<R> notation) {
    this(notation, Format.JSON, new Requests(Upsert.CONDITIONAL));
  }

  public BundleEncoder(Notation<R> notation, Format format, Requests requests) {
    this.notation = notation;
    this.format = format;
    this.requests = requests;
    this.frame = frameOf(ended(notation.bundle(format, PROBE)));
  }

  @Override
  public Frame frame() {
    return frame;
  }

  /** The Bundle with the given entries, in their order. */
  public String encode(Entries<R> entries) {
    return frame.around(encode(entries.all()));
  }

  @Override
  public List<EncodedEntry> encode(List<Entry<R>> entries) {
    return entries.stream().map(entry -> EncodedEntry.of(entry, alone(entry))).toList();
  }

  private String alone(Entry<R> entry) {
    String bundle = ended(notation.bundle(format, entry, requests.of(entry.identity())));
    return bundle.substring(frame.head().length(), bundle.length() - frame.tail().length());
  }

  private static String ended(String bundle) {
    return bundle.stripTrailing() + "\n";
  }

  private Frame frameOf(String probe) {
    boolean xml = format == Format.XML;
    int at = probe.indexOf(PROBE);
    int start = probe.lastIndexOf(xml ? "<entry>" : "{", at);
    int end = xml ? probe.indexOf("</entry>") + "</entry>".length() : probe.indexOf('}', at) + 1;
    return new Frame(probe.substring(0, start), xml ? "\n" : ", ", probe.substring(end));
  }
}
