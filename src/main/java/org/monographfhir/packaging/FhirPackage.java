package org.monographfhir.packaging;

/**
 * A <a href="http://hl7.org/fhir/packages.html">FHIR package</a>, ready to be written.
 *
 * @param fileName name and version of the package, and {@code .tgz}
 * @param content the archive; the same parts give the same bytes
 */
public record FhirPackage(String fileName, byte[] content) {}
