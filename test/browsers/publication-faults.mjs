import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { freePort } from './free-port.mjs';

/** How much of a body that has no end, or is too large, is written at a time. */
const chunk = ' '.repeat(65_536);

/** How many chunks are 10 MB. */
const chunksOf10MB = 160;

/** The same, small on its way, for who is told that it is gzip. */
const swelling = gzipSync(chunk.repeat(chunksOf10MB));

/**
 * A server that answers as badly as a test asks for, on the tests' own origin and on another, and the keys of a county that
 * there is not: those who sign lie here, in Node, and only signatures leave it.
 *
 * - `GET /faults/` tells the public keys, the other origin, and one where nobody answers.
 * - `POST /faults/signature` signs `{ key, payloadType, payload }`, in base64, as DSSE says.
 * - `PUT /faults/at/NAME` tells how that address answers from now on: `{ status, headers, body, how }`. Those who wait are answered so.
 * - `GET /faults/requests/NAME` lists who has asked for it: `{ method, headers, isGivenUp }`.
 * - `PUT /faults/elsewhere` begins or ends to serve the other origin: `{ isThere }`.
 */
export function publicationFaults() {
  const keys = new Map();
  /** How each address answers, who has asked for it, and who waits, by its name. */
  const answers = new Map();
  const requests = new Map();
  const waiting = new Map();
  let other = null;

  return async (context, next) => {
    const [, what, name = ''] = /^\/faults\/(?:(\w+)(?:\/(.+))?)?$/.exec(context.path) ?? [];
    const isTold = context.method === 'PUT' || context.method === 'POST';
    if (context.path === '/faults/') {
      other ??= await otherOrigin();
      context.body = {
        keys: Object.fromEntries(
          ['root', 'editor', 'stranger'].map((role) => [role, [0, 1, 2].map(publicKey(role))]),
        ),
        elsewhere: `http://127.0.0.1:${other.port}`,
        nowhere: `http://127.0.0.1:${await freePort()}`,
      };
    } else if (what === 'at' && isTold) {
      answers.set(name, JSON.parse(await bodyOf(context.req)));
      for (const response of waiting.get(name)?.splice(0) ?? []) send(name, response);
      context.status = 204;
    } else if (what === 'at') {
      context.respond = false;
      take(name, context.req, context.res);
    } else if (what === 'requests') {
      context.body = (requests.get(name) ?? []).map(({ request, response }) => ({
        method: request.method,
        headers: request.headers,
        isGivenUp: response.closed && !response.writableFinished,
      }));
    } else if (what === 'signature') {
      const { key, payloadType, payload } = JSON.parse(await bodyOf(context.req));
      context.body = signature(keys.get(key), payloadType, Buffer.from(payload, 'base64'));
    } else if (what === 'elsewhere') {
      const { isThere } = JSON.parse(await bodyOf(context.req));
      await (isThere ? other.begin() : other.end());
      context.status = 204;
    } else {
      await next();
    }
  };

  function publicKey(role) {
    return (index) => {
      const id = `${role} ${index}`;
      if (!keys.has(id)) keys.set(id, generateKeyPairSync('ed25519'));
      const raw = keys.get(id).publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
      return {
        key: id,
        publicKey: raw.toString('base64'),
        id: createHash('sha256').update(raw).digest('hex'),
      };
    };
  }

  async function otherOrigin() {
    const port = await freePort();
    const server = createServer((request, response) =>
      take(request.url.replace('/faults/at/', ''), request, response),
    );
    const begin = async () => {
      server.listen(port, '127.0.0.1').unref();
      await once(server, 'listening');
    };
    const end = async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    };
    await begin();
    return { port, begin, end };
  }

  function take(name, request, response) {
    requests.set(name, [...(requests.get(name) ?? []), { request, response }]);
    send(name, response);
  }

  function send(name, response) {
    const {
      status = 200,
      headers = {},
      body = '',
      how = 'whole',
    } = answers.get(name) ?? {
      status: 404,
    };
    const bytes = Buffer.from(body);
    if (how === 'waits') {
      waiting.set(name, [...(waiting.get(name) ?? []), response]);
      return;
    }
    if (how === 'drops') {
      response.destroy();
      return;
    }
    const usual = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
    const length = how === 'cut' && { 'content-length': bytes.length };
    response.writeHead(status, { ...usual, ...headers, ...length });
    if (how === 'drips') drip(bytes, response);
    else if (how === 'endless') fill(response, Infinity);
    else if (how === '10 MB') fill(response, chunksOf10MB);
    else if (how === 'swells') response.end(swelling);
    else if (how === 'cut') cut(bytes, response);
    else response.end(bytes);
  }
}

/** One byte a second, until the other gives up. */
function drip(bytes, response) {
  let at = 0;
  // eslint-disable-next-line no-restricted-globals -- it is what a slow server does, and no test waits for it
  const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), 1000);
  response.flushHeaders();
  response.once('close', () => clearInterval(timer));
}

/** As much as the other takes. */
function fill(response, count) {
  const chunks = function* () {
    for (let left = count; left > 0; left--) yield chunk;
  };
  // What the other gives up is no fault of ours.
  pipeline(Readable.from(chunks()), response).catch(() => {});
}

/** Half of a body, and the connection is gone. */
function cut(bytes, response) {
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

/** What DSSE has signed: the payload's type and its bytes, each after its length. Node's own Ed25519 signs it. */
function signature({ privateKey }, type, payload) {
  const head = Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `);
  return sign(null, Buffer.concat([head, payload]), privateKey).toString('base64');
}

async function bodyOf(request) {
  const chunks = [];
  for await (const part of request) chunks.push(part);
  return Buffer.concat(chunks).toString();
}
