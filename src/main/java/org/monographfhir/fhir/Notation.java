package org.monographfhir.fhir;

import java.util.Map;
import org.monographfhir.target.Format;

/**
 * How one version of FHIR is written down.
 *
 * @param <R> its resources
 */
public interface Notation<R> {

  /** A transaction Bundle with one entry, which has an address and nothing else. */
  String bundle(Format format, String fullUrl);

  /** A transaction Bundle with one entry: the libraries write a Bundle as a whole only. */
  String bundle(Format format, Entry<R> entry, Request request);

  /** The resource of an entry in JSON on one line, with our id. */
  String line(Entry<R> entry);

  /**
   * The entry with other references; the one given stays as it is.
   *
   * @param replacements of references, by what they are now
   */
  Entry<R> referring(Map<String, String> replacements, Entry<R> entry);

  /**
   * The guide that what is published belongs to.
   *
   * @param version of this program
   * @param publisher who publishes
   */
  Entry<R> guide(String version, String publisher);
}
