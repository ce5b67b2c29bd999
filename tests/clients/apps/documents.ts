// What the sample applications ask, typed by what the schema says of it.

import { graphql } from './generated/gql';

export const AssessDemo = graphql(`
  query AssessDemo($demo: ID!, $language: Language!) {
    assess(input: { source: { demo: $demo } }) {
      assessment {
        title
        headline
        missingFacts {
          question(language: $language)
        }
      }
      userErrors {
        __typename
        code
        message(language: $language)
        path
      }
    }
  }
`);
