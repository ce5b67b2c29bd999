// The service under requests nobody wrote: made from its schema, and made to find its schema out.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { buildSchema } from 'graphql';
import { schemaFile } from './lib/lint.js';
import { prepare, run } from './lib/python.js';
import { ask, serve } from './lib/service.js';

const committed = readFileSync(schemaFile, 'utf8');
let service;
let closed;
let kept;

before(async () => {
  prepare();
  kept = mkdtempSync(path.join(os.tmpdir(), 'underlag-kept-'));
  const database = `sqlite:${path.join(kept, 'kept.db')}`;
  [service, closed] = [await serve('--log', 'warn', '--database', database), await serve('--introspection', 'off')];
});
after(async () => {
  await Promise.all([service?.stop(), closed?.stop()]);
  if (kept) rmSync(kept, { recursive: true, force: true });
});

test('a minute of requests made from the schema meets no fault of the service', { timeout: 300_000 }, async () => {
  const codes = buildSchema(committed).getType('ErrorCode').getValues().map(({ name }) => name);
  const env = {
    DEMO: 'mittskog_encrypted_backup',
    ERROR_CODES: codes.join(' '),
    SCHEMA_FILE: schemaFile,
    SCHEMATHESIS_HOOKS: 'hooks',
  };
  // The tool's own check takes every error of a field for a fault, also a refusal of a page that cannot be.
  const checks = ['--phases', 'fuzzing', '--checks', 'no_fault_of_the_service', '--no-color'];
  let made = 0;
  // Mostly what the schema allows, which reaches far; then also what it does not.
  for (const [mode, seconds] of [['positive', '40'], ['all', '20']]) {
    const { code, said } = await run('schemathesis', ['run', service.graphql, '--mode', mode, '--max-time', seconds, ...checks], env);
    assert.equal(code, 0, said.slice(-4_000));
    made += Number(/(\d+) generated/.exec(said)?.[1] ?? 0);
    assert.match(said, /Tested: +[1-9]/, said.slice(-2_000));
  }
  assert.ok(made >= 100, `${made} requests`);
  assert.equal((await ask(service, '{ __typename }')).status, 200);
  const log = await service.stop();
  assert.doesNotMatch(log, /panicked/, log.slice(0, 2_000));
});

test('a tool that finds schemas out finds no field where introspection is off', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'underlag-clients-'));
  try {
    const found = path.join(folder, 'schema.json');
    const { said } = await run('clairvoyance', ['--output', found, closed.graphql]);
    const types = existsSync(found) ? JSON.parse(readFileSync(found, 'utf8')).data.__schema.types : [];
    const fields = types.flatMap((type) => (type.kind === 'OBJECT' ? (type.fields ?? []) : []));
    assert.deepEqual(fields.map((field) => field.name), [], said.slice(-2_000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('where introspection is off no answer names what was not asked for', async () => {
  const open = await serve('--introspection', 'on');
  try {
    // One letter off, which is what suggestions are made of.
    const guesses = {
      '{ regster { hash } }': 'register',
      '{ demoCases { titlle } }': 'title',
      '{ register(asOff: "2026-05-04") { hash } }': 'asOf\\"',
    };
    for (const [query, name] of Object.entries(guesses)) {
      const [told, silent] = [await ask(open, query), await ask(closed, query)];
      assert.ok(told.text.includes(name), told.text);
      assert.ok(silent.errors.length > 0 && !silent.text.includes(name), silent.text);
    }
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { fields { name } } }']) {
      assert.match((await ask(open, query)).text, /"name"/);
      const { data, errors } = await ask(closed, query);
      assert.deepEqual([data, errors.map((error) => error.extensions.code)], [undefined, ['INTROSPECTION_OFF']], query);
    }
    assert.equal((await fetch(`${open.url}/schema.graphql`)).status, 200);
    assert.equal((await fetch(`${closed.url}/schema.graphql`)).status, 404);
  } finally {
    await open.stop();
  }
});
