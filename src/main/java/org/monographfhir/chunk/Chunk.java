package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One transaction: what is sent at once, and succeeds or fails as a whole. */
public sealed interface Chunk permits FileChunk, CutChunk {

  /** What it is called in messages and in the journal. */
  String name();

  /** What it writes, in its order. */
  List<CargoEntry> entries();

  /** Whether others refer to it, so that it has to be there before them. */
  boolean comesFirst();

  /** The file that is sent as it is; absent when the content is made when it is needed. */
  Optional<Path> file();

  /** The whole transaction. */
  byte[] content() throws IOException;

  /** About how many bytes. */
  long bytes();

  /** The hash of the content. */
  String sha256() throws IOException;

  /** How an entry is written. */
  WriteRequest request(CargoEntry entry);

  /** One entry of the transaction. */
  ObjectNode entry(CargoEntry entry) throws IOException;
}
