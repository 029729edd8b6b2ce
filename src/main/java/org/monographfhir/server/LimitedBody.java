package org.monographfhir.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Takes the body of an answer up to a limit, so that one without end, packed or not, does not fill
 * the memory.
 */
final class LimitedBody implements BodySubscriber<byte[]> {

  /** A server packs once, and a gateway once more. */
  private static final int LAYERS = 4;

  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final Optional<String> encoding;
  private final long limit;
  private Subscription subscription;

  /**
   * @param encoding what the server says of its form
   * @param limit the most that it can be
   */
  LimitedBody(Optional<String> encoding, long limit) {
    this.encoding = encoding;
    this.limit = limit;
  }

  @Override
  public void onSubscribe(Subscription started) {
    subscription = started;
    started.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      taken.writeBytes(bytes);
    }
    if (taken.size() > limit) {
      subscription.cancel();
      result.completeExceptionally(new EndlessAnswer(limit));
    }
  }

  @Override
  public void onError(Throwable problem) {
    result.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    try {
      result.complete(unpacked(taken.toByteArray(), encoding, LAYERS));
    } catch (EndlessAnswer e) {
      result.completeExceptionally(e);
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return result;
  }

  /**
   * The bytes as the server meant them: no compressed answer is asked for, but some gateways send
   * one, and not all of them say so. As they came where they are in a form that is not known, or
   * packed more often than anybody does.
   */
  private byte[] unpacked(byte[] body, Optional<String> said, int layers) throws EndlessAnswer {
    if (body.length < 2 || layers == 0) {
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
      return unpacked(all, Optional.empty(), layers - 1);
    } catch (EndlessAnswer e) {
      throw e;
    } catch (IOException e) {
      return body;
    } finally {
      inflater.end();
    }
  }
}
