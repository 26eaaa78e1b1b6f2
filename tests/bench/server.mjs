// Serves the pages from memory, packed ahead of time as hard as brotli can, and counts.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from '../../src/embed/tools/sizes.mjs';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

// Packing takes longer than all else here, and the peers stay the same.
const kept = fileURLToPath(new URL('node_modules/.packed/', import.meta.url));

function pack(bytes) {
  const file = join(kept, createHash('sha256').update(bytes).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const packed = brotli(bytes);
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, packed);
  return packed;
}

/**
 * Serves `sites` (name → file → bytes), each in a folder of its name. `asked()` gives what was
 * asked for since the last time, and forgets it: requests and bytes, but for the page around.
 */
export async function serve(sites) {
  const packed = new Map();
  for (const [site, files] of Object.entries(sites)) {
    for (const [name, content] of Object.entries(files)) {
      const bytes = Buffer.from(content);
      packed.set(`/${site}/${name}`, { raw: bytes.length, body: pack(bytes), type: types[extname(name)] });
    }
  }
  let log = [];
  const server = createServer(({ url, method }, response) => {
    const path = url.endsWith('/') ? `${url}index.html` : url;
    const found = packed.get(path);
    if (!path.endsWith('/index.html')) log.push({ path, raw: found?.raw ?? 0, brotli: found?.body.length ?? 0 });
    if (!found || method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${found.type}; charset=utf-8`, 'Content-Encoding': 'br', 'Content-Length': found.body.length, 'Cache-Control': 'no-store',
    }).end(found.body);
  });
  await new Promise((done) => { server.listen(0, 'localhost', done); });
  return {
    origin: `http://localhost:${server.address().port}`,
    asked() {
      const sum = (what) => log.reduce((all, file) => all + file[what], 0);
      const said = { requests: log.length, raw: sum('raw'), brotli: sum('brotli'), missing: log.filter(({ raw }) => !raw).map(({ path }) => path) };
      log = [];
      return said;
    },
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}
