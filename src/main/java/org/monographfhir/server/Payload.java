package org.monographfhir.server;

import java.nio.file.Path;

/** What is sent. A file is read while it is sent, so that it need not fit into memory. */
public sealed interface Payload {

  /** Content that was made for this request. */
  record Bytes(byte[] content) implements Payload {}

  /** The content of a file, as it is. */
  record File(Path path) implements Payload {}
}
