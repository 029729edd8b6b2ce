package org.monographfhir.chunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entries that are put together anew. The same entries in the same form give the same bytes.
 *
 * @param name for example {@code chunk-0001}
 * @param entries what it holds
 * @param comesFirst whether others refer to it
 * @param form how the entries are written
 */
record CutChunk(String name, List<CargoEntry> entries, boolean comesFirst, EntryForm form)
    implements Chunk {

  private static final String HEAD =
      "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[";

  @Override
  public Optional<Path> file() {
    return Optional.empty();
  }

  @Override
  public byte[] content() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEAD.getBytes(UTF_8));
    for (CargoEntry entry : entries) {
      out.writeBytes(out.size() > HEAD.length() ? new byte[] {','} : new byte[0]);
      out.writeBytes(Trees.bytes(entry(entry)));
    }
    out.writeBytes("]}".getBytes(UTF_8));
    return out.toByteArray();
  }

  @Override
  public long bytes() {
    return entries.stream().mapToLong(Weight::of).sum();
  }

  @Override
  public String sha256() throws IOException {
    return Sha256.of(content());
  }

  @Override
  public WriteRequest request(CargoEntry entry) {
    return form.request(entry).orElseThrow();
  }

  @Override
  public ObjectNode entry(CargoEntry entry) throws IOException {
    return form.write(entry, inChunk());
  }

  private Set<String> inChunk() {
    return entries.stream().map(CargoEntry::fullUrl).collect(Collectors.toSet());
  }
}
