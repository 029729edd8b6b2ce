package org.monographfhir.fhir;

/**
 * A resource and what it is the same resource by; which request it becomes is not decided here.
 *
 * @param identity what it is the same resource by
 * @param resource in the model of one version of FHIR
 * @param shared whether other monographs may have the same resource
 * @param <R> the resources of that version
 */
public record Entry<R>(Identity identity, R resource, boolean shared) {

  boolean isOrganization() {
    return identity.type().equals("Organization");
  }
}
