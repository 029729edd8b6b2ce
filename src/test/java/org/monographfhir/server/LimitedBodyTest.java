package org.monographfhir.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

  private static final byte[] WORDS = "{\"resourceType\":\"Bundle\"}".getBytes(UTF_8);

  @Test
  void isUnpackedAsOftenAsSomebodyPacksIt() throws Exception {
    for (int times : List.of(0, 1, 2)) {
      assertArrayEquals(WORDS, received(packed(WORDS, times)), times + " times");
    }
  }

  /** One that unpacks to itself would never end. */
  @Test
  void isNotUnpackedForever() throws Exception {
    assertArrayEquals(packed(WORDS, 6), received(packed(WORDS, 10)));
  }

  private static byte[] received(byte[] sent) throws Exception {
    LimitedBody body = new LimitedBody(Optional.empty(), 1_000_000);
    try (SubmissionPublisher<List<ByteBuffer>> publisher = new SubmissionPublisher<>()) {
      publisher.subscribe((Flow.Subscriber<List<ByteBuffer>>) body);
      publisher.submit(List.of(ByteBuffer.wrap(sent)));
    }
    return body.getBody().toCompletableFuture().get();
  }

  private static byte[] packed(byte[] words, int times) throws IOException {
    byte[] all = words;
    for (int i = 0; i < times; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(all);
      }
      all = out.toByteArray();
    }
    return all;
  }
}
