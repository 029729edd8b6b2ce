/**
 * What is the same in every version of FHIR: what a resource is known by, its narrative as nodes,
 * and how entries are put together. Knows no resource of any version.
 *
 * <p>May use: monograph, terminology, target, diagnostic. Touches: HL7's XHTML, Jackson.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.fhir;

import org.apiguardian.api.API;
