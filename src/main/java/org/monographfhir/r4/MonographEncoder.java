package org.monographfhir.r4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;

/**
 * Writes the resources of a monograph down in the form that is delivered. Where a Bundle may not
 * hold them all, the organizations are left to a Bundle that is loaded before, and referred to by
 * what the server finds them by. May be shared by threads.
 */
public final class MonographEncoder {

  private final Form form;
  private final Requests requests;
  private final BundleEncoder json;
  private final BundleEncoder delivered;
  private final Ndjson lines = new Ndjson();
  private final String version;

  /**
   * @param version of this program, which a guide in front of the resources states
   */
  public MonographEncoder(Form form, String version) {
    this.form = form;
    this.version = version;
    requests = new Requests(form.upsert());
    json = new BundleEncoder(Format.JSON, form.upsert());
    delivered = form.format() == Format.XML ? new BundleEncoder(Format.XML, form.upsert()) : json;
  }

  /** What stands around and between the entries of a file. */
  public Frame frame() {
    return form.format() == Format.NDJSON ? new Frame("", "", "") : delivered.frame();
  }

  public Encoded encode(Entries entries) {
    if (form.format() == Format.NDJSON) {
      int organizations = entries.organizations().size();
      return together(lines.encode(entries), organizations, json.encode(entries));
    }
    List<Entry> first =
        form.publisher().map(name -> PublishedGuide.of(version, name)).stream().toList();
    List<Entry> every = concat(first, entries.all());
    List<EncodedEntry> all = delivered.encode(every);
    int common = first.size() + entries.organizations().size();
    if (fits(all)) {
      return together(all, common, checked(every, all));
    }
    References ahead = new References(entries.organizations(), requests::reference);
    List<Entry> rest = concat(first, entries.own().stream().map(ahead::replacedIn).toList());
    List<EncodedEntry> own = delivered.encode(rest);
    List<EncodedEntry> before = all.subList(0, common);
    return new Encoded(before, own, false, fits(own) && fits(before), checked(rest, own));
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Encoded together(List<EncodedEntry> all, int shared, String checked) {
    return new Encoded(
        all.subList(0, shared), all.subList(shared, all.size()), true, true, checked);
  }

  private String checked(List<Entry> entries, List<EncodedEntry> encoded) {
    return json.frame().around(delivered == json ? encoded : json.encode(entries));
  }

  private boolean fits(List<EncodedEntry> entries) {
    Limits limits = form.limits();
    return limits.equals(Limits.NONE)
        || entries.size() <= limits.entries()
            && frame().around(entries).getBytes(UTF_8).length <= limits.bytes();
  }
}
