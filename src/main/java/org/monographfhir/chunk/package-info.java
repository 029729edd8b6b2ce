/**
 * What is to be loaded: the entries of transaction Bundles, cut to what a server takes. A monograph
 * is never cut; what a monograph is, the references between entries tell.
 *
 * <p>May use: target, diagnostic. Touches: reading output of this program, and Jackson.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.chunk;

import org.apiguardian.api.API;
