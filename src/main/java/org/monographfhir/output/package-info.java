/**
 * The output folder: the names in it, atomic writes, the reports, and whether it is current.
 *
 * <p>May use: target, review, diagnostic. Touches: writing files (the only room that does), and
 * Jackson, to write the report.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.output;

import org.apiguardian.api.API;
