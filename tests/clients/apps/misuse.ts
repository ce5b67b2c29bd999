// What the types must refuse; the compiler fails where one of these lines is not an error.

import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { AssessDemo } from './documents';

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
