/**
 * Reads what R5 says of a drug and says it as R4 does, so that the two are compared in one way.
 *
 * <p>May use: terminology. Touches: Jackson.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.change.r5;

import org.apiguardian.api.API;
