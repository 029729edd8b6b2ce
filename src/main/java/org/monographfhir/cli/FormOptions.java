package org.monographfhir.cli;

import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How the resources are delivered. */
final class FormOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description =
          "Write Bundles in json or xml, or ndjson: a file for each resource type, for import in"
              + " bulk. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(
      names = "--upsert",
      paramLabel = "MODE",
      description =
          "How a request names its resource: conditional (by what identifies it), id (an id of"
              + " ours), create (what is there stays as it is). One server, one mode. Default:"
              + " conditional; id in ndjson")
  private Upsert upsert;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "Split the Bundle where it would have more entries; never within a page.")
  private Integer maxEntries;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Split the Bundle where it would be larger; never within a page.")
  private Long maxBytes;

  @Option(
      names = "--publish",
      description =
          "Begin each Bundle with an ImplementationGuide, as the operation $publish of HL7's CRMI"
              + " guide wants it.")
  private boolean publish;

  Form form(CommandLine command) {
    Upsert fallback = format == Format.NDJSON ? Upsert.ID : Upsert.CONDITIONAL;
    try {
      return new Form(
          format,
          upsert == null ? fallback : upsert,
          new Limits(
              maxEntries == null ? Limits.NONE.entries() : maxEntries,
              maxBytes == null ? Limits.NONE.bytes() : maxBytes),
          publish);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage());
    }
  }
}
