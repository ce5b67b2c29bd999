// The two ways to listen: a WebSocket by graphql-ws, and server-sent events by graphql-sse, a connection an operation.

import { createClient as overEvents, type Client as EventsClient } from 'graphql-sse';
import { createClient as overSocket, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Line, Service } from './told';

export function socket(service: Service): Line<SocketClient> {
  const client = overSocket({ url: service.ws, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });
  return { client, hangUp: () => client.dispose() };
}

export function events(service: Service): Line<EventsClient> {
  const client = overEvents({ url: service.graphql, singleConnection: false, retryAttempts: 0 });
  return { client, hangUp: () => client.dispose() };
}
