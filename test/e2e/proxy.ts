import { createServer, request as plainRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Hosts that a browser calls although its settings forbid it, by exact name. Empty: with the flags and prefs
 * of this folder neither browser calls anybody. A host belongs here only with the reason why it cannot be kept quiet.
 */
export const browserChatter: readonly string[] = [];

/** One request that reached the proxy. */
export interface Logged {
  /** Epoch milliseconds. */
  at: number;
  /** `CONNECT` for https and websockets, else the method. */
  method: string;
  /** Name and port as asked for; the port is left out where the address has none. */
  host: string;
  /** The whole address of a plain request; of a CONNECT only the host can be seen. */
  url: string;
}

export interface Proxy {
  port: number;
  /** Every request seen so far, chatter included. */
  log: readonly Logged[];
  /** What is left when the browser's own chatter is taken out: a test asserts that this is empty. */
  seen(): Logged[];
  clear(): void;
  close(): Promise<void>;
}

/** Name without the port. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/u, '');
}

/** Passes a plain request on to a loopback server of the tests. */
function pass(incoming: IncomingMessage, response: ServerResponse): void {
  const url = new URL(incoming.url ?? '');
  const onward = plainRequest(
    url,
    { method: incoming.method ?? 'GET', headers: incoming.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}

/** Joins a CONNECT to a loopback server of the tests. */
function tunnel(host: string, port: number, client: Duplex): void {
  const server = connect(port, host, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.pipe(client);
    client.pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
}

/**
 * Starts a proxy on loopback that writes down whom a browser calls and lets nobody through.
 * Only the addresses in `forward` ("127.0.0.1:8080") are passed on, for tests against a real server on this machine.
 */
export async function startProxy({ forward = [] }: { forward?: readonly string[] } = {}): Promise<Proxy> {
  const log: Logged[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    const url = incoming.url ?? '';
    const host = URL.canParse(url) ? new URL(url).host : (incoming.headers.host ?? '');
    log.push({ at: Date.now(), method: incoming.method ?? '', host, url });
    if (forward.includes(host)) pass(incoming, response);
    else response.writeHead(502).end();
  });
  server.on('connect', (incoming, client) => {
    const target = incoming.url ?? '';
    log.push({ at: Date.now(), method: 'CONNECT', host: target, url: target });
    client.on('error', () => client.destroy());
    if (forward.includes(target)) tunnel(nameOf(target), Number(target.split(':').at(-1)), client);
    else client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    log,
    seen: () => log.filter(({ host }) => !browserChatter.includes(nameOf(host))),
    clear: () => {
      log.length = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
