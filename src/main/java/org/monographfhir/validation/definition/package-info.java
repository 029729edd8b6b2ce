/**
 * The definitions, FHIR's own and ours, and what HL7's validator wants to know of them.
 *
 * <p>May use: validation.pack, target, diagnostic. Touches: HAPI, reading definitions.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.validation.definition;

import org.apiguardian.api.API;
