package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that is sent as it is.
 *
 * @param source the file
 * @param entries what it holds
 * @param comesFirst whether others refer to it
 * @param bytes its size
 */
record FileChunk(BundleFile source, List<CargoEntry> entries, boolean comesFirst, long bytes)
    implements Chunk {

  @Override
  public String name() {
    return source.path().getFileName().toString();
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(source.path());
  }

  @Override
  public byte[] content() throws IOException {
    return Files.readAllBytes(source.path());
  }

  @Override
  public String sha256() throws IOException {
    return Sha256.of(source.path());
  }

  @Override
  public WriteRequest request(CargoEntry entry) {
    return entry.request();
  }

  @Override
  public ObjectNode entry(CargoEntry entry) throws IOException {
    return entry.place().read();
  }
}
