/**
 * The command line: arguments, streams, exit codes.
 *
 * <p>May use: the root, run, explain, inspect, publish, release, cds, hooks, change, load, server,
 * chunk, output, launch, target and diagnostic; the stages only through {@link
 * org.monographfhir.Converter}. Touches: picocli, {@code System.exit}, the standard streams, the
 * bar on a terminal, and the reading of input files as bytes (the room source makes text of them).
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.cli;

import org.apiguardian.api.API;
