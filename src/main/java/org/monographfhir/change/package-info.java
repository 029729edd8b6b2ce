/**
 * Two states of converted monographs, and what changed between them in clinical words. Reads the
 * resources, not the pages; never guesses which use became which.
 *
 * <p>May use: facts, terminology, output (how JSON is laid out), target. Touches: Jackson.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.change;

import org.apiguardian.api.API;
