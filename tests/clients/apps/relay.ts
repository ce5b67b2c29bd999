// A sample application with Relay.

import {
  Environment,
  Network,
  Observable,
  RecordSource,
  Store,
  commitMutation,
  fetchQuery,
  graphql,
  requestSubscription,
  type GraphQLResponse,
  type RequestParameters,
  type Variables,
} from 'relay-runtime';
import AddBody, { type relayAddBodyMutation } from './generated/relay/relayAddBodyMutation.graphql';
import AssessDemo, { type relayAssessDemoQuery } from './generated/relay/relayAssessDemoQuery.graphql';
import LawInForce, { type relayLawInForceSubscription } from './generated/relay/relayLawInForceSubscription.graphql';
import { readFileSync } from 'node:fs';
import { socket } from './line';
import { tell, type Service, type Told } from './told';

// The compiler reads these; what runs is what it has made of them.
export const documents = () => [
  graphql`
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
  `,
  graphql`
    mutation relayAddBodyMutation($input: AddBodyInput!) {
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
  `,
  graphql`
    subscription relayLawInForceSubscription {
      lawInForce {
        day
        checkedThrough
      }
    }
  `,
];

export async function run(service: Service): Promise<Told> {
  // The documents by the ids the compiler has given them.
  const texts: Record<string, string> = JSON.parse(readFileSync(`${__dirname}/../generated/relay.json`, 'utf8'));
  const text = (request: RequestParameters) => texts[request.id ?? ''] ?? '';
  const ask = async (request: RequestParameters, variables: Variables) => {
    const response = await fetch(service.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text(request), variables }),
    });
    return response.json();
  };
  const line = socket(service);
  const listen = (request: RequestParameters, variables: Variables) =>
    Observable.create<GraphQLResponse>((sink) =>
      line.client.subscribe(
        { query: text(request), variables },
        { ...sink, next: (value) => sink.next(value as GraphQLResponse), error: (error) => sink.error(error as Error) },
      ),
    );
  const environment = new Environment({ network: Network.create(ask, listen), store: new Store(new RecordSource()) });
  const assess = async (demo: string) => {
    const answer = fetchQuery<relayAssessDemoQuery>(environment, AssessDemo, { demo, language: 'EN' });
    return (await answer.toPromise())?.assess;
  };
  const add = (name: string) =>
    new Promise<relayAddBodyMutation['response']['addBody']>((onCompleted, onError) =>
      commitMutation<relayAddBodyMutation>(environment, {
        mutation: AddBody,
        variables: { input: { name, country: 'SE' } },
        onCompleted: (response) => onCompleted(response.addBody),
        onError,
      }),
    );
  const day = () =>
    new Promise<string | undefined>((told, onError) => {
      const listening = requestSubscription<relayLawInForceSubscription>(environment, {
        subscription: LawInForce,
        variables: {},
        onNext: (response) => {
          listening.dispose();
          told(response?.lawInForce.day);
        },
        onError,
      });
    });
  try {
    return await tell({ assess, add, day });
  } finally {
    await line.hangUp();
  }
}
