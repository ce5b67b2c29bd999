// The real binary, served on a free port for as long as a test needs it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const root = path.resolve(here, '../..');

// The binary: where `UNDERLAG` says, else where `cargo build` puts it.
export const target = process.env.CARGO_TARGET_DIR ?? path.join(root, 'target');
export const binary = process.env.UNDERLAG ?? path.join(target, 'debug/underlag');

/// Starts the service and waits until it tells where it is. `stop` ends it and gives what it wrote to its log.
export async function serve(...options) {
  if (!existsSync(binary)) throw new Error(`there is no ${binary}; build it with \`cargo build\``);
  // Nothing is kept unless a test says where.
  const kept = options.includes('--database') ? [] : ['--database', 'none'];
  const child = spawn(binary, ['serve', '--listen', '127.0.0.1:0', ...kept, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  // Whatever becomes of the tests, the service does not outlive them.
  process.once('exit', () => child.kill('SIGKILL'));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const url = await new Promise((told, failed) => {
    let greeting = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      greeting += text;
      const found = /listens on (http:\/\/[^;\s]+)/.exec(greeting);
      if (found) told(found[1]);
    });
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the service ended with ${code}: ${log}`)));
  });
  const ended = once(child, 'exit');
  return {
    url,
    graphql: `${url}/graphql`,
    ws: `${url.replace('http', 'ws')}/graphql`,
    async stop() {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 25_000);
      await ended;
      clearTimeout(patience);
      return log;
    },
  };
}

/// What the service answers to a document, whatever its status.
export async function ask(service, query, variables = {}, headers = {}) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  };
  // A connection that was kept open may have been given up by the service just as it was used again.
  const response = await fetch(service.graphql, request).catch(() => fetch(service.graphql, request));
  const text = await response.text();
  return { status: response.status, text, ...JSON.parse(text) };
}
