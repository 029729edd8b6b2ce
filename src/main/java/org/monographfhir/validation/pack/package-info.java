/**
 * What the build made of the definitions beforehand: their text, read only when asked for, and the
 * answers of terminology.
 *
 * <p>May use: nothing. Touches: HAPI.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.validation.pack;

import org.apiguardian.api.API;
