#!/bin/sh
# fhirpath 5.2.2 (npm, fhirpath.js), Node 20, with its model of R4
#
# An extension of a resource has the type System.Object for fhirpath.js, although the model of R4 is
# given: ofType(Extension) finds none, and "is Extension" is false. A CodeableConcept of the same
# resource has its FHIR type.
#
# Seen:
#   Patient.extension.count() [1]
#   Patient.extension.ofType(Extension).count() [0]
#   Patient.extension.first() is Extension [false]
#   Patient.maritalStatus is CodeableConcept [true]
set -eu
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fhirpath@5.2.2
cat >try.mjs <<'JS'
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
const patient = {
  resourceType: 'Patient',
  extension: [{ url: 'https://example.com/a', valueString: 'A' }],
  maritalStatus: { text: 'married' },
};
for (const path of [
  'Patient.extension.count()',
  'Patient.extension.ofType(Extension).count()',
  'Patient.extension.first() is Extension',
  'Patient.maritalStatus is CodeableConcept',
]) {
  console.log(path, JSON.stringify(fhirpath.evaluate(patient, path, null, r4)));
}
JS
node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
Patient.extension.count() [1]
Patient.extension.ofType(Extension).count() [0]
Patient.extension.first() is Extension [false]
Patient.maritalStatus is CodeableConcept [true]
TXT
diff expected.txt seen.txt
