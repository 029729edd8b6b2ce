package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.DrugLink;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.RegimenMember;

/**
 * A row of "Drugs in the combination" (INPUT F): letters, name, and another name in parentheses.
 */
final class MemberRow {

  private static final Pattern ALIAS = Pattern.compile("^\\s*\\(([^)]+)\\)");

  /** The letters of a member, in front of its name. */
  private static final Pattern LETTER = Pattern.compile("(?:^|\\s)([A-Za-z-]{1,12})? ?= ?$");

  private MemberRow() {}

  /** Whether a table lists the drugs of a combination, as far as one of its rows tells. */
  static boolean isOne(Block row) {
    return row.cells().stream()
        .anyMatch(c -> c.text().startsWith("=") || PageWords.MEMBERS.matcher(c.text()).find());
  }

  /** A table that a converter wrote as one paragraph: a letter, "=" and a link for each drug. */
  static List<RegimenMember> all(Prose list) {
    List<RegimenMember> members = new ArrayList<>();
    int from = 0;
    for (Prose.Anchor anchor : list.anchors()) {
      String before =
          PageWords.MEMBERS.matcher(list.text().substring(from, anchor.start())).replaceFirst("");
      Matcher letter = LETTER.matcher(before);
      Matcher alias = ALIAS.matcher(list.text().substring(anchor.end()));
      if (letter.find()) {
        members.add(
            new RegimenMember(
                Optional.ofNullable(letter.group(1)),
                anchor.text(),
                DrugLink.slug(anchor.url()),
                alias.find() ? Optional.of(alias.group(1).strip()) : Optional.empty()));
      }
      from = anchor.end();
    }
    return members;
  }

  static Optional<RegimenMember> of(Block row) {
    List<Prose> cells = row.cells();
    Optional<Prose> drug = cells.stream().filter(c -> !c.anchors().isEmpty()).findFirst();
    if (drug.isEmpty()) {
      return plain(cells);
    }
    Prose cell = drug.get();
    Prose.Anchor anchor = cell.anchors().get(0);
    Matcher alias = ALIAS.matcher(cell.text().substring(anchor.end()));
    return Optional.of(
        new RegimenMember(
            letter(cells, cell),
            anchor.text(),
            DrugLink.slug(anchor.url()),
            alias.find() ? Optional.of(alias.group(1).strip()) : Optional.empty()));
  }

  /** A row without a link: the name is what stands behind the equals sign. */
  private static Optional<RegimenMember> plain(List<Prose> cells) {
    if (cells.size() < 2 || cells.get(1).text().replaceFirst("^[=+]\\s*", "").isEmpty()) {
      return Optional.empty();
    }
    String text = cells.get(1).text().replaceFirst("^[=+]\\s*", "");
    Matcher alias = Pattern.compile("\\s*\\(([^)]+)\\)$").matcher(text);
    boolean aliased = alias.find();
    return Optional.of(
        new RegimenMember(
            letter(cells, cells.get(1)),
            aliased ? text.substring(0, alias.start()) : text,
            Optional.empty(),
            aliased ? Optional.of(alias.group(1)) : Optional.empty()));
  }

  /** "+" joins the row to the one above and is no letter. */
  private static Optional<String> letter(List<Prose> cells, Prose drug) {
    Prose first = cells.get(0);
    return Optional.of(PageWords.MEMBERS.matcher(first.text()).replaceFirst(""))
        .filter(t -> first != drug && !t.isEmpty() && !t.equals("+") && !t.equals("="));
  }
}
