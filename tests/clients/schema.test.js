// The schema: what is committed is what is served and what introspection tells, and it follows the conventions that
// clients rely on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { endingsWithoutId, findings, ruleOptions, typesWithoutId } from './exceptions.js';
import { graphqlEslintFindings, schemaFile, schemaLinterFindings } from './lib/lint.js';
import { ask, serve } from './lib/service.js';

const committed = readFileSync(schemaFile, 'utf8');
const schema = buildSchema(committed);
const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
const printed = (schema) => printSchema(lexicographicSortSchema(schema));
let service;

before(async () => (service = await serve()));
after(() => service.stop());

test('the service serves the committed schema to the last byte', async () => {
  const served = await fetch(`${service.url}/schema.graphql`);
  assert.equal(await served.text(), committed);
});

test('introspection tells the committed schema, with every description, deprecation and default', async () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true });
  const { data, errors } = await ask(service, query);
  assert.equal(errors, undefined);
  const [told, known] = [buildClientSchema(data), schema].map((schema) => printed(schema).split('\n'));
  assert.deepEqual(told.filter((line, at) => line !== known[at]).slice(0, 9), []);
  assert.equal(told.length, known.length);
});

test('@graphql-eslint finds nothing but the stated exceptions, and each of those is needed', async () => {
  const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = graphqlEslint.configs;
  const rules = {
    ...recommended.rules,
    ...relay.rules,
    '@graphql-eslint/require-deprecation-date': 'error',
    '@graphql-eslint/require-description': ['error', { types: true, DirectiveDefinition: true, rootField: true, FieldDefinition: true, EnumValueDefinition: true }],
    ...ruleOptions,
  };
  const paged = objects.some((type) => type.name.endsWith('Connection'));
  const found = (await graphqlEslintFindings(schemaFile, rules))
    // Before the first list with pages there is nothing that could hold a PageInfo.
    .filter((finding) => paged || finding.rule !== '@graphql-eslint/relay-page-info');
  assert.ok(Object.keys(rules).length >= 25);
  const withoutId = '@graphql-eslint/strict-id-in-types';
  const isExcepted = ({ rule, of }) =>
    `${rule} ${of}` in findings ||
    (rule === withoutId && (of in typesWithoutId || endingsWithoutId.some((ending) => of.endsWith(ending))));
  assert.deepEqual(found.filter((finding) => !isExcepted(finding)), []);
  const said = new Set(found.map(({ rule, of }) => `${rule} ${of}`));
  const wanted = Object.keys(findings).filter((key) => key.startsWith('@'));
  wanted.push(...Object.keys(typesWithoutId).map((name) => `${withoutId} ${name}`));
  assert.deepEqual(wanted.filter((key) => !said.has(key)), [], 'exceptions that are no longer needed');
});

test('graphql-schema-linter finds nothing but the stated exceptions', async () => {
  const relay = ['relay-connection-types-spec', 'relay-connection-arguments-spec', 'relay-page-info-spec'];
  const others = [
    'arguments-have-descriptions',
    'defined-types-are-used',
    'deprecations-have-a-reason',
    'descriptions-are-capitalized',
    'enum-values-all-caps',
    'enum-values-have-descriptions',
    'enum-values-sorted-alphabetically',
    'fields-are-camel-cased',
    'fields-have-descriptions',
    'input-object-fields-sorted-alphabetically',
    'input-object-values-are-camel-cased',
    'input-object-values-have-descriptions',
    'interface-fields-sorted-alphabetically',
    'type-fields-sorted-alphabetically',
    'types-are-capitalized',
    'types-have-descriptions',
  ];
  const paged = objects.some((type) => type.name.endsWith('Connection'));
  const rules = [...relay, ...others].filter((rule) => paged || rule !== 'relay-page-info-spec');
  const found = await schemaLinterFindings(schemaFile, rules);
  const named = ({ rule, message }) => `${rule} ${/`(\w+)`/.exec(message)?.[1]}`;
  assert.deepEqual(found.filter((finding) => !(named(finding) in findings)), []);
  const wanted = Object.keys(findings).filter((key) => !key.startsWith('@'));
  assert.deepEqual(wanted, found.map(named), 'exceptions that are no longer needed');
});

