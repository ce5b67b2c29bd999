// A sample application with Relay.

import { Environment, Network, RecordSource, Store, fetchQuery, graphql, type RequestParameters, type Variables } from 'relay-runtime';
import AssessDemo, { type relayAssessDemoQuery } from './generated/relay/relayAssessDemoQuery.graphql';
import { readFileSync } from 'node:fs';
import { DEMO, NO_DEMO, type Service, type Told } from './told';

// The compiler reads this; what runs is what it has made of it.
export const documents = () => graphql`
  query relayAssessDemoQuery($demo: ID!, $language: Language!) {
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
`;

export async function run(service: Service): Promise<Told> {
  // The documents by the ids the compiler has given them.
  const texts: Record<string, string> = JSON.parse(readFileSync(`${__dirname}/../generated/relay.json`, 'utf8'));
  const ask = async (request: RequestParameters, variables: Variables) => {
    const response = await fetch(service.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: texts[request.id ?? ''], variables }),
    });
    return response.json();
  };
  const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
  const assess = async (demo: string) => {
    const answer = fetchQuery<relayAssessDemoQuery>(environment, AssessDemo, { demo, language: 'EN' });
    return (await answer.toPromise())?.assess;
  };
  const [found, refused] = [await assess(DEMO), await assess(NO_DEMO)];
  const error = refused?.userErrors[0];
  return {
    headline: found?.assessment?.headline,
    error: error && [error.__typename, error.code, error.path],
  };
}
