package org.monographfhir.bench;

import java.util.List;

/** Words of which pages are made. All but the site's own headings are made up or common. */
final class MadeWords {

  static final List<String> STARTS =
      List.of("bel", "car", "dax", "evo", "fil", "gem", "hal", "iba", "jor", "kel", "lum", "mar");
  static final List<String> MIDDLES =
      List.of("ati", "eno", "ilu", "ora", "uxi", "ebra", "itu", "ola", "upi", "ari");
  static final List<String> ENDS =
      List.of("mab", "tinib", "ciclib", "parib", "zomib", "rubicin", "platin", "taxel", "stat");

  /** Words, and the id in the dictionary of cancer terms. */
  record Entry(String words, int id) {

    String link() {
      return "[" + words + "](/Common/PopUps/popDefinition.aspx?id=" + id
          + "&version=Patient&language=English)";
    }
  }

  static final List<Entry> CONDITIONS =
      List.of(
          new Entry("Neuroblastoma", 45418),
          new Entry("B-cell acute lymphoblastic leukemia", 543504),
          new Entry("Multiple myeloma", 45793),
          new Entry("Breast cancer", 444971),
          new Entry("Melanoma", 45135),
          new Entry("Renal cell carcinoma", 46061),
          new Entry("Non-small cell lung cancer", 45795),
          new Entry("Prostate cancer", 445079),
          new Entry("Chronic lymphocytic leukemia", 46038),
          new Entry("Hepatocellular carcinoma", 44191));

  static final List<String> TAILS =
      List.of(
          " that has spread to other parts of the body.",
          " that is high risk.",
          " that has come back or did not respond to treatment.",
          " that cannot be removed by surgery.",
          " in adults and children aged 12 years and older.",
          " in adults whose cancer is HER2 negative.",
          ". It is used with cisplatin and gemcitabine.",
          " that is CD19 positive.");

  static final List<String> SUB_USES =
      List.of(
          "in certain patients with cancer that is in the first complete remission",
          "in patients with cancer that has come back or did not respond to treatment",
          "in patients who have already received another treatment",
          "alone in patients whose cancer has not gotten worse after chemotherapy",
          "with dexamethasone in adults who have received one to three other treatments");

  static final List<String> SENTENCES =
      List.of(
          "It binds to a protein on the surface of some cancer cells.",
          "This may help the immune system kill cancer cells.",
          "It is a type of targeted therapy.",
          "It blocks a signal that cancer cells need to grow.",
          "It may also stop the growth of blood vessels that tumors need.");

  static final List<String> ARTICLES =
      List.of(
          "Targeted Cancer Therapies",
          "Monoclonal Antibodies",
          "Drugs Approved for Leukemia",
          "Immunotherapy to Treat Cancer",
          "Trial Suggests Expanded Role for a Known Drug");

  private MadeWords() {}
}