/// What of a schema breaks the conventions of mutations and payloads.
function breaches(schema) {
  const found = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const pascal = field.name[0].toUpperCase() + field.name.slice(1);
    const takes = field.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
    if (takes !== `input: ${pascal}Input!`) found.push(`${field.name} takes (${takes})`);
    // It may be null, so that an error of one mutation leaves the others of the request as they are.
    if (!/^\w+Payload!?$/.test(`${field.type}`)) found.push(`${field.name} gives ${field.type}`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const errors = type.getFields().userErrors;
    if (type.name.endsWith('Payload') && `${errors?.type}` !== '[UserError!]!') {
      found.push(`${type.name} has no userErrors: [UserError!]!`);
    }
    if (/(Error|Fault)$/.test(type.name) && !type.getInterfaces().some(({ name }) => name === 'UserError')) {
      found.push(`${type.name} is no UserError`);
    }
  }
  return found;
}

test('a mutation takes one input and gives a payload, and every payload tells user errors by the interface', () => {
  assert.deepEqual(breaches(schema), []);
  const error = schema.getType('UserError');
  assert.ok(isInterfaceType(error));
  const fields = Object.values(error.getFields()).map((field) => `${field.name}: ${field.type}`);
  assert.deepEqual(fields, ['code: UserErrorCode!', 'message: String!', 'path: [String!]!']);
  assert.ok(objects.filter((type) => type.name.endsWith('Payload')).length >= 3);
  const broken = buildSchema(`type Query { a: Int } interface UserError { path: [String!]! } type OddError { a: Int }
    type Mutation { openCase(id: ID!): Int closeCase(input: CloseCaseInput!): CloseCasePayload! }
    input CloseCaseInput { id: ID! } type CloseCasePayload { userErrors: [UserError!] }`);
  assert.deepEqual(breaches(broken), [
    'openCase takes (id: ID!)',
    'openCase gives Int',
    'CloseCasePayload has no userErrors: [UserError!]!',
    'OddError is no UserError',
  ].sort((a, b) => breaches(broken).indexOf(a) - breaches(broken).indexOf(b)));
});

test('every error of a request has a code of the schema', async () => {
  const codes = schema.getType('ErrorCode').getValues().map((value) => value.name);
  const deep = `{ __schema { types ${'{ fields { type '.repeat(30)} { name } ${'} }'.repeat(30)} } }`;
  const seen = {};
  const requests = {
    'no GraphQL': ['{ assess('],
    'an unknown field': ['{ nothing }'],
    'a value of another type': ['query($day: Day) { register(asOf: $day) { reviewed } }', { day: 'yesterday' }],
    'a variable without a value': ['query($id: ID!) { demoCase(id: $id) { id } }'],
    'a scalar that is written otherwise': ['{ register(asOf: "2026-02-30") { reviewed } }'],
    'a document too deep': [deep],
    'too many fields at the root': [`{ ${Array.from({ length: 200 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    'too many answers': [`{ ${Array.from({ length: 9 }, (_, n) => `a${n}: compare(input: {source: {demo: "x"}, alternatives: [{}, {}]}) { userErrors { code } }`).join(' ')} }`],
  };
  for (const [name, [query, variables]] of Object.entries(requests)) {
    const { errors } = await ask(service, query, variables);
    assert.ok(errors?.length > 0, name);
    seen[name] = [...new Set(errors.map((error) => error.extensions?.code))].join(' ');
    for (const error of errors) assert.ok(codes.includes(error.extensions?.code), `${name}: ${JSON.stringify(error)}`);
  }
  assert.deepEqual(seen, {
    'no GraphQL': 'GRAPHQL_PARSE_FAILED',
    'an unknown field': 'GRAPHQL_VALIDATION_FAILED',
    'a value of another type': 'GRAPHQL_VALIDATION_FAILED',
    'a variable without a value': 'GRAPHQL_VALIDATION_FAILED',
    'a scalar that is written otherwise': 'GRAPHQL_VALIDATION_FAILED',
    'a document too deep': 'LIMIT_EXCEEDED',
    'too many fields at the root': 'LIMIT_EXCEEDED',
    'too many answers': 'LIMIT_EXCEEDED',
  });
});
