/**
 * The codes that a run goes by: reads their files, and says which words of a page have none.
 *
 * <p>May use: terminology, monograph, output, diagnostic. Touches: reading files of codes.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.coding;

import org.apiguardian.api.API;
