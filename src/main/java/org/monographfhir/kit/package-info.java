/**
 * The kit for testers: which pages it has, which mistakes are planted in the Bundles made of them,
 * and what is said about both. Knows Bundles as JSON only and converts nothing.
 *
 * <p>May use: target. Touches: JSON-P (parsson), for JSON Patch.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.kit;

import org.apiguardian.api.API;
