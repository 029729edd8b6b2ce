/**
 * The definitions in {@code profiles/}, and the check of an encoded Bundle against them.
 *
 * <p>May use: terminology, target, diagnostic. Touches: HAPI's validation classes.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.validation;

import org.apiguardian.api.API;
