/**
 * The FHIR package: definitions and examples as one npm archive, for servers, validators and other
 * programs. Knows definitions as JSON only, and says where the guide and they do not agree.
 *
 * <p>May use: terminology, diagnostic. Touches: commons-compress, HL7's index of a package, and
 * Jackson, to read the guide.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.packaging;

import org.apiguardian.api.API;
