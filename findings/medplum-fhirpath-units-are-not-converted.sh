#!/bin/sh
# @medplum/core 5.2.13 (npm), Node 20: evalFhirPath
#
# Quantities with different units of time are compared by their numbers alone. A year is not longer
# than eleven months, and 52 weeks are not shorter than a year; the answer is false, where the
# specification wants a conversion, or an empty answer where there is none.
#
# Seen: all three are [false].
set -eu
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @medplum/core@5.2.13
cat >try.mjs <<'JS'
globalThis.WebSocket ??= class {};
const { evalFhirPath } = await import('@medplum/core');
const age = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'age' },
  valueQuantity: { value: 1, unit: 'year', system: 'http://unitsofmeasure.org', code: 'a' },
};
for (const path of ["value > 11 'mo'", "1 'a' > 11 'mo'", "52 'wk' < 1 'a'"]) {
  console.log(path, JSON.stringify(evalFhirPath(path, age)));
}
JS
node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
value > 11 'mo' [false]
1 'a' > 11 'mo' [false]
52 'wk' < 1 'a' [false]
TXT
diff expected.txt seen.txt
