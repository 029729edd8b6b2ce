package org.monographfhir.hostile;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What hostile pages are made of: the words of real ones, and what has a meaning to some reader.
 */
final class Pieces {

  private static final String[] WORDS = {
    "X is approved to treat:",
    "X is used with other drugs to treat",
    "It is also being studied in",
    "This use is approved under FDA's Accelerated Approval Program.",
    "¹",
    "²³",
    " and ",
    " or ",
    "with",
    "with A, B and C",
    "the Carac and Efudex brands of X",
    "adults and children",
    "1",
    "aged 2 years and older",
    "12 to 17 years",
    "99999999999999999999 years and older",
    "0.0 months",
    "Melanoma",
    "that has spread",
    "HER2 positive",
    "relapsed or refractory",
    "stage III or IV",
    "has the BRAF gene",
    "mutation",
    "X is also called Y, Z and W.",
    "is no longer available",
    "only available through a special program called the X REMS.",
    "women",
    "men",
    "X",
    " ",
    "  ",
    ". ",
    ", ",
    ": ",
    "(",
    ")",
    "Use in Cancer",
    "FDA Approved",
    "Yes",
    "No",
    "US Brand Name(s)",
    "Placeholder slot",
    "FDA label information",
    "Drugs in the X combination:"
  };

  private static final String[] MARKS = {
    "\n",
    "\n\n",
    "\n- ",
    "\n* ",
    "\n  - ",
    "\n    ",
    "\n1. ",
    "\n# ",
    "\n## ",
    "\n### ",
    "\n| a | b |\n|---|---|\n",
    "|",
    "\n---\n",
    "\n===\n",
    "\n> ",
    "\n```\n",
    "`",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~",
    "[",
    "]",
    "](",
    "![",
    "\\",
    "\\\n",
    "\t",
    "<",
    ">",
    "&",
    "&amp;",
    "&lt;script&gt;",
    "&#60;b&#62;",
    "&#0;",
    "&nbsp;",
    "\n[a]: b\n",
    "<!--",
    "-->"
  };

  private static final String[] LINKS = {
    "[a](https://www.cancer.gov/Common/PopUps/popDefinition.aspx?id=CDR0000045865&version=Patient)",
    "[b](/about-cancer/treatment/drugs/y)",
    "[c](javascript:alert(1))",
    "[d](JaVaScRiPt:alert(1))",
    "[e](data:text/html;base64,PHNjcmlwdD4=)",
    "[f](vbscript:x)",
    "[g](//evil.example/)",
    "[h](..)",
    "[i](<https://a.b/ c>)",
    "[j](https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d66bdf0d-9d65-45de-ae5b-a58617c27492)",
    "[k](https://medlineplus.gov/druginfo/meds/a1.html)",
    "[l](https://a.b/\"onclick=\"x)",
    "<javascript:x>",
    "[m](https://user:pw@a.b/)",
    "[n](file:///etc/passwd)",
    "![o](https://a.b/c.png)",
    "<https://a.b/>",
    "[p](/clinical-trials/intervention/C1)",
    "[q](https://[::1]/)",
    "[r](https://a.b/%zz)",
    "[s](http:)",
    "[](https://a.b)",
    "[t](java&#115;cript:x)",
    "[u](\\javascript:x)",
    "[v](https://a.b/(c)d)"
  };

  private static final String[] TRICKS = {
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src=\"https://a.b\"></iframe>",
    "]]>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
    "&b;",
    "${jndi:ldap://a.b/c}",
    "{{7*7}}",
    "../../x",
    "\0",
    "\u0001",
    "\u007f",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\u00a0",
    "\u0301",
    "\ud83d\ude00",
    "â€™",
    "Ã©",
    "é",
    "\r",
    "\r\n",
    "%s%n",
    "\"",
    "'"
  };

  private Pieces() {}

