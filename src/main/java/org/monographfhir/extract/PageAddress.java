package org.monographfhir.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page a file is a copy of, also where the file is too broken to be read: by the address in
 * its front matter, taken from the bare bytes.
 */
public final class PageAddress {

  /** Front matter stands at the beginning. */
  private static final int MOST = 1 << 16;

  private static final Pattern URL =
      Pattern.compile("(?im)^\\W{0,8}url\"?\\s*[:=]\\s*[\"'<]?(https?://[^\\s\"'<>]{1,2000})");

  private PageAddress() {}

  /** The identity of the page; empty where the file does not tell. */
  public static Optional<String> slug(byte[] bytes) {
    // Of UTF-16 the letters are left when the other halves are not there.
    String text =
        new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    Matcher url = URL.matcher(text);
    return url.find() && Slug.isAddress(url.group(1))
        ? Optional.of(Slug.of(url.group(1)).orElseGet(() -> Slug.repaired(url.group(1))))
        : Optional.empty();
  }
}
