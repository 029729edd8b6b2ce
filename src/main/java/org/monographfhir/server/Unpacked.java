package org.monographfhir.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The bytes of an answer that came compressed. None is asked to be; some gateways do it all the
 * same, and not all of them say so.
 */
final class Unpacked {

  private Unpacked() {}

  /**
   * The bytes as the server meant them; as they came where they are in a form that is not known.
   *
   * @param said what the server says of their form
   * @param limit the most that they can be
   */
  static byte[] of(byte[] body, Optional<String> said, long limit) throws EndlessAnswer {
    if (body.length < 2) {
      return body;
    }
    int first = body[0] & 0xFF;
    int both = first << 8 | body[1] & 0xFF;
    boolean gzip = both == 0x1F8B;
    boolean zlib = first == 0x78 && both % 31 == 0;
    // What is called deflate is zlib; some leave out its frame.
    boolean bare = said.filter(form -> form.equalsIgnoreCase("deflate")).isPresent();
    if (!gzip && !zlib && !bare) {
      return body;
    }
    Inflater inflater = new Inflater(!zlib);
    try (InputStream packed = new ByteArrayInputStream(body);
        InputStream in =
            gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed, inflater)) {
      byte[] all = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (all.length > limit) {
        throw new EndlessAnswer(limit);
      }
      return of(all, Optional.empty(), limit);
    } catch (EndlessAnswer e) {
      throw e;
    } catch (IOException e) {
      return body;
    } finally {
      inflater.end();
    }
  }
}
