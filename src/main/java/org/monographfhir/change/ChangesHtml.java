package org.monographfhir.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Changes for people: one page that loads nothing and runs nothing. Where words changed, the old
 * and the new text are one, with the words struck out that went and those underlined that came.
 */
public final class ChangesHtml {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1a1f26; --soft: #56606b; --line: #cfd6dd;
        --came: #dff3e1; --came-ink: #10501f; --went: #fde3e1; --went-ink: #8c1210; }
      @media screen and (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --soft: #a3aebb;
        --line: #38424f; --came: #163a20; --came-ink: #a5e8b3; --went: #511a18; --went-ink: #ffc0bb; } }
      body { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; color: var(--ink);
        font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
      h2 { margin: 1.75rem 0 .25rem; border-top: 1px solid var(--line); padding-top: .75rem; }
      dt { color: var(--soft); margin-top: .6rem; }
      dd { margin: 0; }
      ins { background: var(--came); color: var(--came-ink); }
      del { background: var(--went); color: var(--went-ink); }
      """;

  private ChangesHtml() {}

  /**
   * The page.
   *
   * @param before what the old state is called
   * @param after what the new state is called
   */
  public static String write(List<Change> changes, String before, String after) {
    Map<String, List<Change>> drugs =
        changes.stream()
            .collect(Collectors.groupingBy(Change::slug, LinkedHashMap::new, Collectors.toList()));
    StringBuilder page = new StringBuilder();
    String title = "What changed from " + before + " to " + after;
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append("default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + escaped(title) + "</title>\n")
        .append("<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n")
        .append("<h1>" + escaped(title) + "</h1>\n<p>" + summary(changes, drugs.size()))
        .append(" <del>Struck out</del> is what went, <ins>underlined</ins> what came.</p>\n");
    drugs.forEach((slug, of) -> drug(slug, of, page));
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String summary(List<Change> changes, int drugs) {
    return changes.isEmpty()
        ? "Nothing changed."
        : "%d change%s of %d drug%s."
            .formatted(
                changes.size(), changes.size() == 1 ? "" : "s", drugs, drugs == 1 ? "" : "s");
  }

  private static void drug(String slug, List<Change> changes, StringBuilder page) {
    page.append("<h2 id=\"m-" + escaped(slug) + "\">" + escaped(changes.get(0).drug()))
        .append("</h2>\n<dl>\n");
    for (Change each : changes) {
      String use = each.use().map(words -> words + ": ").orElse("");
      page.append("<dt>" + escaped(use + each.heading()) + "</dt><dd>");
      String old = each.before().map(value -> Change.line(value)).orElse("");
      String now = each.after().map(value -> Change.line(value)).orElse("");
      if (each.hasValues()) {
        WordDiff.of(old, now).forEach(run -> page.append(marked(run)));
      }
      page.append("</dd>\n");
    }
    page.append("</dl>\n");
  }

  private static String marked(WordDiff.Run run) {
    String text = escaped(run.text());
    return switch (run.side()) {
      case BOTH -> text;
      case BEFORE -> "<del>" + text + "</del>";
      case AFTER -> "<ins>" + text + "</ins>";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String hash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
