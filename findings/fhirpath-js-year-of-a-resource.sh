#!/bin/sh
# fhirpath 5.2.2 (npm, fhirpath.js), Node 20, with its model of R4
#
# Whether a calendar year equals the UCUM unit "a" depends on where the quantity stands: between two
# literals the answer is empty, as FHIRPath says; with the quantity of a resource it is true.
#
# Seen:
#   1 year = 1 'a'                     -> []
#   Observation.value = 1 year         -> [true]    (the value has the code "a")
set -eu
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fhirpath@5.2.2
cat >try.mjs <<'JS'
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
const age = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'age' },
  valueQuantity: { value: 1, unit: 'year', system: 'http://unitsofmeasure.org', code: 'a' },
};
for (const path of ["1 year = 1 'a'", 'Observation.value = 1 year']) {
  console.log(path, JSON.stringify(fhirpath.evaluate(age, path, null, r4)));
}
JS
node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
1 year = 1 'a' []
Observation.value = 1 year [true]
TXT
diff expected.txt seen.txt
