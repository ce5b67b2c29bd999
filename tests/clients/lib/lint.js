// The linters of schemas, each run over schema.graphql as a whole.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { here, root } from './service.js';

const require = createRequire(import.meta.url);

/// What @graphql-eslint says, as `rule` and the named things it says it of.
export async function graphqlEslintFindings(schema, rules) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: { parser: graphqlEslint.parser, parserOptions: { graphQLConfig: { schema } } },
        plugins: { '@graphql-eslint': graphqlEslint },
        rules,
      },
    ],
  });
  const [result] = await eslint.lintFiles([schema]);
  const lines = readFileSync(schema, 'utf8').split('\n');
  return result.messages.map((message) => {
    const word = lines[message.line - 1].slice(message.column - 1, (message.endColumn ?? message.column) - 1);
    return { rule: message.ruleId ?? 'parse', of: word, message: message.message, line: message.line };
  });
}

/// What graphql-schema-linter says.
export async function schemaLinterFindings(schema, rules) {
  const { runner } = require('graphql-schema-linter');
  let out = '';
  const stdout = { write: (text) => (out += text) };
  const file = path.relative(process.cwd(), schema);
  const argv = ['node', 'graphql-schema-linter', '--format', 'json', '--rules', rules.join(','), file];
  const failed = await runner.run(stdout, { read: () => null, fd: 0 }, stdout, argv);
  if (failed > 1) throw new Error(`graphql-schema-linter failed: ${out}`);
  return JSON.parse(out).errors.map(({ rule, message, location }) => ({ rule, message, line: location.line }));
}

export const schemaFile = path.join(root, 'schema.graphql');
export const releasedFile = path.join(here, 'released.graphql');
