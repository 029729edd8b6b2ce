package org.monographfhir.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monographfhir.diagnostic.Diagnostic;

class ReportTest {

  @Test
  void tellsEverythingInAFixedOrder() throws IOException {
    ReportedMonograph monograph =
        new ReportedMonograph(
            "Naxitamab-gqgk",
            List.of(new ReportedResource("MedicationKnowledge", "code=a|b", "urn:uuid:1")),
            List.of(
                new ReportedBlock(
                    20, 21, "heading", "mapped", "name", Optional.of("MK.code"), "Ä \"b\"")),
            List.of(
                new ReportedUse(
                    46,
                    "Neuroblastoma",
                    "MK.use[0]",
                    false,
                    List.of("hitherto"),
                    List.of(
                        new ReportedWords(
                            46,
                            List.of(1, 0),
                            "Neuroblastoma hitherto",
                            List.of(
                                new ReportedWords.Stretch(0, 13, "condition"),
                                new ReportedWords.Stretch(14, 22, "uncoded")))))),
            List.of("A rare disease"),
            List.of(new ReportedName("condition", "A rare disease", "urn:x", "a rare disease")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter report = new ReportWriter(out);
    Totals totals = new Totals();
    ReportedFile converted =
        new ReportedFile(
            "a.txt",
            Optional.of("00"),
            State.CONVERTED,
            Optional.of("naxitamab-gqgk"),
            Optional.of(monograph),
            List.of(Diagnostic.warning("a.txt", 49, "source.mojibake", "repaired 1")));
    report.add(converted);
    totals.add(converted);
    totals.add(
        new Unit(
            "naxitamab-gqgk",
            List.of(),
            List.of(new Piece("MedicationKnowledge", "urn:uuid:1", false, new byte[0])),
            true));
    ReportedFile rejected =
        new ReportedFile(
            "b.txt",
            Optional.empty(),
            State.REJECTED,
            Optional.of("dinutuximab"),
            Optional.empty(),
            List.of());
    report.add(rejected);
    totals.add(rejected);
    report.finish(totals, List.of());
    assertEquals(
        """
        {
          "inputs": [
            {
              "file": "a.txt",
              "sha256": "00",
              "state": "converted",
              "name": "Naxitamab-gqgk",
              "slug": "naxitamab-gqgk",
              "resources": [
                {
                  "type": "MedicationKnowledge",
                  "key": "code=a|b",
                  "fullUrl": "urn:uuid:1"
                }
              ],
              "blocks": [
                {
                  "line": 20,
                  "lastLine": 21,
                  "block": "heading",
                  "state": "mapped",
                  "rule": "name",
                  "path": "MK.code",
                  "text": "Ä \\"b\\""
                }
              ],
              "uses": [
                {
                  "line": 46,
                  "condition": "Neuroblastoma",
                  "path": "MK.use[0]",
                  "completeness": "partial",
                  "uncoded": [
                    "hitherto"
                  ],
                  "words": [
                    {
                      "line": 46,
                      "subUse": [
                        1,
                        0
                      ],
                      "text": "Neuroblastoma hitherto",
                      "stretches": [
                        {
                          "start": 0,
                          "end": 13,
                          "went": "condition"
                        },
                        {
                          "start": 14,
                          "end": 22,
                          "went": "uncoded"
                        }
                      ]
                    }
                  ]
                }
              ],
              "uncodedConditions": [
                "A rare disease"
              ],
              "uncoded": [
                {
                  "kind": "condition",
                  "words": "A rare disease",
                  "system": "urn:x",
                  "code": "a rare disease"
                }
              ],
              "diagnostics": [
                {
                  "line": 49,
                  "severity": "warning",
                  "code": "source.mojibake",
                  "message": "repaired 1"
                }
              ]
            },
            {
              "file": "b.txt",
              "state": "rejected",
              "slug": "dinutuximab",
              "diagnostics": []
            }
          ],
          "summary": {
            "inputs": 2,
            "converted": 1,
            "skipped": 0,
            "rejected": 1,
            "uses": 1,
            "completeUses": 0,
            "resources": 1
          }
        }
        """,
        out.toString(StandardCharsets.UTF_8));
  }
}
