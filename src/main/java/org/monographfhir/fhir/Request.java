package org.monographfhir.fhir;

import java.util.Optional;

/**
 * A request of a transaction, <a
 * href="http://hl7.org/fhir/R4/bundle-definitions.html#Bundle.entry.request">Bundle.entry.request</a>.
 *
 * @param put whether it is a PUT; else a POST
 * @param url relative to the server
 * @param ifNoneExist the query of a conditional create
 * @param id the resource has, where it is ours
 */
public record Request(boolean put, String url, Optional<String> ifNoneExist, Optional<String> id) {}
