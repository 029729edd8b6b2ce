package org.monographfhir.target;

import java.util.Optional;

/**
 * How resources are delivered.
 *
 * @param fhir the version of FHIR they are made in
 * @param format how they are written down
 * @param upsert how a request says which resource of the server it is about; {@link Upsert#ID} in
 *     {@link Format#NDJSON}, which has no requests
 * @param limits how much a Bundle may hold; of no effect on NDJSON
 * @param publisher who publishes: each Bundle begins with an ImplementationGuide that says so, as
 *     <a href="http://hl7.org/fhir/uv/crmi/OperationDefinition-crmi-publish.html">$publish</a>
 *     wants it; absent for Bundles without
 */
public record Form(
    FhirVersion fhir, Format format, Upsert upsert, Limits limits, Optional<String> publisher) {

  /** One JSON Bundle of R4 with conditional requests. */
  public static final Form STANDARD = new Form(Format.JSON, Upsert.CONDITIONAL, Limits.NONE);

  public Form {
    if (format == Format.NDJSON && upsert != Upsert.ID) {
      throw new IllegalArgumentException("NDJSON has no requests, so resources need ids");
    }
    if (format == Format.NDJSON && publisher.isPresent()) {
      throw new IllegalArgumentException("what is published is a Bundle, and NDJSON has none");
    }
  }

  /**
   * Nobody publishes.
   *
   * @param format how resources are written down
   * @param upsert how a request says which resource it is about
   * @param limits how much a Bundle may hold
   */
  public Form(Format format, Upsert upsert, Limits limits) {
    this(format, upsert, limits, Optional.empty());
  }

  /**
   * In R4.
   *
   * @param format how resources are written down
   * @param upsert how a request says which resource it is about
   * @param limits how much a Bundle may hold
   * @param publisher who publishes
   */
  public Form(Format format, Upsert upsert, Limits limits, Optional<String> publisher) {
    this(FhirVersion.R4, format, upsert, limits, publisher);
  }

  /**
   * The same in another version of FHIR.
   *
   * @param version the version
   * @return the form with it
   */
  public Form in(FhirVersion version) {
    return new Form(version, format, upsert, limits, publisher);
  }
}
