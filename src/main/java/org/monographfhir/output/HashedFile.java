package org.monographfhir.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of which size and hash are known when it is written. */
final class HashedFile extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final MessageDigest digest = sha256Digest();
  private final OutputStream out;
  private long size;
  private int line = 1;
  private String sha256;

  HashedFile(String name, OutputStream out) {
    this.name = name;
    this.out = new BufferedOutputStream(new DigestOutputStream(out, digest), BUFFER);
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  /** The line that is being written, from 1. */
  int line() {
    return line;
  }

  @Override
  public void write(int octet) throws IOException {
    out.write(octet);
    size++;
    line += octet == '\n' ? 1 : 0;
  }

  @Override
  public void write(byte[] content, int from, int length) throws IOException {
    out.write(content, from, length);
    size += length;
    for (int i = from; i < from + length; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    if (sha256 == null) {
      out.close();
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
  }

  boolean isClosed() {
    return sha256 != null;
  }

  /** Of what was written, once it is closed. */
  String sha256() {
    return sha256;
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
