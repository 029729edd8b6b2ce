package org.monographfhir.load.light;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Stands in front of a server, writes down what it is asked, and spoils what it is told to. */
public final class Mischief extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What is done instead of, or after, what the server would do. */
  @FunctionalInterface
  public interface Trick {
    void play(HttpServletRequest request, HttpServletResponse response, FilterChain server)
        throws IOException, ServletException;
  }

  /** A request as it came in. */
  public record Seen(String method, String path, String authorization) {}

  private final transient Queue<Trick> tricks = new ConcurrentLinkedQueue<>();
  private final transient List<Seen> seen = new CopyOnWriteArrayList<>();
  private transient volatile Trick always;

  /** Plays these tricks on the next transactions, one each. */
  public void play(Trick... next) {
    tricks.addAll(List.of(next));
  }

  /** Plays a trick on every request, whatever it is. */
  public void always(Trick trick) {
    always = trick;
  }

  public List<Seen> seen() {
    return seen;
  }

  public long transactions() {
    return seen.stream().filter(each -> each.method().equals("POST")).count();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    seen.add(
        new Seen(
            request.getMethod(),
            request.getRequestURI() + (query == null ? "" : "?" + query),
            request.getHeader("Authorization")));
    Trick trick = always;
    if (trick == null && request.getMethod().equals("POST")) {
      trick = tricks.poll();
    }
    if (trick == null) {
      chain.doFilter(request, response);
    } else {
      trick.play(request, response, chain);
    }
  }

  /** Does nothing but answer. */
  public static Trick answer(int status, String type, String body, String... headers) {
    return (request, response, chain) -> {
      request.getInputStream().readAllBytes();
      response.setStatus(status);
      response.setContentType(type);
      for (int i = 0; i < headers.length; i += 2) {
        response.setHeader(headers[i], headers[i + 1]);
      }
      response.getOutputStream().write(body.getBytes(UTF_8));
    };
  }

  /** Does what it should, and breaks the connection in the middle of its answer. */
  public static Trick dropped() {
    return (request, response, chain) -> {
      byte[] answer = Kept.answer(request, response, chain);
      response.setContentLength(answer.length);
      response.getOutputStream().write(answer, 0, answer.length / 2);
      response.flushBuffer();
      ServletContextRequest.getServletContextRequest(request)
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
    };
  }

  /** Does what it should, and is late to say so. */
  public static Trick late(long millis) {
    return (request, response, chain) -> {
      byte[] answer = Kept.answer(request, response, chain);
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      response.getOutputStream().write(answer);
    };
  }

  /** Does what it should, and says something else. */
  public static Trick changed(java.util.function.UnaryOperator<String> change) {
    return (request, response, chain) -> {
      String answer = new String(Kept.answer(request, response, chain), UTF_8);
      response.getOutputStream().write(change.apply(answer).getBytes(UTF_8));
    };
  }

  /** Does what it should, and answers in another order, or in other words. */
  public static Trick rewritten(java.util.function.Consumer<List<JsonNode>> change) {
    ObjectMapper mapper = new ObjectMapper();
    return (request, response, chain) -> {
      ObjectNode bundle = (ObjectNode) mapper.readTree(Kept.answer(request, response, chain));
      List<JsonNode> entries = new ArrayList<>();
      bundle.path("entry").forEach(entries::add);
      change.accept(entries);
      bundle.putArray("entry").addAll(entries);
      response.getOutputStream().write(mapper.writeValueAsBytes(bundle));
    };
  }

  /**
   * Does what it should, and packs its answer; what is called deflate without the frame of zlib.
   *
   * @param said what it says about that
   */
  public static Trick packed(String said) {
    return (request, response, chain) -> {
      byte[] answer = Kept.answer(request, response, chain);
      if (!said.isEmpty()) {
        response.setHeader("Content-Encoding", said);
      }
      OutputStream to = response.getOutputStream();
      try (OutputStream out =
          said.equals("deflate")
              ? new DeflaterOutputStream(to, new Deflater(Deflater.DEFAULT_COMPRESSION, true))
              : new GZIPOutputStream(to)) {
        out.write(answer);
      }
    };
  }

  /** Does nothing, and does not stop talking. */
  public static Trick endless() {
    return (request, response, chain) -> {
      request.getInputStream().readAllBytes();
      response.setContentType("application/fhir+json");
      byte[] more = "[[[[[[[[".repeat(8192).getBytes(UTF_8);
      for (int i = 0; i < 100_000; i++) {
        response.getOutputStream().write(more);
      }
    };
  }
}
