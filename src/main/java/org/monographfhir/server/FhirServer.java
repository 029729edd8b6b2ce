package org.monographfhir.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * A FHIR server that can be asked and told things, in JSON. A request is sent again where that can
 * help; what comes back in the end is a {@link Reply}, or {@link ServerUnavailable}. Only what is
 * safe to send twice may be sent.
 */
public final class FhirServer {

  private static final String JSON = "application/fhir+json";

  private final ServerAddress address;
  private final Wire wire;
  private final Retries retries;
  private final Credentials credentials;
  private final ServerWords words;

  private FhirServer(
      ServerAddress address,
      Wire wire,
      Retries retries,
      Credentials credentials,
      ServerWords words) {
    this.address = address;
    this.wire = wire;
    this.retries = retries;
    this.credentials = credentials;
    this.words = words;
  }

  /**
   * Sends nothing yet.
   *
   * @throws IllegalArgumentException says why the credentials or the authority are of no use
   * @throws IOException where a file cannot be read
   */
  public static FhirServer connect(Connection connection) throws IOException {
    Optional<SSLContext> authority =
        connection.authority().isPresent()
            ? Optional.of(PrivateAuthority.read(connection.authority().get()))
            : Optional.empty();
    Wire wire = new Wire(connection.pace(), authority);
    Retries retries = new Retries(connection.pace(), connection.clock(), connection.notes());
    TokenEndpoint tokens =
        new TokenEndpoint(connection.address(), wire, retries, connection.clock());
    Credentials credentials =
        connection.auth().isPresent()
            ? new CredentialsReader(connection.environment(), tokens).read(connection.auth().get())
            : new NoCredentials();
    return new FhirServer(
        connection.address(), wire, retries, credentials, new ServerWords(credentials::secrets));
  }

  /**
   * Reads something, always what is there now: some servers answer a search from memory.
   *
   * @param path below the base, with its query
   * @param limit the most bytes that an answer can have
   */
  public Reply get(String path, long limit) throws IOException {
    return send(request(path).header("Cache-Control", "no-cache").GET(), limit, Duration.ZERO);
  }

  /** The path below the base that a link leads to; empty where it leads elsewhere. */
  public Optional<String> below(String link) {
    return address.below(link);
  }

  /**
   * Sends a batch or transaction to the base.
   *
   * @param patience how long to wait at first where the server is still at work on an earlier try
   */
  public Reply post(Payload payload, long limit, Duration patience) throws IOException {
    return send(
        request("")
            .header("Content-Type", JSON)
            // Not the resources again, only what became of them.
            .header("Prefer", "return=minimal")
            .POST(publisher(payload)),
        limit,
        patience);
  }

  /** A line of a server's words that is safe to print. */
  public String clean(String text) {
    return words.clean(text);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.at(path))
        .header("Accept", JSON)
        .header("Accept-Encoding", "identity");
  }

  private Reply send(HttpRequest.Builder request, long limit, Duration patience)
      throws IOException {
    AtomicInteger tries = new AtomicInteger();
    try {
      HttpAnswer answer = authorized(request, limit, patience, tries);
      if (answer.status() == 401 && renewed()) {
        answer = authorized(request, limit, patience, tries);
      }
      if (Retries.isBusy(answer)) {
        throw new ServerUnavailable(
            "%s: the server answers %d and was asked %d times: %s"
                .formatted(address, answer.status(), tries.get(), words.of(answer)));
      }
      return reply(answer, tries.get());
    } catch (EndlessAnswer e) {
      return new Reply(
          0, Optional.empty(), "an answer", Trouble.text(e), tries.get(), Optional.empty());
    } catch (ServerUnavailable | java.nio.file.FileSystemException | FileNotFoundException e) {
      throw e;
    } catch (IOException e) {
      throw new ServerUnavailable(address + ": " + words.clean(Trouble.text(e)));
    }
  }

  private boolean renewed() throws IOException {
    try {
      return credentials.renew();
    } catch (IllegalArgumentException e) {
      // What was a token when the run began is none any more.
      return false;
    }
  }

  private HttpAnswer authorized(
      HttpRequest.Builder request, long limit, Duration patience, AtomicInteger tries)
      throws IOException {
    return retries.send(
        () -> {
          HttpRequest.Builder own = request.copy();
          credentials.header().ifPresent(value -> own.setHeader("Authorization", value));
          tries.incrementAndGet();
          HttpRequest asked = own.build();
          HttpAnswer answer = wire.send(asked, limit);
          Optional<URI> other = SlashRedirect.of(asked.uri(), answer);
          return other.isPresent() ? wire.send(own.uri(other.get()).build(), limit) : answer;
        },
        patience);
  }

  private Reply reply(HttpAnswer answer, int tries) {
    JsonNode body = Json.read(answer.body());
    Optional<Instant> time = answer.header("Date").flatMap(RetryAfter::date);
    String type = body.path("resourceType").asText();
    // A long answer that is what was asked for needs no words.
    boolean asAsked = answer.isGood() && !type.isEmpty() && !type.equals("OperationOutcome");
    return new Reply(
        answer.status(),
        type.isEmpty() ? Optional.empty() : Optional.of(body),
        kind(answer, body),
        asAsked ? "" : text(answer),
        tries,
        time);
  }

  private String kind(HttpAnswer answer, JsonNode body) {
    String type = body.path("resourceType").asText();
    String content = answer.header("Content-Type").orElse("unknown");
    if (!type.isEmpty()) {
      return words.clean(type);
    }
    if (answer.body().length == 0) {
      return "nothing";
    }
    if (body.isObject() || body.isArray()) {
      return "JSON that is no FHIR resource";
    }
    return content.startsWith("text/html")
        ? "a page in HTML"
        : words.clean("content of the type " + content);
  }

  private String text(HttpAnswer answer) {
    Optional<String> elsewhere = answer.header("Location").filter(l -> answer.status() / 100 == 3);
    return elsewhere.isPresent()
        ? words.clean("it points to " + elsewhere.get() + ", which is not followed")
        : words.of(answer);
  }

  private static BodyPublisher publisher(Payload payload) throws FileNotFoundException {
    return payload instanceof Payload.File file
        ? BodyPublishers.ofFile(file.path())
        : BodyPublishers.ofByteArray(((Payload.Bytes) payload).content());
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
