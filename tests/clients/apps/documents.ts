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

export const AddBody = graphql(`
  mutation AddBody($input: AddBodyInput!) {
    addBody(input: $input) {
      body {
        id
        name
        country
      }
      userErrors {
        __typename
        code
        path
      }
    }
  }
`);

export const LawInForce = graphql(`
  subscription LawInForce {
    lawInForce {
      day
      checkedThrough
    }
  }
`);
