package org.monographfhir.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Files as tar in gzip. Nothing of the machine, the user or the hour gets into it. */
final class Tarball {

  /** The time that npm gives to every file; 1970 makes GNU tar complain. */
  private static final Instant TIME = Instant.parse("1985-10-26T08:15:00Z");

  byte[] pack(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GzipParameters header = new GzipParameters();
    header.setCompressionLevel(Deflater.BEST_COMPRESSION);
    // RFC 1952: unknown.
    header.setOperatingSystem(255);
    try (OutputStream gzip = new GzipCompressorOutputStream(bytes, header);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        tar.putArchiveEntry(entry(file.getKey(), file.getValue().length));
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static TarArchiveEntry entry(String name, long size) {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    entry.setModTime(TIME.toEpochMilli());
    entry.setIds(0, 0);
    entry.setNames("", "");
    entry.setMode(TarArchiveEntry.DEFAULT_FILE_MODE);
    return entry;
  }
}
