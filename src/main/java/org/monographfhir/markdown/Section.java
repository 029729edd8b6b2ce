package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands below it, up to the next heading.
 *
 * @param level of the heading, from 1; 0 for what stands before the first one
 * @param heading its words; empty before the first one
 * @param blocks in page order
 */
public record Section(int level, Prose heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /**
   * The section whose heading names the page. That is the first heading, if it stands above all
   * others; of two such headings the second one, where the first repeats the page's title.
   */
  public static Optional<Section> name(List<Section> sections) {
    List<Section> headed = sections.stream().filter(s -> !s.title().isEmpty()).toList();
    int top = headed.stream().mapToInt(Section::level).min().orElse(0);
    List<Section> names = headed.stream().filter(s -> s.level() == top).limit(2).toList();
    boolean repeated =
        names.size() == 2
            && (headed.indexOf(names.get(1)) == headed.indexOf(names.get(0)) + 1
                || names.get(0).title().startsWith(names.get(1).title()));
    boolean sure = top == 1 || names.size() == 1 && names.get(0) == headed.get(0);
    return sure ? Optional.of(names.get(repeated ? 1 : 0)) : Optional.empty();
  }

  public String title() {
    return heading.text();
  }
}
