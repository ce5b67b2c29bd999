// Sample applications with the clients that strangers use: they compile against the schema, and ask the real binary.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ask, here, root, serve } from './lib/service.js';

const apps = path.join(here, 'apps');
const tool = (name, args, cwd) => {
  const program = path.join(here, 'node_modules/.bin', name);
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${name} failed:\n${error.stdout}\n${error.stderr}`);
  }
};

/// Compiles the applications of a folder: Relay's documents, everybody else's documents, then TypeScript.
function compile(folder) {
  rmSync(path.join(folder, 'generated'), { recursive: true, force: true });
  rmSync(path.join(folder, 'built'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'generated/relay'), { recursive: true });
  writeFileSync(path.join(folder, 'generated/relay.json'), '{}');
  tool('relay-compiler', ['relay.config.json'], folder);
  tool('graphql-codegen', ['--config', 'codegen.json'], folder);
  tool('tsc', ['--project', 'tsconfig.json'], folder);
}

let service;
let kept;
before(async () => {
  compile(apps);
  kept = mkdtempSync(path.join(os.tmpdir(), 'underlag-kept-'));
  service = await serve('--database', `sqlite:${path.join(kept, 'kept.db')}`);
});
after(async () => {
  await service?.stop();
  if (kept) rmSync(kept, { recursive: true, force: true });
});

const today = () => new Date().toISOString().slice(0, 10);

for (const [client, entry, way] of [
  ['apollo', 'run', 'a WebSocket'],
  ['urql', 'run', 'a WebSocket'],
  ['urql', 'runByEvents', 'events'],
  ['relay', 'run', 'a WebSocket'],
]) {
  test(`an application with ${client} asks, adds, listens by ${way}, and is told refusals as data`, { timeout: 60_000 }, async () => {
    const { [entry]: run } = await import(path.join(apps, 'built', `${client}.js`));
    const began = today();
    const { day, ...told } = await run(service);
    assert.deepEqual(told, {
      headline: 'CONDITIONAL',
      error: ['CaseFault', 'UNKNOWN_REFERENCE', ['source', 'demo']],
      added: ['Granviks kommun', 'SE'],
      nameless: ['ValidationError', 'INVALID', ['input', 'name']],
    });
    assert.ok([began, today()].includes(day), day);
  });
}

test('what the applications added is kept', async () => {
  const { data } = await ask(service, '{ bodies { totalCount nodes { name } } }');
  assert.deepEqual(data, { bodies: { totalCount: 4, nodes: Array(4).fill({ name: 'Granviks kommun' }) } });
});

test('both compilers name documents by the hash of their text', () => {
  const ids = (file) => Object.entries(JSON.parse(readFileSync(path.join(apps, 'generated', file), 'utf8')));
  for (const file of ['relay.json', 'gql/persisted-documents.json']) {
    assert.ok(ids(file).length >= 3 && ids(file).every(([id, text]) => /^(sha256:)?[0-9a-f]{64}$/.test(id) && text), file);
  }
});

test('a document that asks for what the schema does not have is compiled by nobody', () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'underlag-clients-'));
  try {
    const folder = path.join(copy, 'tests/clients/apps');
    const wrong = (name) => {
      const text = readFileSync(path.join(apps, name), 'utf8').replace(/^( +)headline$/m, '$1verdict');
      writeFileSync(path.join(folder, name), text);
    };
    const outside = (file) => !['generated', 'built'].includes(path.basename(file));
    cpSync(apps, folder, { recursive: true, filter: outside });
    cpSync(path.join(root, 'schema.graphql'), path.join(copy, 'schema.graphql'));
    symlinkSync(path.join(here, 'node_modules'), path.join(copy, 'tests/clients/node_modules'));
    mkdirSync(path.join(folder, 'generated/relay'), { recursive: true });
    writeFileSync(path.join(folder, 'generated/relay.json'), '{}');
    wrong('relay.ts');
    assert.throws(() => tool('relay-compiler', ['relay.config.json'], folder), /verdict/);
    wrong('documents.ts');
    assert.throws(() => tool('graphql-codegen', ['--config', 'codegen.json'], folder), /verdict/);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
