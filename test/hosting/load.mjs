// Tells how much nginx answers on the configuration of docs/hosting, on loopback and for a few seconds: `npm run load`, or
// `npm run load -- 5 32` for 5 seconds each and 32 connections. What asks has the same processors as what answers, so that these
// are numbers of the two together: compare them with each other, and with the county's needs from below.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { cpus } from 'node:os';
import { demonstrationCounty } from '../publication/demonstration-county.ts';
import { nginxServer, withoutNginx } from './nginx-server.ts';
import { sizedPublication } from './sized-publication.ts';

const [seconds = 3, connections = 16] = process.argv.slice(2).map(Number);
if (!(seconds > 0 && seconds <= 30 && connections >= 1 && connections <= 256)) {
  console.error('Up to 30 seconds and 256 connections: npm run load -- 3 16');
  process.exit(2);
}
if (withoutNginx) {
  console.error(withoutNginx);
  process.exit(1);
}
const bytes = await sizedPublication(await demonstrationCounty(), 184_000);
console.log(
  `${bytes.length} bytes, ${connections} connections kept alive, ${seconds} s each, ${cpus().length} processors (${cpus()[0].model})`,
);
console.log(`${'what'.padEnd(25)}   requests/s   bytes each       Mbit/s`);
await measured({}, [
  ['304', { 'accept-encoding': 'gzip' }, true],
  ['200, not compressed', {}],
  ['200, gzip as it is asked', { 'accept-encoding': 'gzip' }],
]);
await measured({ precompressed: true }, [['200, gzip beforehand', { 'accept-encoding': 'gzip' }]]);

/** Serves the publication, and measures each way to ask for it. */
async function measured(options, ways) {
  const server = await nginxServer(options);
  try {
    await writeFile(server.file, bytes);
    if (options.precompressed) {
      const { status } = spawnSync('sh', [
        'docs/hosting/put-publication.sh',
        server.file,
        server.file,
      ]);
      if (status !== 0) throw new Error('The publication could not be put.');
    }
    for (const way of ways) await measure(server.county, ...way);
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

/** Asks in one way by all connections until the time is over, and tells how often. */
async function measure(address, what, headers, isKnown = false) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { etag } = await answer(address, headers, agent);
  const asked = isKnown ? { ...headers, 'if-none-match': etag } : headers;
  const expected = isKnown ? 304 : 200;
  // The first hundreds find everything cold.
  for (let count = 0; count < 200; count++) await answer(address, asked, agent);
  let requests = 0;
  let size = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const told = await answer(address, asked, agent);
      if (told.status !== expected) throw new Error(`${what}: ${told.status}`);
      requests++;
      size += told.size;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  const cells = [requests / took, size / requests, (size * 8) / took / 1e6];
  console.log(what.padEnd(25) + cells.map((one) => String(Math.round(one)).padStart(13)).join(''));
}

/** Asks once, and reads to the end; bytes are those of the body and of the headers as they were sent. */
function answer(address, headers, agent) {
  return new Promise((resolve, reject) => {
    request(address, { headers, agent }, (response) => {
      const { statusCode: status, rawHeaders } = response;
      // `Name: value\r\n`, beside the status line and the empty one.
      let size = rawHeaders.reduce((sum, part) => sum + part.length + 2, 19);
      response.on('data', (chunk) => (size += chunk.length));
      response.on('error', reject);
      response.on('end', () => resolve({ status, size, etag: response.headers.etag }));
    })
      .on('error', reject)
      .end();
  });
}
