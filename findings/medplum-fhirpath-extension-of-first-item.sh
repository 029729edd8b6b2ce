#!/bin/sh
# @medplum/core 5.2.13 (npm), Node 20: evalFhirPath
#
# FHIR's function extension(url) works on each item of its input. Medplum looks at the first item
# only: an extension of the second item is not found, and nothing is said. The long form with
# where() finds it.
#
# Seen:
#   item.extension('https://example.com/b').value             -> []
#   item.extension.where(url='https://example.com/b').value   -> ["B"]
set -eu
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @medplum/core@5.2.13
cat >try.mjs <<'JS'
globalThis.WebSocket ??= class {};
const { evalFhirPath } = await import('@medplum/core');
const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    { linkId: '1', type: 'display', extension: [{ url: 'https://example.com/a', valueString: 'A' }] },
    { linkId: '2', type: 'display', extension: [{ url: 'https://example.com/b', valueString: 'B' }] },
  ],
};
for (const path of [
  "item.extension('https://example.com/b').value",
  "item.extension.where(url='https://example.com/b').value",
]) {
  console.log(path, JSON.stringify(evalFhirPath(path, questionnaire)));
}
JS
node try.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
item.extension('https://example.com/b').value []
item.extension.where(url='https://example.com/b').value ["B"]
TXT
diff expected.txt seen.txt
