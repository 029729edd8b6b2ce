package org.monographfhir.extract.use;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.monograph.Remark;

/**
 * Sentences that the drug is not recommended or not approved for some, and the uses they narrow.
 */
final class Cautions {

  /** Advice, beside plain statements that the drug is not approved for something else. */
  private static final Pattern ADVICE =
      Pattern.compile("not recommended|(?:should|must) not be|not (?:be )?(?:used|given)");

  private static final Pattern NOT_FOR_SOME =
      Pattern.compile(
          "not (?:been )?approved (?:for use )?(?:in|for) (?:patients|people|wo?men) who");

  private final List<String> statements;
  private final List<Set<String>> names;
  private final List<UseSection.Limit> open;

  /**
   * @param section of the page, with its remarks
   * @param names what each use can be named by
   */
  Cautions(UseSection section, List<Set<String>> names) {
    this.open = section.open;
    this.statements =
        section.remarks.stream()
            .filter(remark -> remark.type() == Remark.Type.NOT_APPROVED)
            .map(Remark::statement)
            .toList();
    this.names = names;
  }

  /** Those that name a use, advice that names none, and what may be said of others only. */
  List<String> of(int use) {
    return Stream.concat(
            statements.stream().filter(statement -> concerns(statement, use)),
            open.stream()
                .filter(limit -> use >= limit.first() && use < limit.end())
                .map(limit -> limit.prose().text()))
        .toList();
  }

  private boolean concerns(String statement, int use) {
    String words = statement.toLowerCase(Locale.ROOT);
    boolean namesAny = names.stream().anyMatch(each -> isNamed(each, words));
    return isNamed(names.get(use), words) || !namesAny && isAdvice(words);
  }

  private static boolean isAdvice(String words) {
    return ADVICE.matcher(words).find() || NOT_FOR_SOME.matcher(words).find();
  }

  private static boolean isNamed(Set<String> names, String words) {
    return names.stream().anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
  }
}
