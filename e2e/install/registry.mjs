import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkedManifest } from './packages.mjs';

/**
 * Serves packed packages as an npm registry does, so that the commands of the README run as they stand.
 *
 * @param {string} folder of tarballs
 * @returns {Promise<{ url: string, names: string[], close(): void }>}
 * @throws Problem when a tarball is not as it should be
 */
export async function serveTarballs(folder) {
  const tarballs = new Map();
  const manifests = new Map();
  for (const file of readdirSync(folder).filter(it => it.endsWith('.tgz'))) {
    const path = join(folder, file);
    const content = readFileSync(path);
    const sha1 = createHash('sha1').update(content).digest('hex');
    const manifest = checkedManifest(path);
    // Yarn keeps packages by their address: another content has another one.
    tarballs.set(`/${sha1}/${file}`, content);
    manifests.set(manifest.name, { manifest, sha1, file });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/');
    const tarball = tarballs.get(path);
    const found = manifests.get(path.slice(1));
    if (tarball) return response.end(tarball);
    if (found)
      return response.end(JSON.stringify(packument(found, urlOf(server))));
    return response.writeHead(404).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: urlOf(server),
    names: [...manifests.keys()],
    close: () => server.close(),
  };
}

function urlOf(server) {
  return `http://localhost:${server.address().port}`;
}

function packument({ manifest, sha1, file }, url) {
  const { name, version } = manifest;
  const dist = { tarball: `${url}/${sha1}/${file}`, shasum: sha1 };
  return {
    name,
    'dist-tags': { latest: version },
    // Long ago: Yarn holds back what is new.
    time: { [version]: '2020-01-01T00:00:00.000Z' },
    versions: { [version]: { ...manifest, dist } },
  };
}
