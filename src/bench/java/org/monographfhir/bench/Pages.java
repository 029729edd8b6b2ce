package org.monographfhir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes any number of pages that look like those of the site: names, uses, sub-uses, and lengths
 * vary. The same seed and number give the same page.
 */
public final class Pages {

  private final long seed;

  public Pages(long seed) {
    this.seed = seed;
  }

  /** Arguments: the folder to write to, how many, the seed. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
  }

  static void write(Path folder, int count, long seed) throws IOException {
    Files.createDirectories(folder);
    Pages pages = new Pages(seed);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("%06d.txt".formatted(i)), pages.page(i));
    }
  }

  /** The page of a number. */
  public String page(int number) {
    return page(number, 0);
  }

  /** The page of a number with so many lists of uses and articles that it has that length. */
  public String page(int number, int length) {
    Random random = new Random(seed * 1_000_003 + number);
    // Drawn a few times: the first numbers of seeds that are near each other are alike.
    random.ints(10).sum();
    String name = name(random, number);
    String slug = name.toLowerCase(Locale.ROOT);
    StringBuilder page = new StringBuilder(frontMatter(name, slug));
    page.append("# ").append(name).append(" - NCI\n\n# ").append(name).append("\n\n");
    page.append("Placeholder slot\n\n(").append(slug).append(")\n\n");
    page.append(name).append(" works by blocking a protein.");
    for (int i = random.nextInt(6); i > 0; i--) {
      page.append(' ').append(any(MadeWords.SENTENCES, random));
    }
    page.append("\n\nUS Brand Name(s)\n\n").append(name, 0, 3).append("vio\n\n");
    page.append("FDA Approved\n\nYes\n\n");
    page.append("[FDA label information for this drug is available at DailyMed.]")
        .append("(https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=")
        .append("00000000-0000-4000-8000-%012d&audience=consumer)\n\n".formatted(number));
    page.append("## Use in Cancer\n\n");
    do {
      uses(page, name, random);
    } while (page.length() < length / 4 * 3);
    more(page, name, number);
    page.append("## Research Results and Related Resources\n\n");
    do {
      articles(page, random);
    } while (page.length() < length - 400);
    trials(page, name, number);
    return page.toString();
  }

  private static String name(Random random, int number) {
    // The number in syllables, so that no two pages have one name.
    StringBuilder name = new StringBuilder(any(MadeWords.STARTS, random));
    for (int rest = number; rest > 0; rest /= 10) {
      name.append(MadeWords.MIDDLES.get(rest % 10));
    }
    name.append(any(MadeWords.ENDS, random));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String frontMatter(String name, String slug) {
    return """
        ---
        audienceLevel: patient
        cancerTypes:
        - general
        citation: NCI, 2025
        language: en
        lastReviewed: '2025-12-30'
        license: public_domain
        reviewFrequency: quarterly
        source: NCI
        sourceType: 02_nci_core
        status: active
        tags:
        - treatment
        title: %s - NCI
        url: https://www.cancer.gov/about-cancer/treatment/drugs/%s
        version: v1
        ---

        """
        .formatted(name, slug);
  }

  private static void uses(StringBuilder page, String name, Random random) {
    page.append(name).append("\nis approved\nto treat:\n\n");
    int first = random.nextInt(MadeWords.CONDITIONS.size());
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      MadeWords.Entry condition =
          MadeWords.CONDITIONS.get((first + i) % MadeWords.CONDITIONS.size());
      page.append("- **").append(condition.link()).append("**");
      int parts = random.nextInt(4);
      if (parts < 2) {
        page.append(any(MadeWords.TAILS, random)).append('\n');
        continue;
      }
      page.append(". It is used:\n");
      for (int part = 0; part < parts; part++) {
        page.append("- ").append(any(MadeWords.SUB_USES, random)).append('\n');
      }
    }
    page.append('\n').append(name);
    page.append("\nis also being studied in the treatment of other types of\ncancer.\n\n");
  }

  private static void more(StringBuilder page, String name, int number) {
    page.append("## More About ").append(name).append("\n\n");
    page.append("[Definition from the NCI Drug Dictionary]")
        .append("(https://www.cancer.gov/publications/dictionaries/cancer-drug/def/")
        .append(100_000 + number)
        .append(") - Detailed scientific definition and other names for this drug.\n\n")
        .append("MedlinePlus Information on [")
        .append(name)
        .append("](https://medlineplus.gov/druginfo/meds/a%06d.html)".formatted(number % 1_000_000))
        .append(" - A lay language summary of important information about this drug that may")
        .append(" include the following:\n\n- warnings about this drug,\n")
        .append("- what this drug is used for and how it is used,\n")
        .append("- possible side effects.\n\n");
  }

  private static void articles(StringBuilder page, Random random) {
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      page.append('[').append(any(MadeWords.ARTICLES, random)).append(' ').append(i).append("](")
          .append("https://www.cancer.gov/news-events/cancer-currents-blog/2025/article-")
          .append(i).append(")\n\n");
    }
  }

  private static void trials(StringBuilder page, String name, int number) {
    page.append("## Clinical Trials Accepting Patients\n\n[Find Clinical Trials for ")
        .append(name)
        .append("](https://www.cancer.gov/research/participate/clinical-trials/intervention/C")
        .append(10_000 + number)
        .append(") - Check for trials from NCI's list of cancer clinical trials now accepting")
        .append(" patients.\n");
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
