package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The definitions that come with the program, with snapshots, laid out as a FHIR package. */
public final class ShippedPackage {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private ShippedPackage() {}

  /** Writes ours into one folder and those that stand in for somebody else's into the other. */
  public static void write(Path ours, Path standIns) throws IOException {
    Files.createDirectories(ours);
    Files.createDirectories(standIns);
    PrePopulatedValidationSupport all = new PrePopulatedValidationSupport(FHIR);
    List<MetadataResource> own = read(Shipped.PROFILES);
    List<MetadataResource> others = read(Shipped.PROFILES.resolve("validation-only"));
    own.forEach(all::addResource);
    others.forEach(all::addResource);
    var chain = new ValidationSupportChain(all, new DefaultProfileValidationSupport(FHIR));
    var context = new ValidationSupportContext(chain);
    var generator = new SnapshotGeneratingValidationSupport(FHIR);
    IParser parser = FHIR.newJsonParser().setPrettyPrint(true);
    ObjectMapper json = new ObjectMapper();
    ObjectNode index = json.createObjectNode().put("index-version", 2);
    for (MetadataResource each : others) {
      if (each instanceof StructureDefinition s && !s.hasSnapshot()) {
        each =
            (MetadataResource) generator.generateSnapshot(context, s, s.getUrl(), "", s.getName());
      }
      Files.writeString(
          standIns.resolve(each.fhirType() + "-" + each.getIdPart() + ".json"),
          parser.encodeResourceToString(each));
    }
    for (MetadataResource each : own) {
      if (each instanceof StructureDefinition s && !s.hasSnapshot()) {
        each =
            (MetadataResource) generator.generateSnapshot(context, s, s.getUrl(), "", s.getName());
        ((StructureDefinition) each).getSnapshot().getExtension().clear();
      }
      String file = each.fhirType() + "-" + each.getIdPart() + ".json";
      Files.writeString(ours.resolve(file), parser.encodeResourceToString(each));
      if (each.getUrl() != null) {
        ObjectNode entry = index.withArray("files").addObject();
        entry
            .put("filename", file)
            .put("resourceType", each.fhirType())
            .put("id", each.getIdPart());
        entry.put("url", each.getUrl()).put("version", each.getVersion());
        if (each instanceof StructureDefinition structure) {
          entry.put("kind", structure.getKind().toCode()).put("type", structure.getType());
        }
      }
    }
    Files.writeString(ours.resolve(".index.json"), index.toPrettyString());
  }

  private static List<MetadataResource> read(Path folder) throws IOException {
    IParser parser = FHIR.newJsonParser();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(
              f -> {
                try {
                  return (MetadataResource) parser.parseResource(Files.readString(f));
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .toList();
    }
  }
}
