package org.monographfhir.load;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.monographfhir.server.Reply;

/** What time it was on the server when it last answered. Ours does not matter to it. */
final class ServerClock {

  private final AtomicReference<Instant> last = new AtomicReference<>();

  void saw(Reply reply) {
    reply.serverTime().ifPresent(last::set);
  }

  Optional<Instant> last() {
    return Optional.ofNullable(last.get());
  }
}
