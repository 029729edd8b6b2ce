/**
 * HL7's validator, made to do nothing twice. Only validation knows it.
 *
 * <p>May use: validation.definition, validation.pack. Touches: HL7's validator.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.validation.engine;

import org.apiguardian.api.API;
