package org.monographfhir.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.output.RunInput;

/**
 * The inputs of a run that were not converted, and the drugs that they are about: by the address in
 * the file, by what a file of that name was before, and by the name itself. An input that tells
 * nothing of this may be about any drug.
 */
final class UnreadPages {

  private final Map<String, RunInput> bySlug = new HashMap<>();
  private final List<RunInput> unknown = new ArrayList<>();

  /**
   * Finds out what they are about.
   *
   * @param before the inputs of the old state
   * @param now the inputs of the new one
   * @param drugs the identities of the drugs that are missing
   */
  UnreadPages(List<RunInput> before, List<RunInput> now, Set<String> drugs) {
    NamedFiles earlier = new NamedFiles(before);
    for (RunInput input : now) {
      if (!input.isConverted()) {
        List<RunInput> same = earlier.of(input);
        Set<String> slugs = new LinkedHashSet<>();
        input.slug().ifPresent(slugs::add);
        same.forEach(old -> old.slug().ifPresent(slugs::add));
        drugs.stream().filter(drug -> isNamed(input, drug)).forEach(slugs::add);
        slugs.forEach(slug -> bySlug.putIfAbsent(key(slug), input));
        if (slugs.isEmpty() && same.stream().allMatch(RunInput::isConverted)) {
          unknown.add(input);
        }
      }
    }
  }

  /** The input that should have become this drug. */
  Optional<RunInput> of(String slug) {
    return Optional.ofNullable(bySlug.get(key(slug)));
  }

  /** One that nobody knows what it is about. */
  Optional<RunInput> unknown() {
    return unknown.stream().findFirst();
  }

  private static boolean isNamed(RunInput input, String drug) {
    String name = "(?i).*(?<![a-z0-9])" + Pattern.quote(drug) + "(?![a-z0-9]).*";
    return NamedFiles.name(input.file()).matches(name);
  }

  private static String key(String slug) {
    return slug.toLowerCase(Locale.ROOT);
  }
}
