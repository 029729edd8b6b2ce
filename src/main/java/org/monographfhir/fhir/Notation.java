package org.monographfhir.fhir;

import java.util.List;
import java.util.function.Function;
import org.monographfhir.target.Format;

/**
 * How one version of FHIR is written down.
 *
 * @param <R> its resources
 */
public interface Notation<R> {

  /** Of entries with requests. */
  EntryWriter<R> bundle(Format format, Requests requests);

  /** Of resources, one a line. */
  EntryWriter<R> lines();

  /**
   * The entry with other references; the one given stays as it is.
   *
   * @param targets what is referred to otherwise
   * @param reference how
   */
  Entry<R> referring(List<Entry<R>> targets, Function<Identity, String> reference, Entry<R> entry);

  /**
   * The guide that what is published belongs to.
   *
   * @param version of this program
   * @param publisher who publishes
   */
  Entry<R> guide(String version, String publisher);
}
