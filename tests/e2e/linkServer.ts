import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site whose pages are there, moved, gone, broken, slow to answer HEAD, or endless. */
export interface LinkServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** What was asked: method, path, and whether cookies came with it. */
  asked: { method: string; path: string; cookies: boolean }[];
  /** How many were being answered at once, at most. */
  most(): number;
  /** Lets `/slow` pages answer. */
  release(): void;
  close(): Promise<void>;
}

export async function linkServer(): Promise<LinkServer> {
  const asked: LinkServer['asked'] = [];
  let [open, most] = [0, 0];
  const waiting: (() => void)[] = [];
  const server: Server = createServer((request, response) => {
    const { method = '', url: path = '' } = request;
    asked.push({ method, path, cookies: request.headers.cookie !== undefined });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const answer = (status: number, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'set-cookie': 'seen=1', ...headers }).end(method === 'HEAD' ? undefined : 'pagina');
    if (path.startsWith('/slow')) waiting.push(() => answer(200));
    else if (path === '/moved') answer(301, { location: '/here' });
    else if (path === '/elsewhere') answer(302, { location: `http://localhost:${port()}/here` });
    else if (path === '/gone') answer(410);
    else if (path === '/missing') answer(404);
    else if (path === '/broken') answer(503);
    else if (path === '/no-head') answer(method === 'HEAD' ? 405 : 200);
    else answer(200);
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${port()}`,
    asked,
    most: () => most,
    release: () => {
      for (const answer of waiting.splice(0)) answer();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
