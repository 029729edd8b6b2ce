package org.monographfhir.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.monographfhir.terminology.Canonical;

/**
 * Name-based UUIDs of <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.5">version 5</a> in
 * the namespace of our base URL: the same name has the same UUID on every machine. The JDK makes
 * version 3 only.
 */
public final class NamedUuid {

  private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
  private static final UUID NAMESPACE = of(URL, Canonical.BASE);

  private NamedUuid() {}

  /** The URN of a name, {@code urn:uuid:...}. */
  public static String urn(String name) {
    return "urn:uuid:" + of(NAMESPACE, name);
  }

  public static UUID of(UUID namespace, String name) {
    ByteBuffer space =
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits());
    ByteBuffer hash =
        ByteBuffer.wrap(Sha1.of(space.array(), name.getBytes(StandardCharsets.UTF_8)));
    return new UUID(
        hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L,
        hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }
}