  /** A text of pieces of all kinds. */
  static Arbitrary<String> text() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(WORDS)),
            Tuple.of(6, Arbitraries.of(MARKS)),
            Tuple.of(3, Arbitraries.of(LINKS)),
            Tuple.of(3, Arbitraries.of(TRICKS)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    return piece.list().ofMaxSize(50).map(pieces -> String.join("", pieces));
  }

  /** Sentences of the kinds that pages have, each with words in it that are markup escaped. */
  static Arbitrary<String> sentences() {
    Arbitrary<String> sentence =
        Arbitraries.of(
            "X is approved to treat melanoma %s.",
            "X is approved to treat %s:\n\n- **Melanoma** %s\n- in adults %s",
            "X is not approved to treat:\n\n- melanoma %s",
            "X is being studied in:\n\n- melanoma %s",
            "X is also being studied in %s cancer.",
            "X is also called %s, Y.",
            "X is only available as part of a special program called %s.",
            "X is no longer available %s.",
            "¹This use is approved under the Accelerated Approval Program %s.",
            "X is used in adults %s.",
            "It is used with %s.",
            "This use is approved for the %s brand of X.",
            "Something else %s.");
    Arbitrary<String> words =
        Arbitraries.of(
            "&lt;script>alert(1)&lt;/script>",
            "\\<img src=x onerror=alert(1)>",
            "\\[a](javascript:alert\\(1\\))",
            "\\!\\[a\\](https://a.b/c.png)",
            "&#60;iframe&#62;",
            "&amp;lt;b&amp;gt;",
            "&lt;!-- &lt;? &lt;![CDATA[",
            "\\`\\*\\*\\_",
            "&lt;https://a.b/>",
            "\\\\<b>",
            "[&lt;b>](https://a.b/)");
    return Combinators.combine(sentence, words)
        .as((s, w) -> s.replace("%s", w))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("\n\n", list));
  }

  /** One line, for where a real page has one. */
  static Arbitrary<String> line() {
    return text().map(words -> words.replaceAll("\\R", " "));
  }

  /** A page of the usual shape with a hostile text in each of its places. */
  static Arbitrary<String> page() {
    return Combinators.combine(line(), text(), text(), text())
        .as(
            (name, head, uses, rest) ->
                """
                ---
                title: X
                url: https://www.cancer.gov/about-cancer/treatment/drugs/x
                language: en
                lastReviewed: '2025-12-30'
                ---

                # X - NCI

                # %s

                %s

                FDA Approved

                Yes

                ## Use in Cancer

                X is approved to treat:

                - **Melanoma** %s

                ## More About X

                %s
                """
                    .formatted(name, head, uses, rest));
  }

  /** Front matter, more or less: keys that are known, values that are anything. */
  static Arbitrary<String> frontMatter() {
    Arbitrary<String> key =
        Arbitraries.of(
            "title",
            "url",
            "language",
            "lastReviewed",
            "version",
            "tags",
            "status",
            "license",
            "source",
            "x",
            "<<",
            "!a b",
            "? a",
            "\"q\"",
            "&a title",
            "- a",
            "audienceLevel",
            "reviewFrequency",
            "cancerTypes",
            "citation",
            "sourceType");
    Arbitrary<String> value =
        Arbitraries.oneOf(
            Arbitraries.of(
                "X",
                "",
                "~",
                "null",
                "[a, b]",
                "[[[a]]]",
                "{a: b}",
                "&a [*a]",
                "*a",
                "!!java.net.URL [x]",
                "!!binary aGk=",
                "|\n  a\n  b",
                ">\n  a",
                "'a''b'",
                "\"\\u0000\\ud800\"",
                "2025-12-30",
                "2025-02-31",
                "1e999",
                "0x7f",
                "yes",
                "!!str a",
                "!<tag:yaml.org,2002:js/function> x",
                "%TAG ! x",
                "--- a",
                "...",
                "en",
                "es",
                "\"\\x00\"",
                "https://www.cancer.gov/about-cancer/treatment/drugs/y",
                "https://a.b/..%2f..%2fx",
                "javascript:alert(1)",
                "https://a.b/" + "x".repeat(200),
                "https://a.b",
                "http://[::1]/z",
                "quarterly",
                "public_domain",
                "# a",
                "- a\n- b"),
            line());
    return Combinators.combine(key, value)
        .as((k, v) -> k + ": " + v + "\n")
        .list()
        .ofMaxSize(12)
        .map(fields -> String.join("", fields));
  }
}
