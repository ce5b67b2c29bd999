// How the service speaks HTTP, WebSocket and server-sent events, by the suites and clients of those who wrote the
// protocols down.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { auditServer } from 'graphql-http';
import { createClient } from 'graphql-sse';
import WebSocket from 'ws';
import { serve } from './lib/service.js';

let service;
before(async () => (service = await serve()));
after(() => service.stop());

test('every audit of GraphQL over HTTP passes, those that only advise too', async () => {
  const results = await auditServer({ url: service.graphql });
  assert.ok(results.length >= 61, `${results.length} audits`);
  const others = results.filter((result) => result.status !== 'ok');
  assert.deepEqual(others.map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`), []);
});

const lawInForce = 'subscription { lawInForce { __typename } }';
const init = { type: 'connection_init' };
const subscribe = (id, query) => ({ id, type: 'subscribe', payload: { query } });

/// Sends messages one after the other; gives what came back, and the code the service closed with, if it did.
async function exchange(messages, { patience = 1_500, protocol = 'graphql-transport-ws', until = () => false } = {}) {
  const socket = new WebSocket(service.ws, protocol);
  const came = [];
  return new Promise((done) => {
    const finish = (closed) => {
      clearTimeout(waiting);
      socket.terminate();
      done({ closed, came });
    };
    let waiting = setTimeout(() => finish('open'), patience);
    socket.on('open', async () => {
      for (const message of messages) {
        socket.send(typeof message === 'string' ? message : JSON.stringify(message));
        await new Promise((soon) => setTimeout(soon, 50));
      }
    });
    socket.on('message', (data) => {
      came.push(JSON.parse(data.toString()));
      if (until(came)) finish('open');
    });
    socket.on('close', (code) => finish(code));
    socket.on('error', (error) => finish(error.message));
  });
}

const closes = {
  'a subscription before the connection is acknowledged': [4401, [subscribe('1', '{ __typename }')]],
  'a message that is no JSON': [4400, ['nope']],
  'a message of an unknown type': [4400, [init, { type: 'nothing' }]],
  'a second initialisation': [4429, [init, init]],
  'no initialisation in time': [4408, [], { patience: 20_000 }],
  'an id that is in use': [4409, [init, subscribe('1', lawInForce), subscribe('1', lawInForce)]],
};
for (const [name, [code, messages, options]] of Object.entries(closes)) {
  test(`${name} closes the connection with ${code}`, async () => {
    assert.equal((await exchange(messages, options)).closed, code);
  });
}

test('a connection of another subprotocol is refused', async () => {
  const { closed } = await exchange([init], { protocol: 'nothing' });
  assert.ok(closed === 4406 || /400|subprotocol/.test(closed), closed);
});

test('a ping is answered with a pong', async () => {
  const { came } = await exchange([{ type: 'ping' }], { until: (came) => came.length > 0 });
  assert.deepEqual(came.map(({ type }) => type), ['pong']);
});

test('a document that is not valid is told in an error message, and the connection stays', async () => {
  const until = (came) => came.length > 1;
  const { closed, came } = await exchange([init, subscribe('1', '{ nothing }')], { until });
  assert.deepEqual([closed, came.map(({ type }) => type)], ['open', ['connection_ack', 'error']]);
  assert.equal(came[1].payload[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
});

test('a query over WebSocket is answered and completed', async () => {
  const until = (came) => came.length > 2;
  const { came } = await exchange([init, subscribe('1', '{ __typename }')], { until });
  assert.deepEqual(came.map(({ type }) => type), ['connection_ack', 'next', 'complete']);
  assert.deepEqual(came[1].payload.data, { __typename: 'Query' });
});

/// Everything graphql-sse tells of an operation, each on a connection of its own; hung up on when there is enough.
async function overEvents(payload, enough = Infinity) {
  const client = createClient({ url: service.graphql, singleConnection: false, retryAttempts: 0 });
  const came = [];
  try {
    for await (const result of client.iterate(payload)) if (came.push(result) >= enough) break;
    return came;
  } finally {
    client.dispose();
  }
}

test('every operation is answered by events, each on a connection of its own', { timeout: 30_000 }, async () => {
  assert.deepEqual(await overEvents({ query: '{ __typename }' }), [{ data: { __typename: 'Query' } }]);
  assert.deepEqual(await overEvents({ query: 'mutation { __typename }' }), [{ data: { __typename: 'Mutation' } }]);
  const [law, ...others] = await overEvents({ query: 'subscription { lawInForce { __typename } }' }, 1);
  assert.deepEqual([law, others], [{ data: { lawInForce: { __typename: 'LawInForce' } } }, []]);
});

test('what is wrong with an operation is told by events too', { timeout: 30_000 }, async () => {
  for (const query of ['{ nothing }', 'subscription { nothing }']) {
    const [{ data, errors }, ...others] = await overEvents({ query });
    assert.deepEqual([data, errors[0].extensions.code, others], [undefined, 'GRAPHQL_VALIDATION_FAILED', []], query);
  }
});
