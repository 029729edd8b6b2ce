/**
 * The command line: arguments, streams, exit codes.
 *
 * <p>May use: the root package, change, load, server, chunk, output, target and diagnostic; the
 * other rooms only through {@link org.monographfhir.Converter}. Touches: picocli, {@code
 * System.exit}, the standard streams, the bar on a terminal, and the reading of input files as
 * bytes (the room source makes text of them).
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.cli;

import org.apiguardian.api.API;
