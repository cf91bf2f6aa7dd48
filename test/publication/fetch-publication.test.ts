/// <reference types="node" />
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import { fetchPublication } from '../../src/publication/fetch-publication.js';
import { Refused, type RefusalReason } from '../../src/publication/refusal.js';
import { publicationServer, sends } from './publication-server.js';
import { bytesOf } from './sealed.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function reason(answer: Answer, wait = 60_000): Promise<RefusalReason | null> {
  await using server = await publicationServer(answer);
  try {
    await fetchPublication(server.address, wait);
    return null;
  } catch (error) {
    assert.ok(error instanceof Refused, String(error));
    return error.refusal.reason;
  }
}

const head = { 'content-type': 'application/json' };

test('gives the very bytes that are served', async () => {
  const bytes = new Uint8Array(256_000).map((_, index) => index % 251);
  await using server = await publicationServer(sends(bytes));
  assert.deepEqual(await fetchPublication(server.address), bytes);
});

test('refuses all where a browser cannot end what takes too long', async (context) => {
  context.mock.method(AbortSignal, 'timeout', () => {
    throw new TypeError('AbortSignal.timeout is not a function');
  });
  assert.equal(await reason(sends(bytesOf('{}'))), 'unreachable');
});

test('asks without a cookie or a referrer', async () => {
  await using server = await publicationServer(sends(bytesOf('{}')));
  await fetchPublication(server.address);
  const { headers } = server.requests[0]!;
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.referer, undefined);
  assert.equal(headers.accept, 'application/json');
});

for (const type of [
  'application/json',
  'Application/JSON; charset=utf-8',
  'application/vnd.kvinnofrid+json',
]) {
  test(`takes ${type}`, async () => assert.equal(await reason(sends(bytesOf('{}'), type)), null));
}

/** Sends a body without an end, until the other side has had enough. */
const endless =
  (chunk: Uint8Array): Answer =>
  (_, response) => {
    response.writeHead(200, head);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };

const refused: [string, RefusalReason, Answer, number?][] = [
  ['404', 'status', (_, response) => void response.writeHead(404, head).end('{}')],
  ['500', 'status', (_, response) => void response.writeHead(500, head).end('{}')],
  ['204', 'status', (_, response) => void response.writeHead(204).end()],
  ['HTML', 'content-type', sends(bytesOf('<!doctype html>'), 'text/html')],
  ['JSON as text', 'content-type', sends(bytesOf('{}'), 'text/plain')],
  ['what only begins as JSON', 'content-type', sends(bytesOf('{}'), 'application/jsonp')],
  [
    'a redirect to what would be right',
    'unreachable',
    (request, response) => {
      if (request.url === '/b') sends(bytesOf('{}'))(request, response);
      else response.writeHead(302, { location: '/b' }).end();
    },
  ],
  ['a byte too much', 'too-large', sends(new Uint8Array(256_001))],
  ['10 MB', 'too-large', sends(new Uint8Array(10_000_000))],
  ['a body without an end', 'too-large', endless(new Uint8Array(1000))],
  [
    'a connection that breaks',
    'unreachable',
    (_, response) => {
      response.writeHead(200, { ...head, 'content-length': 100 }).write('{');
      response.destroy();
    },
  ],
  ['no answer', 'too-slow', () => {}, 100],
  [
    'a body that stops',
    'too-slow',
    (_, response) => void response.writeHead(200, head).write('{'),
    100,
  ],
];

for (const [what, expected, answer, wait] of refused) {
  test(`refuses ${what}`, async () => assert.equal(await reason(answer, wait), expected));
}

test('says that nobody answers', async () => {
  const server = await publicationServer(sends(bytesOf('{}')));
  await server[Symbol.asyncDispose]();
  await assert.rejects(
    fetchPublication(server.address),
    (error: Refused) => error.refusal.reason === 'unreachable',
  );
  await assert.rejects(
    fetchPublication('no address'),
    (error: Refused) => error.refusal.reason === 'unreachable',
  );
});
