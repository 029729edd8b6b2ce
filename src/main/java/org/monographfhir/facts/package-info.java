/**
 * Reads what R5 says of a drug and says it as R4 does, so that who compares drugs or answers
 * questions about them reads one form.
 *
 * <p>May use: terminology. Touches: Jackson.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.facts;

import org.apiguardian.api.API;
