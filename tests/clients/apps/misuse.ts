// What the types must refuse; the compiler fails where one of these lines is not an error.

import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { AddBody, AssessDemo, LawInForce } from './documents';

type Variables = VariablesOf<typeof AssessDemo>;
type Data = ResultOf<typeof AssessDemo>;

// @ts-expect-error a language is one of three
export const language: Variables = { demo: 'a', language: 'DE' };
// @ts-expect-error the demo case must be named
export const nothing: Variables = { language: 'EN' };
// @ts-expect-error a refused case has no assessment
export const headline = (data: Data) => data.assess.assessment.headline;
// @ts-expect-error there is no verdict to ask for
export const verdict = (data: Data) => data.assess.assessment?.allowed;

type Added = ResultOf<typeof AddBody>;

// @ts-expect-error a body is under the law of Sweden or Finland
export const country: VariablesOf<typeof AddBody> = { input: { name: 'Oslo kommune', country: 'NO' } };
// @ts-expect-error a refused body has no name
export const name = (data: Added) => data.addBody!.body.name;
// @ts-expect-error the law of a day does not say whose day it is
export const whose = (data: ResultOf<typeof LawInForce>) => data.lawInForce.body;
