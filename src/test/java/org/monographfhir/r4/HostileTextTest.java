package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.PopulationGroup;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.r5.R5Notation;
import org.monographfhir.terminology.Terminology;
import org.xml.sax.InputSource;

/** Words that nobody should write, in every place where words can stand. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('1')</script> & \" ]]> &amp; <!-- ",
        "\u0000\u0001\u0008\u000b\u001f a \ud800 b \udc00 \uffff \ufffe",
        "\" onmouseover=\"alert(1)\" javascript:alert(1)",
        "{{7*7}} ${jndi:ldap://x} \\\" \\x41 \\\\",
        "[a](javascript:alert(1)) **b** [c](d [e](f)) \\",
        "\ud83d\udc8a \u202e rtl \u00e9\u0301 \u00a0",
        "  \t\n ",
        ""
      })
  void isTextAndNothingElse(String words) throws Exception {
    String json =
        new BundleEncoder<>(new R4Notation()).encode(Fixture.mapper().map(monograph(words)));
    assertFalse(json.contains("\"\""), "an empty string");
    assertFalse(json.matches("(?s).*(\\{ *\\}|\\[ *\\]).*"), "an empty element");
    assertFalse(json.contains("\\u0000"), "a character that XML forbids");
    var strict = FhirContext.forR4Cached().newJsonParser();
    strict.setParserErrorHandler(new StrictErrorHandler());
    for (var entry : strict.parseResource(Bundle.class, json).getEntry()) {
      String div = ((DomainResource) entry.getResource()).getText().getDivAsString();
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(div)));
      assertEquals(0, document.getElementsByTagName("script").getLength());
      var links = document.getElementsByTagName("a");
      for (int i = 0; i < links.getLength(); i++) {
        assertEquals(1, links.item(i).getAttributes().getLength());
        assertEquals("http", links.item(i).getAttributes().item(0).getNodeValue().substring(0, 4));
      }
    }
  }

  /** The narratives are those of R4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('1')</script> & \" ]]> &amp; <!-- ",
        "\u0000\u0001\u0008\u000b\u001f a \ud800 b \udc00 \uffff \ufffe",
        "  \t\n ",
        ""
      })
  void isTextInR5Too(String words) throws Exception {
    var mapper =
        new org.monographfhir.r5.MonographMapper(
            KnownCodes.of(Terminology.of(Fixture.conceptMap())), "0.1.0");
    String json = new BundleEncoder<>(new R5Notation()).encode(mapper.map(monograph(words)));
    assertFalse(json.contains("\"\""), "an empty string");
    assertFalse(json.matches("(?s).*(\\{ *\\}|\\[ *\\]).*"), "an empty element");
    assertFalse(json.contains("\\u0000"), "a character that XML forbids");
    new org.hl7.fhir.r5.formats.JsonParser().parse(json);
  }

  @Test
  void theTimeZoneOfTheMachineDoesNotMatter() {
    TimeZone before = TimeZone.getDefault();
    String here =
        new BundleEncoder<>(new R4Notation()).encode(Fixture.mapper().map(Fixture.dinutuximab()));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(
          here,
          new BundleEncoder<>(new R4Notation())
              .encode(Fixture.mapper().map(Fixture.dinutuximab())));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static Monograph monograph(String x) {
    Optional<String> some = Optional.of(x);
    Term term = new Term(x, List.of("1"), true);
    AcceleratedApproval accelerated = new AcceleratedApproval(x, some, some);
    Criterion finding = new Criterion.Finding(CriterionType.OTHER, Term.of(x), true);
    UseDetail detail =
        new UseDetail(
            List.of(IntendedEffect.TREAT),
            List.of(term),
            List.of(
                finding,
                new Criterion.Combination(
                    Criterion.Operator.ANY_OF,
                    List.of(
                        finding,
                        new Criterion.Combination(
                            Criterion.Operator.ALL_OF, List.of(finding, finding))))),
            List.of(
                new Population(
                    Optional.of(PopulationGroup.CHILD),
                    Optional.empty(),
                    Optional.of(Population.Sex.MALE),
                    List.of(finding))),
            List.of(
                new OtherTherapy(
                    1, OtherTherapy.Kind.MODALITY, Term.of(x), true, OptionalInt.of(2), some)),
            List.of(x),
            some,
            List.of(x));
    SpecificUse below = new SpecificUse(x, detail, List.of(), Optional.of(accelerated), 1);
    return new Monograph(
        new FrontMatter(
            x,
            x,
            some,
            some,
            some,
            some,
            some,
            some,
            some,
            some,
            some,
            some,
            List.of(x),
            List.of(x),
            Map.of("k" + x, x)),
        "0".repeat(64),
        "slug",
        Monograph.Kind.DRUG,
        "N" + x,
        some,
        some,
        List.of(x),
        List.of(x + "2"),
        new DrugApproval(DrugApproval.Status.DISCONTINUED, x),
        Optional.empty(),
        List.of(
            new ExternalDocument(ExternalDocument.Type.FDA_LABEL, some, "https://x.y/" + x),
            new ExternalDocument(
                ExternalDocument.Type.MEDLINEPLUS_DRUG_INFORMATION, some, "http://x.y/")),
        List.of(
            new Indication(
                x,
                List.of(x),
                x,
                detail,
                List.of(new SpecificUse(x, detail, List.of(below), Optional.of(accelerated), 1)),
                true,
                Optional.of(accelerated),
                List.of(),
                1)),
        List.of(x),
        List.of(new Remark(Remark.Type.GENERAL, x)),
        List.of(new RestrictedProgram(x, x, some)),
        List.of(new RelatedDrug(x, "other")),
        List.of(new RegimenMember(some, x, Optional.empty(), some)),
        List.of(new Link(x, x)),
        Optional.of(new Link(x, x)),
        List.of(new Link(x, "https://x.y/" + x)),
        x);
  }
}
