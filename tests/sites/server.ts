import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildSites } from './build';
import { serve } from './serve';

const suffix = '.localhost';

const doors = [
  'x.com/home',
  'x.com/compose/post',
  'www.facebook.com/',
  'www.facebook.com/pagina.di.prova',
  'www.instagram.com/',
  'www.linkedin.com/feed/',
  'www.linkedin.com/company/123/admin/page-posts/published/',
];

/**
 * The practice pages for one's own browser, on the loopback address only: `http://x.com.localhost:PORT/home` shows what
 * the tests see at `https://x.com/home` (browsers resolve every name under `localhost` to the machine itself).
 */
export async function listen(port: number): Promise<Server> {
  await buildSites();
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const served = host.endsWith(suffix) ? serve(`https://${host.slice(0, -suffix.length)}${request.url}`) : null;
    const { status, headers, body } = served ?? index(request.socket.localPort ?? port);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return server;
}

function index(port: number) {
  const address = (door: string) => `http://${door.replace('/', `${suffix}:${port}/`)}`;
  const body = doors.map((door) => `<p><a href="${address(door)}">${door}</a></p>`).join('\n');
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html>\n${body}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8020);
  await listen(port);
  console.log(`http://localhost:${port}/`);
}
