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
            List.of("A rare disease"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter report = new ReportWriter(out);
    Totals totals = new Totals();
    report.add(
        new ReportedFile(
            "a.txt",
            Optional.of("00"),
            State.CONVERTED,
            Optional.of("naxitamab-gqgk"),
            Optional.of(monograph),
            List.of(Diagnostic.warning("a.txt", 49, "source.mojibake", "repaired 1"))));
    totals.add(State.CONVERTED);
    totals.add(
        new Unit(
            "naxitamab-gqgk",
            List.of(),
            List.of(new Piece("MedicationKnowledge", "urn:uuid:1", false, new byte[0])),
            true));
    report.add(
        new ReportedFile(
            "b.txt",
            Optional.empty(),
            State.REJECTED,
            Optional.of("dinutuximab"),
            Optional.empty(),
            List.of()));
    totals.add(State.REJECTED);
    report.finish(totals);
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
              "uncodedConditions": [
                "A rare disease"
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
            "resources": 1
          }
        }
        """,
        out.toString(StandardCharsets.UTF_8));
  }
}
