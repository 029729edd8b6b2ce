// Asks the expressions Lines and Questions of a CQL library, translated to ELM: node lines.mjs ELM DAY KNOWLEDGE PATIENT...
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import cql from 'cql-execution';
import fhir from 'cql-exec-fhir';

const [elm, day, knowledgeFile, ...patients] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const knowledge = read(knowledgeFile);
const library = new cql.Library(read(elm));

for (const file of patients) {
  const bundle = read(file);
  // Everything an expression asks for has to stand in the Bundle of the patient.
  bundle.entry.push(...knowledge.entry);
  const source = fhir.PatientSource.FHIRv401();
  source.loadBundles([bundle]);
  const at = cql.DateTime.parse(`${day}T00:00:00.000Z`);
  const executor = new cql.Executor(library, new cql.CodeService({}));
  const found = await executor.exec(source, at);
  const [answers] = Object.values(found.patientResults);
  console.log(`# ${basename(file)}`);
  [...answers.Lines, ...answers.Questions].forEach((line) => console.log(line));
}
