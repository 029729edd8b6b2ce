/** What the router can do, which it does not say by itself. */
export function capabilities(definitions) {
  const types = definitions.entry
    .map((entry) => entry.resource)
    .filter((it) => it.resourceType === 'StructureDefinition' && it.kind === 'resource' && !it.abstract)
    .map((it) => it.type)
    .sort();
  const interaction = ['read', 'vread', 'update', 'patch', 'delete', 'history-instance', 'create', 'search-type'].map(
    (code) => ({ code })
  );
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-11-21',
    kind: 'instance',
    software: { name: 'Medplum FHIR router', version: '5.2.13' },
    implementation: { description: 'The router over its store in memory' },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
        resource: types.map((type) => ({
          type,
          interaction,
          versioning: 'versioned',
          readHistory: true,
          // The store in memory takes ids of clients, which Medplum's server refuses.
          updateCreate: true,
          conditionalCreate: true,
          conditionalUpdate: true,
        })),
      },
    ],
  };
}
