// What has changed since the last release: nothing that breaks a client, unless it is approved with its reason.
//
// `released.graphql` is the schema of the last release; a release copies `schema.graphql` over it and empties
// `approved.json`, whose keys are `TYPE path` as printed by the failing test, and whose values are reasons.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { releasedFile, schemaFile } from './lib/lint.js';

/// The changes from one schema to another that break clients, as `TYPE path`.
async function breaking(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const breaks = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
  return breaks.map((change) => `${change.type} ${change.path ?? ''}`).sort();
}

test('no change since the last release breaks a client without an approved reason', async () => {
  const approved = JSON.parse(readFileSync(new URL('approved.json', import.meta.url), 'utf8'));
  const found = await breaking(readFileSync(releasedFile, 'utf8'), readFileSync(schemaFile, 'utf8'));
  assert.deepEqual(found.filter((change) => !(change in approved)), []);
  assert.deepEqual(Object.keys(approved).filter((change) => !found.includes(change)), [], 'approved, but not made');
  assert.ok(Object.values(approved).every((reason) => typeof reason === 'string' && reason.length > 20));
});

test('a removed field, a new required argument and a field that may turn null are breaking; a new field is not', async () => {
  const before = 'type Query { a: Int! b(x: Int): Int }';
  assert.deepEqual(await breaking(before, 'type Query { a: Int! b(x: Int): Int c: Int }'), []);
  const after = 'type Query { a: Int b(x: Int, y: Int!): Int }';
  assert.deepEqual(await breaking(before, after), ['FIELD_ARGUMENT_ADDED Query.b.y', 'FIELD_TYPE_CHANGED Query.a']);
  assert.deepEqual(await breaking(before, 'type Query { a: Int! }'), ['FIELD_REMOVED Query.b']);
});
