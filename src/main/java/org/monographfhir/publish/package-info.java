/**
 * What the project gives to others besides converted pages: the FHIR package, the kit for testers,
 * the files for decision support.
 *
 * <p>May use: the root, release, packaging, kit, cds, validation, fhir, terminology, target,
 * diagnostic. Touches: reading tables of codes.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.publish;

import org.apiguardian.api.API;
