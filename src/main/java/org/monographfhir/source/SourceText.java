package org.monographfhir.source;

/**
 * The text of one file, clean: LF line ends, no byte order mark, no control characters, no
 * mojibake.
 *
 * @param file the file as the user named it
 * @param sha256 hash of the bytes as they were, lower-case hexadecimal
 * @param contentSha256 hash of the text without byte order mark and with LF line ends, before any
 *     repair: the same for copies that differ only in those; equal to {@code sha256} for most files
 * @param text the clean text
 */
public record SourceText(String file, String sha256, String contentSha256, String text) {}
