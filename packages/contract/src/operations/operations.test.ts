import { expect } from 'chai';
import { openApiDocument } from '../openapi.js';
import { OPERATIONS, type Operation } from './index.js';
import { PROBLEMS } from '../problems.js';

const operations: readonly Operation[] = OPERATIONS;

/** Every `$ref` within a part of the document. */
function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

describe('the operations', () => {
  it('each have an id and an address of their own', () => {
    expect(new Set(operations.map(({ id }) => id)).size).to.equal(operations.length);
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).to.equal(
      operations.length,
    );
  });

  it('look up with GET, and change with POST and a body', () => {
    for (const { id, method, mutates, body, takes } of operations) {
      expect(body !== undefined, id).to.equal(method === 'POST');
      expect(takes !== undefined, id).to.equal(method === 'PUT');
      if (mutates) expect(method, id).to.equal('POST');
    }
  });

  it('that need a key say what can be wrong with it; those of staff, with the token', () => {
    for (const { id, mutates, access, roles, needsVersion, problems } of operations) {
      expect(problems.includes('idempotency-key-missing'), id).to.equal(mutates);
      if (access !== 'public') expect(problems, id).to.include('unauthorized');
      expect(roles !== undefined, id).to.equal(access === 'staff');
      expect(problems.includes('version-missing'), id).to.equal(needsVersion === true);
      for (const code of problems) expect(PROBLEMS, id).to.have.property(code);
    }
  });
});

describe('the OpenAPI document', () => {
  const document = openApiDocument() as {
    paths: Record<
      string,
      Record<string, { operationId: string; parameters?: { in: string; name: string }[] }>
    >;
    components: { schemas: Record<string, unknown> };
  };

  it('has every operation', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((it) => it.operationId),
    );
    expect(ids.sort()).to.deep.equal(operations.map(({ id }) => id).sort());
  });

  it('names every parameter of every path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        expect(parameters.filter((it) => it.in === 'path').map(({ name }) => name)).to.deep.equal(named);
      }
    }
  });

  it('resolves every name', () => {
    const found = new Set(references(document));
    expect(found.size).to.be.above(10);
    for (const reference of found) {
      expect(reference).to.match(/^#\/components\/schemas\/\w+$/);
      expect(document.components.schemas).to.have.property(reference.split('/').at(-1) ?? '');
    }
  });
});
