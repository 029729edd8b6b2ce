package org.monographfhir;

/**
 * One resource of a converted page, in the {@link org.monographfhir.target.Form} that was asked
 * for: an <a href="http://hl7.org/fhir/R4/bundle.html">entry of a transaction Bundle</a> with its
 * request, in JSON or XML; or the resource alone, where the form is NDJSON. It is text: which
 * library reads it is not known here.
 *
 * @param type the resource type
 * @param fullUrl the address by which the other entries refer to it, {@code urn:uuid:} and a UUID
 * @param text the entry, without what stands between entries
 */
public record ConvertedEntry(String type, String fullUrl, String text) {}
