/**
 * A small server for a folder of built files, on a free local port, with the product's Content-Security-Policy. Refuses
 * paths that leave the folder.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.xml', 'application/xml'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

export interface FolderServer {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveFolder(folder: string, policy: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    const refuse = (): void => void response.writeHead(404).end();
    if (!file.startsWith(folder + sep)) return refuse();
    readFile(file).then(
      (bytes) =>
        response
          .writeHead(200, {
            'Content-Type': TYPES.get(extname(file)) ?? 'application/octet-stream',
            'Content-Security-Policy': policy,
            'Cache-Control': 'no-store',
          })
          .end(bytes),
      refuse,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
