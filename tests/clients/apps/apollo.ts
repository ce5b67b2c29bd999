// A sample application with Apollo Client.

import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { AssessDemo } from './documents';
import { DEMO, NO_DEMO, type Service, type Told } from './told';

export async function run(service: Service): Promise<Told> {
  const client = new ApolloClient({
    link: new HttpLink({ uri: service.graphql }),
    cache: new InMemoryCache(),
  });
  const ask = async (demo: string) => {
    const { data } = await client.query({ query: AssessDemo, variables: { demo, language: 'EN' } });
    return data?.assess;
  };
  const [found, refused] = [await ask(DEMO), await ask(NO_DEMO)];
  client.stop();
  const error = refused?.userErrors[0];
  return {
    headline: found?.assessment?.headline,
    error: error && [error.__typename, error.code, error.path],
  };
}
