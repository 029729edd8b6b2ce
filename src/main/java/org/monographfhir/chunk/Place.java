package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;

/**
 * Where an entry stands. The entry itself stays on disk until it is its turn.
 *
 * @param file the Bundle
 * @param line its first line
 * @param offset its first byte
 * @param length how many bytes
 */
record Place(BundleFile file, int line, long offset, int length) {

  ObjectNode read() throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
      InputStream in = Channels.newInputStream(channel.position(offset));
      if (Trees.MAPPER.readTree(in.readNBytes(length)) instanceof ObjectNode entry) {
        return entry;
      }
      throw new IOException(file.name() + " changed while it was read");
    }
  }
}
