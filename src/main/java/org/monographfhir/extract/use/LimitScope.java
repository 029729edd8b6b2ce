package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.monographfhir.markdown.Prose;

/** Which uses a sentence below the lists is about: those that it names, or all. */
final class LimitScope {

  private final UseSection section;
  private final List<Set<String>> names;

  /** For each sentence, the uses it names. */
  private final List<Set<Integer>> named = new ArrayList<>();

  LimitScope(UseSection section, List<Set<String>> names) {
    this.section = section;
    this.names = names;
    section.limits.forEach(limit -> named.add(named(limit.prose())));
  }

  private Set<Integer> named(Prose limit) {
    String text = limit.text().toLowerCase(Locale.ROOT);
    Set<Integer> uses = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).stream().anyMatch(n -> text.contains(n.toLowerCase(Locale.ROOT)))) {
        uses.add(i);
      }
    }
    return uses;
  }

  /** The sentences below the lists that narrow a use. */
  List<Prose> of(int use) {
    List<Prose> limits = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      UseSection.Limit limit = section.limits.get(i);
      boolean about = named.get(i).isEmpty() || named.get(i).contains(use);
      if (about && limit.holdsFor(use, section.uses.get(use))) {
        limits.add(limit.prose());
      }
    }
    return limits;
  }
}
