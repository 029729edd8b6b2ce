package org.monographfhir.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Reads what stands in a {@link Pack}, with HL7's generated parsers: HAPI's looks at the classes of
 * the model first, which takes longer than to read these few definitions.
 */
final class PackedContent {

  private final Pack pack;

  PackedContent(Pack pack) {
    this.pack = pack;
  }

  StructureDefinition structure(Pack.Span span) {
    try (InputStream content = pack.open(span)) {
      return (StructureDefinition) new org.hl7.fhir.r5.formats.JsonParser().parse(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MetadataResource terminology(Pack.Span span) {
    try (InputStream content = pack.open(span)) {
      return (MetadataResource) new org.hl7.fhir.r4.formats.JsonParser().parse(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not read. */
  LazyValueSet valueSet(Pack.Terminology header) {
    return new LazyValueSet(header, new Once<>(() -> (ValueSet) terminology(header.span())));
  }

  String text(Pack.Span span) {
    try (InputStream content = pack.open(span)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
