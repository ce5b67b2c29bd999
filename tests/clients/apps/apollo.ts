// A sample application with Apollo Client.

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { firstValueFrom } from 'rxjs';
import { AddBody, AssessDemo, LawInForce } from './documents';
import { socket } from './line';
import { tell, type Service, type Told } from './told';

export async function run(service: Service): Promise<Told> {
  const line = socket(service);
  const client = new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(line.client),
      new HttpLink({ uri: service.graphql }),
    ),
    cache: new InMemoryCache(),
  });
  const assess = async (demo: string) => {
    const { data } = await client.query({ query: AssessDemo, variables: { demo, language: 'EN' } });
    return data?.assess;
  };
  const add = async (name: string) => {
    const { data } = await client.mutate({ mutation: AddBody, variables: { input: { name, country: 'SE' } } });
    return data?.addBody;
  };
  const day = async () => {
    const { data } = await firstValueFrom(client.subscribe({ query: LawInForce }));
    return data?.lawInForce.day;
  };
  try {
    return await tell({ assess, add, day });
  } finally {
    client.stop();
    await line.hangUp();
  }
}
