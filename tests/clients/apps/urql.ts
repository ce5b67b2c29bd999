// A sample application with urql. It listens by events, and by a WebSocket as well.

import {
  Client,
  cacheExchange,
  fetchExchange,
  subscriptionExchange,
  type ExecutionResult,
  type SubscriptionForwarder,
} from 'urql';
import { AddBody, AssessDemo, LawInForce } from './documents';
import { events, socket } from './line';
import { tell, type Service, type Told } from './told';

async function told(service: Service, forwardSubscription: SubscriptionForwarder): Promise<Told> {
  const exchanges = [cacheExchange, fetchExchange, subscriptionExchange({ forwardSubscription })];
  const client = new Client({ url: service.graphql, exchanges, preferGetMethod: false });
  const assess = async (demo: string) => {
    const { data, error } = await client.query(AssessDemo, { demo, language: 'EN' }).toPromise();
    if (error) throw error;
    return data?.assess;
  };
  const add = async (name: string) => {
    const { data, error } = await client.mutation(AddBody, { input: { name, country: 'SE' } }).toPromise();
    if (error) throw error;
    return data?.addBody;
  };
  // A promise of a subscription is kept when it is over; this one is not.
  const day = () =>
    new Promise<string | undefined>((told, failed) => {
      const listening = client.subscription(LawInForce, {}).subscribe(({ data, error }) => {
        listening.unsubscribe();
        if (error) failed(error);
        else told(data?.lawInForce.day);
      });
    });
  return tell({ assess, add, day });
}

export async function run(service: Service): Promise<Told> {
  const line = socket(service);
  try {
    return await told(service, ({ query = '', variables }) => ({
      subscribe: (sink) => {
        const next = (value: unknown) => sink.next(value as ExecutionResult);
        return { unsubscribe: line.client.subscribe({ query, variables: variables ?? {} }, { ...sink, next }) };
      },
    }));
  } finally {
    await line.hangUp();
  }
}

export async function runByEvents(service: Service): Promise<Told> {
  const line = events(service);
  try {
    return await told(service, ({ query = '', variables }) => ({
      subscribe: (sink) => ({ unsubscribe: line.client.subscribe({ query, variables: variables ?? {} }, sink) }),
    }));
  } finally {
    await line.hangUp();
  }
}
