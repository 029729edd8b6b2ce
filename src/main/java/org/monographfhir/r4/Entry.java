package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource and what it is the same resource by; which request it becomes is not decided here.
 *
 * @param shared whether other monographs may have the same resource
 */
record Entry(Identity identity, Resource resource, boolean shared) {

  boolean isOrganization() {
    return identity.type().equals("Organization");
  }
}
