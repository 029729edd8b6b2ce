package org.monographfhir.terminology;

/**
 * Codes of our own code systems that say what an element of a resource is, not what the page says:
 * the words of the page have their codes in the records of {@code monograph}.
 */
public final class OwnCode {

  public static final Coding ACCELERATED =
      of("approval-pathway", "accelerated", "Accelerated approval");
  public static final Coding CONFIRMATORY_TRIAL =
      of("post-approval-obligation", "confirmatory-trial", "Confirmatory trial");
  public static final Coding OTHER_OBLIGATION =
      of("post-approval-obligation", "other", "Other obligation");
  public static final Coding US_BRAND_NAME = of("drug-name-type", "us-brand-name", "US brand name");
  public static final Coding OTHER_NAME = of("drug-name-type", "other-name", "Other name");
  public static final Coding COMPONENT = of("related-medication-type", "component", "Component");
  public static final Coding RELATED = of("related-medication-type", "related", "Related");
  public static final Coding DRUG_INFORMATION_SUMMARY =
      of("monograph-document-type", "drug-information-summary", "NCI drug information summary");

  /** Of R5, how a drug is used with another therapy. */
  public static final Coding ALONE = of("therapy-relationship", "alone", "Used alone");

  public static final Coding MAY_BE_ADDED =
      of("therapy-relationship", "may-be-added", "The other therapy may be given too");
  public static final Coding IN_LATER_STEP =
      of("therapy-relationship", "in-later-step", "Used with the other therapy in a later step");
  public static final Coding IN_ONE_OF_SEVERAL =
      of(
          "therapy-relationship",
          "in-one-of-several",
          "Used with the other therapy, or in one of the other ways");

  private OwnCode() {}

  private static Coding of(String codeSystem, String code, String display) {
    return Coding.of(Canonical.codeSystem(codeSystem), code, display);
  }
}
