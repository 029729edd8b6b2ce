package org.monographfhir.validation.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Reads what stands in a {@link Pack}, with HL7's generated parsers: HAPI's looks at the classes of
 * the model first, which takes longer than to read these few definitions.
 */
public final class PackedContent {

  private final Release release;
  private final Pack pack;

  public PackedContent(Release release, Pack pack) {
    this.release = release;
    this.pack = pack;
  }

  public StructureDefinition structure(Pack.Span span) {
    try (InputStream content = pack.open(span)) {
      return (StructureDefinition) new org.hl7.fhir.r5.formats.JsonParser().parse(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public IBaseResource terminology(Pack.Span span) {
    try (InputStream content = pack.open(span)) {
      return release.read(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not read. */
  public LazyValueSet valueSet(Pack.Terminology header) {
    return new LazyValueSet(release, header, new Once<>(() -> terminology(header.span())));
  }

  public String text(Pack.Span span) {
    try (InputStream content = pack.open(span)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
