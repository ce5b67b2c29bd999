// What well-known tools against GraphQL services look for: each thing is asked as they ask it, and must come to nothing.
//
// The first list follows the thirteen tests of graphql-cop. The package of that name has none of them, so the tool cannot
// be installed for a test as others are.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, serve } from './lib/service.js';

let service;
let closed;
before(async () => ([service, closed] = [await serve(), await serve('--introspection', 'off')]));
after(() => Promise.all([service.stop(), closed.stop()]));

const text = async (path, options) => (await fetch(`${service.url}${path}`, options)).text();
const post = (body, type) =>
  text('/graphql', { method: 'POST', headers: { 'content-type': type, accept: 'application/json' }, body });

/// Fails when the answer carries data.
const noData = (answer) => assert.ok(!/"data":\s*\{/.test(answer), answer.slice(0, 300));

test('a hundred aliases of one field are refused', async () => {
  const aliases = Array.from({ length: 101 }, (_, n) => `alias${n}: __typename`).join(' ');
  const { data, errors } = await ask(service, `query cop { ${aliases} }`);
  assert.equal(data, undefined);
  assert.equal(errors[0].extensions.code, 'LIMIT_EXCEEDED');
});

test('a list of requests in one is refused', async () => {
  const one = { query: 'query cop { __typename }' };
  noData(await post(JSON.stringify(Array(10).fill(one)), 'application/json'));
});

test('five hundred times the same field are refused', async () => {
  const { data, errors } = await ask(service, `query cop { ${'__typename '.repeat(500)} }`);
  assert.equal(data, undefined);
  assert.equal(errors[0].extensions.code, 'LIMIT_EXCEEDED');
});

test('many directives do not make as many errors', async () => {
  for (const field of ['__typename', 'errorCodes']) {
    const { errors } = await ask(service, `query cop { ${field} @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }`);
    assert.equal(errors.length, 1, `${errors.length} errors`);
  }
  const many = await ask(service, `query cop { __typename ${'@aa'.repeat(2_000)} }`);
  assert.ok(many.errors.length <= 20 && many.text.length < 20_000, `${many.errors.length} errors`);
});

test('a cycle through introspection is cut off before it grows', async () => {
  const cycle = (times) => `query cop { __schema { types ${'{ fields { type '.repeat(times)}{ name }${' } }'.repeat(times)} } }`;
  const deep = await ask(service, cycle(8));
  assert.equal(deep.data, undefined);
  assert.equal(deep.errors[0].extensions.code, 'LIMIT_EXCEEDED');
});

// What the tool finds by design, and why it is no harm.
const byDesign = {
  'queries by GET': 'they change nothing, pages of other sites are refused, and caches live on them',
  introspection: 'the schema is public, and whoever runs the service can keep it to themselves',
  suggestions: 'they tell no more than the schema does, and go with it',
};

test('what the tool finds by design is no more than is listed, and less where the schema is not told', async () => {
  const found = async (asked) => {
    const got = await fetch(`${asked.graphql}?query=${encodeURIComponent('query cop {__typename}')}`).then((r) => r.json());
    const schema = await ask(asked, 'query cop { __schema { types { name fields { name } } } }');
    const near = await ask(asked, 'query cop { __schema { directive } }');
    const all = {
      'queries by GET': got.data?.__typename,
      introspection: schema.data?.__schema?.types,
      suggestions: near.text.includes('Did you mean'),
    };
    return Object.keys(all).filter((name) => all[name]);
  };
  assert.deepEqual(await found(service), Object.keys(byDesign));
  assert.deepEqual(await found(closed), ['queries by GET']);
});

test('a mutation by GET is not carried out', async () => {
  noData(await text(`/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`));
});

test('what a form of another site can send is not carried out', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    noData(await post('query=query%20cop%20%7B%20__typename%20%7D', type));
    noData(await post(JSON.stringify({ query: 'query cop { __typename }' }), type));
  }
});

test('no answer carries tracing, exceptions, stack traces or paths of the source', async () => {
  for (const query of ['query cop { __typename }', 'qwerty cop { abc }', '{ demoCase }', 'query($a: Nothing) { a }']) {
    const { text } = await ask(service, query);
    assert.doesNotMatch(text, /tracing|exception|stack|panicked|\.rs\b|\/src\//i);
  }
});

test('there is no page to explore the schema with', async () => {
  for (const path of ['/graphql', '/graphiql', '/playground', '/altair', '/console']) {
    const page = await text(path, { headers: { accept: 'text/html' } });
    assert.doesNotMatch(page, /graphiql|playground|altair|apollo-sandbox/i, path);
  }
});
