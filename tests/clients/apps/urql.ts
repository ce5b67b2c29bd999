// A sample application with urql.

import { Client, cacheExchange, fetchExchange } from 'urql';
import { AssessDemo } from './documents';
import { DEMO, NO_DEMO, type Service, type Told } from './told';

export async function run(service: Service): Promise<Told> {
  const client = new Client({ url: service.graphql, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const ask = async (demo: string) => {
    const { data, error } = await client.query(AssessDemo, { demo, language: 'EN' }).toPromise();
    if (error) throw error;
    return data?.assess;
  };
  const [found, refused] = [await ask(DEMO), await ask(NO_DEMO)];
  const error = refused?.userErrors[0];
  return {
    headline: found?.assessment?.headline,
    error: error && [error.__typename, error.code, error.path],
  };
}
