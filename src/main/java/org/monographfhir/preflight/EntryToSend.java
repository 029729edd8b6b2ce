package org.monographfhir.preflight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One entry of a Bundle, and what it asks the server for.
 *
 * @param place its path in the Bundle
 */
record EntryToSend(String place, Element element) {

  static List<EntryToSend> of(Element bundle) {
    List<Element> entries = bundle.all("entry").toList();
    return IntStream.range(0, entries.size())
        .mapToObj(i -> new EntryToSend("Bundle.entry[" + i + "]", entries.get(i)))
        .toList();
  }

  String fullUrl() {
    return element.text("fullUrl");
  }

  Optional<Element> resource() {
    return element.one("resource");
  }

  String type() {
    return resource().map(Element::type).orElse("");
  }

  Optional<Element> request() {
    return element.one("request");
  }

  String method() {
    return request().map(each -> each.text("method")).orElse("");
  }

  RequestUrl url() {
    return RequestUrl.of(request().map(each -> each.text("url")).orElse(""));
  }

  String ifNoneExist() {
    return request().map(each -> each.text("ifNoneExist")).orElse("");
  }

  /** What the server is to look for before it writes; empty where there is no condition. */
  Optional<Condition> condition() {
    if (method().equals("POST")) {
      // With the type or an address before it, it is a mistake that is told once.
      String search = ifNoneExist().replaceFirst("^[^=]*\\?", "");
      return Optional.of(new Condition(url().type(), search))
          .filter(each -> !each.query().isEmpty());
    }
    return isRead() ? Optional.empty() : url().condition();
  }

  /** Type and id of what this entry writes; empty where the server finds or gives the id. */
  String address() {
    RequestUrl url = url();
    boolean byId = !isRead() && !method().equals("POST") && !url.id().isEmpty();
    return byId ? url.type() + "/" + url.id() : "";
  }

  /** The element to point at: the most exact one that there is. */
  Element at(String name) {
    return request().flatMap(each -> each.one(name)).or(this::request).orElse(element);
  }

  private boolean isRead() {
    return method().equals("GET") || method().equals("HEAD");
  }

  boolean isWrite() {
    return List.of("PUT", "POST").contains(method().toUpperCase(Locale.ROOT));
  }
}
