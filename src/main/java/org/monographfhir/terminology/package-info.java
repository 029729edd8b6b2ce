/**
 * URIs, codes, our own canonicals and concept maps, as values.
 *
 * <p>May use: diagnostic. Touches: Jackson and commons-csv, to read concept maps.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.terminology;

import org.apiguardian.api.API;
