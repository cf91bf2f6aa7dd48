/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:http2';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { largestPublication } from '../../src/publication/limits.js';
import { fetchPublication } from '../../src/publication/fetch-publication.js';
import type { Refused } from '../../src/publication/refusal.js';
import { verifyPublication } from '../../src/publication/verify-publication.js';
import { temporaryFolder } from '../cli/temporary-folder.js';
import {
  demonstrationCounty,
  emptyDocument,
  publicationBytes,
} from '../publication/demonstration-county.js';
import { nginxServer, withoutBrotli, withoutNginx, type NginxServer } from './nginx-server.js';
import { sizedPublication } from './sized-publication.js';

const county = await demonstrationCounty();
const bytes = await sizedPublication(county, 184_000);
const name = 'county-material.json';

/** nginx with the publication. */
async function serving(options?: Parameters<typeof nginxServer>[0]): Promise<NginxServer> {
  const server = await nginxServer(options);
  await writeFile(server.file, bytes);
  return server;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as no browser does: what comes is what was sent, without decompression. */
async function ask(
  address: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { method, headers, agent: false }, (response) => {
      const body: Buffer[] = [];
      response.on('data', (chunk) => body.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(body),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** The parts of a Cache-Control, as numbers where they have one. */
function caching({ headers }: Answer): Record<string, number | true> {
  const parts = headers['cache-control']!.split(/, */).map((part) => part.split('='));
  return Object.fromEntries(parts.map(([part, value]) => [part!, value ? Number(value) : true]));
}

/** What is told of a publication whatever the answer is. */
function isReadable({ headers }: Answer): void {
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['access-control-allow-credentials'], undefined);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['set-cookie'], undefined);
  assert.equal(headers['location'], undefined);
}

for (const place of ['county', 'mirror'] as const) {
  const options = { skip: withoutNginx };

  test(`the ${place} serves the bytes that were signed, and they verify`, options, async () => {
    await using server = await serving();
    const fetched = await fetchPublication(server[place]);
    assert.deepEqual(fetched, bytes);
    const told = await verifyPublication(fetched, county.terms);
    assert.ok(told.isRight, JSON.stringify(told));
  });

  test(
    `the ${place} tells any page that it may read, and nobody that they may guess`,
    options,
    async () => {
      await using server = await serving();
      const answer = await ask(server[place], {
        origin: 'https://www.kommunen.example',
        cookie: 'visitor=1',
      });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['content-type'], 'application/json');
      assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
      isReadable(answer);
    },
  );

  test(
    `the ${place} lets nobody keep a file for longer than a quarter of an hour, but where it is down`,
    options,
    async () => {
      await using server = await serving();
      const told = caching(await ask(server[place]));
      assert.equal(told['public'], true);
      const fresh = Number(told['max-age']);
      assert.ok(fresh >= 600 && fresh <= 900, `max-age=${fresh}`);
      // A page looks each quarter of an hour: what a browser may give meanwhile must be over by then, or the page is a whole look behind.
      assert.ok(fresh + Number(told['stale-while-revalidate']) <= 900);
      assert.ok(Number(told['stale-if-error']) >= 3600);
    },
  );

  test(`the ${place} compresses for who can read it`, options, async () => {
    await using server = await serving();
    const plain = await ask(server[place]);
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(Number(plain.headers['content-length']), bytes.length);
    assert.deepEqual(plain.body, Buffer.from(bytes));
    // As a CDN asks, too.
    for (const more of [{}, { via: '1.1 cdn' }]) {
      const zipped = await ask(server[place], { 'accept-encoding': 'gzip, deflate, br', ...more });
      assert.equal(zipped.headers['content-encoding'], 'gzip');
      assert.ok(zipped.body.length < bytes.length * 0.4, `${zipped.body.length} bytes`);
      assert.deepEqual(gunzipSync(zipped.body), Buffer.from(bytes));
    }
    assert.equal(plain.headers.vary, 'Accept-Encoding');
  });

  test(`the ${place} answers 304 until the file is another`, options, async () => {
    await using server = await serving();
    const { file } = server;
    for (const encoding of ['gzip', 'identity']) {
      const { headers } = await ask(server[place], { 'accept-encoding': encoding });
      const conditions: OutgoingHttpHeaders[] = [
        { 'if-none-match': headers.etag! },
        { 'if-modified-since': headers['last-modified']! },
      ];
      for (const condition of conditions) {
        const same = await ask(server[place], { 'accept-encoding': encoding, ...condition });
        assert.equal(same.status, 304);
        assert.equal(same.body.length, 0);
        assert.equal(same.headers['cache-control'], headers['cache-control']);
        assert.equal(same.headers.vary, 'Accept-Encoding');
        isReadable(same);
      }
    }
    const { headers } = await ask(server[place]);
    const newer = await publicationBytes(county, { document: { ...emptyDocument, version: 13 } });
    await writeFile(`${file}.new`, newer);
    await rename(`${file}.new`, file);
    const other = await ask(server[place], { 'if-none-match': headers.etag! });
    assert.equal(other.status, 200);
    assert.deepEqual(other.body, Buffer.from(newer));
  });

  test(`the ${place} answers HEAD as GET, and OPTIONS with leave to read`, options, async () => {
    await using server = await serving();
    const [get, head] = [await ask(server[place]), await ask(server[place], {}, 'HEAD')];
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    const timeless = ({ headers: { date: _, ...headers } }: Answer) => headers;
    assert.deepEqual(timeless(head), timeless(get));
    const leave = await ask(
      server[place],
      { origin: 'https://www.kommunen.example', 'access-control-request-method': 'GET' },
      'OPTIONS',
    );
    assert.equal(leave.status, 204);
    assert.equal(leave.headers['access-control-allow-origin'], '*');
    assert.equal(leave.headers['access-control-allow-methods'], 'GET, HEAD');
    assert.equal(leave.headers['access-control-allow-credentials'], undefined);
    assert.equal((await ask(server[place], {}, 'POST')).status, 405);
  });

  test(`the ${place} has no page in place of a file that is not there`, options, async () => {
    await using server = await serving();
    await rm(server.file);
    // A CMS answers by this for all else.
    await writeFile(join(server.site, 'index.html'), '<!doctype html>');
    const absent = await ask(server[place], { 'accept-encoding': 'gzip' });
    assert.equal(absent.status, 404);
    assert.equal(absent.headers['content-type'], 'application/json');
    assert.equal(absent.headers['cache-control'], 'no-store');
    assert.equal(absent.body.toString(), '{}\n');
    isReadable(absent);
    await assert.rejects(
      fetchPublication(server[place]),
      (error: Refused) => error.refusal.reason === 'status',
    );
  });

  test(`the ${place} writes down nothing of who asked`, options, async () => {
    await using server = await serving();
    const told = { referer: 'https://www.kommunen.example/hjalp', 'user-agent': 'visitor' };
    await ask(server[place], told);
    await ask(server[place], told, 'POST');
    await ask(server[place], told, 'OPTIONS');
    await rm(server.file);
    await ask(server[place], told);
    assert.equal(await server.logs(), '');
  });
}

test('the county has nothing else, and says no version', { skip: withoutNginx }, async () => {
  await using server = await serving();
  await writeFile(join(dirname(server.file), `.${name}.0123`), 'half a file');
  for (const path of ['/', `/.${name}.0123`, `/${name}/`, `/..%2f${name}`, '/%2e%2e/main.conf']) {
    const { status, headers } = await ask(new URL(path, server.county).href);
    // A path that climbs out is refused as such.
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    assert.equal(headers.server, 'nginx');
  }
  assert.equal(await server.logs(), '');
});

test('the largest publication comes whole', { skip: withoutNginx }, async () => {
  await using server = await serving();
  const largest = await sizedPublication(county, largestPublication - 300);
  assert.ok(largest.length > largestPublication * 0.99 && largest.length <= largestPublication);
  await writeFile(server.file, largest);
  assert.deepEqual(await fetchPublication(server.county), largest);
});

test(
  'brotli, where its lines are put in force, says the same in less',
  { skip: withoutBrotli },
  async () => {
    await using server = await serving({ brotli: true });
    const zipped = await ask(server.county, { 'accept-encoding': 'gzip' });
    const less = await ask(server.county, { 'accept-encoding': 'gzip, br' });
    assert.equal(zipped.headers['content-encoding'], 'gzip');
    assert.equal(less.headers['content-encoding'], 'br');
    assert.ok(less.body.length < zipped.body.length);
    assert.deepEqual(brotliDecompressSync(less.body), Buffer.from(bytes));
    isReadable(less);
    const same = await ask(server.county, {
      'accept-encoding': 'gzip, br',
      'if-none-match': less.headers.etag!,
    });
    assert.equal(same.status, 304);
  },
);

test(
  'what is compressed beforehand is of the file beside it, whole, and never older',
  { skip: withoutNginx },
  async (t) => {
    await using server = await serving({ precompressed: true });
    const [from, to] = [join(await temporaryFolder(t), name), server.file];
    const put = (path = process.env['PATH']) =>
      spawnSync('sh', ['docs/hosting/put-publication.sh', from, to], {
        env: { ...process.env, PATH: path },
      }).status;
    const served = async () => {
      const { headers, body } = await ask(server.county, { 'accept-encoding': 'gzip' });
      return { isPut: headers['content-length'] !== undefined, text: gunzipSync(body).toString() };
    };
    for (const version of [13, 14]) {
      const newer = await publicationBytes(county, {
        document: { ...emptyDocument, version, newer: 'x'.repeat(2000) },
      });
      await writeFile(from, newer);
      assert.equal(put(), 0);
      assert.deepEqual(await served(), { isPut: true, text: Buffer.from(newer).toString() });
      const { headers } = await ask(server.county, { 'accept-encoding': 'gzip' });
      assert.equal(headers.vary, 'Accept-Encoding');
      const condition = { 'accept-encoding': 'gzip', 'if-none-match': headers.etag! };
      assert.equal((await ask(server.county, condition)).status, 304);
      assert.deepEqual(await fetchPublication(server.county), newer);
    }
    // Broken off at each of its steps, it leaves one version, compressed or not.
    const commands = await temporaryFolder(t);
    const before = (await served()).text;
    for (const [command, script, left] of [
      ...['cp', 'gzip', 'chmod', 'rm', 'mv'].map((one) => [one, 'exit 1', before] as const),
      ['mv', '[ "${1%.gz}" = "$1" ] || exit 1; exec /bin/mv "$@"', Buffer.from(bytes).toString()],
    ] as const) {
      await writeFile(from, bytes);
      const stub = join(commands, command);
      await writeFile(stub, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      assert.notEqual(put(`${commands}:${process.env['PATH']}`), 0, command);
      assert.equal((await served()).text, left, command);
      assert.equal((await ask(server.county)).body.toString(), left, command);
      await rm(stub);
    }
  },
);

const withoutOpenssl =
  withoutNginx ||
  (spawnSync('openssl', ['version']).status !== 0 &&
    'openssl is not here to make a certificate: on Debian, apt-get install openssl');

test(
  'the configuration as it stands speaks TLS and HTTP/2',
  { skip: withoutOpenssl },
  async (t) => {
    const folder = await temporaryFolder(t);
    const [file, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', file], {
      stdio: 'ignore',
    });
    await using server = await serving({ certificate: { file, key } });
    for (const address of [server.county, server.mirror]) {
      const session = connect(address, { ca: await readFile(file) });
      const stream = session.request({ ':path': `/${name}` });
      const [headers, body] = await new Promise<[Record<string, unknown>, Buffer]>(
        (resolve, reject) => {
          const chunks: Buffer[] = [];
          let told = {};
          session.on('error', reject);
          stream.on('error', reject);
          stream.on('response', (response) => (told = response));
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => resolve([told, Buffer.concat(chunks)]));
        },
      );
      session.destroy();
      assert.equal(headers[':status'], 200);
      assert.equal(headers['content-type'], 'application/json');
      assert.deepEqual(body, Buffer.from(bytes));
    }
  },
);
