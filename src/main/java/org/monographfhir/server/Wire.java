package org.monographfhir.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * One request, one answer, over connections that are kept open. Redirects are not followed, so that
 * credentials never reach another host. The certificate of the server is always verified.
 */
final class Wire {

  private final HttpClient client;
  private final Pace pace;
  private volatile boolean answered;

  Wire(Pace pace, Optional<SSLContext> authority) {
    this.pace = pace;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            // Asking for an upgrade to HTTP/2 confuses some servers, and one request is enough.
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(pace.connect());
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    authority.ifPresent(builder::sslContext);
    client = builder.build();
  }

  /** The time-out is for the whole answer: the client's own ends with the headers. */
  HttpAnswer send(HttpRequest request, long limit) throws IOException {
    Duration patience = answered ? pace.request() : pace.first();
    CompletableFuture<HttpResponse<byte[]>> running =
        client.sendAsync(
            request, head -> new LimitedBody(head.headers().firstValue("Content-Encoding"), limit));
    try {
      HttpResponse<byte[]> answer = running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      answered = true;
      return new HttpAnswer(answer.statusCode(), answer.headers(), answer.body());
    } catch (TimeoutException e) {
      running.cancel(true);
      throw new HttpTimeoutException(
          "no whole answer within " + patience.toMillis() / 1000.0 + " s");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
