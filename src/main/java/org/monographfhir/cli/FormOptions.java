package org.monographfhir.cli;

import java.util.Optional;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Upsert;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How the resources are delivered. */
final class FormOptions {

  @Option(
      names = "--fhir",
      paramLabel = "VERSION",
      defaultValue = "r4",
      description =
          "Make resources of FHIR r4, which R4B reads too, or r5. Default: ${DEFAULT-VALUE}")
  private FhirVersion fhir;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description =
          "Write Bundles in json or xml, or ndjson: a file for each resource type, for import in"
              + " bulk, always with ids. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(
      names = "--publish",
      description =
          "Begin each Bundle with an ImplementationGuide, as the operation $publish of HL7's CRMI"
              + " guide wants it.")
  private boolean publish;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      defaultValue = "monograph-fhir project",
      description = "Who publishes, in that ImplementationGuide. Default: ${DEFAULT-VALUE}")
  private String publisher;

  @Mixin private TargetOptions target;

  Form form(CommandLine command) {
    boolean ids = format == Format.NDJSON && !target.namesUpsert();
    Upsert mode = ids ? Upsert.ID : target.upsert(command).orElse(Upsert.CONDITIONAL);
    Optional<String> guide = publish ? Optional.of(publisher) : Optional.empty();
    try {
      return new Form(fhir, format, mode, target.limits(mode, command), guide);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage());
    }
  }
}
