package org.monographfhir.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;

/**
 * Writes the resources of a monograph down in the form that is delivered. Where a Bundle may not
 * hold them all, the organizations are left to a Bundle that is loaded before, and referred to by
 * what the server finds them by. May be shared by threads.
 *
 * @param <R> the resources of one version of FHIR
 */
public final class MonographEncoder<R> {

  private final Form form;
  private final Notation<R> notation;
  private final Requests requests;
  private final EntryWriter<R> json;
  private final EntryWriter<R> delivered;
  private final String version;

  /**
   * @param version of this program, which a guide in front of the resources states
   */
  public MonographEncoder(Form form, Notation<R> notation, String version) {
    this.form = form;
    this.notation = notation;
    this.version = version;
    requests = new Requests(form.upsert());
    json = new BundleEncoder<>(notation, Format.JSON, requests);
    delivered =
        switch (form.format()) {
          case JSON -> json;
          case XML -> new BundleEncoder<>(notation, Format.XML, requests);
          case NDJSON -> new Ndjson<>(notation);
        };
  }

  /** What stands around and between the entries of a file. */
  public Frame frame() {
    return delivered.frame();
  }

  public Encoded encode(Entries<R> entries) {
    if (form.format() == Format.NDJSON) {
      int organizations = entries.organizations().size();
      List<Entry<R>> byId = referring(entries.all(), Identity::literal, entries.all());
      List<EncodedEntry> lines = delivered.encode(byId);
      return together(lines, organizations, json.frame().around(json.encode(entries.all())));
    }
    List<Entry<R>> first =
        form.publisher().map(name -> notation.guide(version, name)).stream().toList();
    List<Entry<R>> every = concat(first, entries.all());
    List<EncodedEntry> all = delivered.encode(every);
    int common = first.size() + entries.organizations().size();
    if (fits(all)) {
      return together(all, common, checked(every, all));
    }
    List<Entry<R>> own = referring(entries.organizations(), requests::reference, entries.own());
    List<Entry<R>> rest = concat(first, own);
    List<EncodedEntry> written = delivered.encode(rest);
    List<EncodedEntry> before = all.subList(0, common);
    boolean fit = fits(written) && fits(before);
    return new Encoded(before, written, false, fit, checked(rest, written));
  }

  private List<Entry<R>> referring(
      List<Entry<R>> targets, Function<Identity, String> reference, List<Entry<R>> entries) {
    Map<String, String> replacements =
        targets.stream()
            .map(Entry::identity)
            .collect(Collectors.toMap(Identity::fullUrl, reference));
    return entries.stream().map(entry -> notation.referring(replacements, entry)).toList();
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Encoded together(List<EncodedEntry> all, int shared, String checked) {
    return new Encoded(
        all.subList(0, shared), all.subList(shared, all.size()), true, true, checked);
  }

  private String checked(List<Entry<R>> entries, List<EncodedEntry> encoded) {
    return json.frame().around(delivered == json ? encoded : json.encode(entries));
  }

  private boolean fits(List<EncodedEntry> entries) {
    Limits limits = form.limits();
    return limits.equals(Limits.NONE)
        || entries.size() <= limits.entries()
            && frame().around(entries).getBytes(UTF_8).length <= limits.bytes();
  }
}
