import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { until } from '../until.js';
import {
  WatchedPublication,
  watchedPublication,
} from '../../src/publication/watched-publication.js';
import { demonstrationCounty, listOf, now, publicationBytes } from './demonstration-county.js';
import { inventedDocument } from './invented-document.js';
import { publicationServer, sends } from './publication-server.js';

const county = await demonstrationCounty();
const interval = 15 * 60_000;

/** A page's clock that is moved by hand. */
class HandClock {
  instant = now;
  wish: readonly [callback: () => void, at: number] | null = null;
  readonly present = () => this.instant;
  readonly wakeAt = (callback: () => void, at: number | null) => {
    this.wish = at === null ? null : [callback, at];
  };

  /** Moves to when it is asked to wake. */
  wake(): void {
    const [callback, at] = this.wish!;
    this.wish = null;
    this.instant = at;
    callback();
  }
}

async function watching(t: TestContext, bytes: Uint8Array) {
  const server = await publicationServer(sends(bytes));
  t.after(() => server[Symbol.asyncDispose]());
  const clock = new HandClock();
  const warnings: string[] = [];
  const publication = new WatchedPublication({
    ...county.terms,
    address: server.address,
    clock,
    warn: (sentence) => warnings.push(sentence),
  });
  return { server, clock, warnings, publication };
}

const looked = (clock: HandClock) => until('the publication is looked at', () => clock.wish);
const line = inventedDocument.hotlines['sago-line'];
const version = (number: number, more: object = {}) =>
  publicationBytes(county, { document: { ...inventedDocument, version: number, ...more } });

test('fetches when somebody listens, once for all, and tells them', async (t) => {
  const { server, clock, publication } = await watching(t, await version(12));
  assert.equal(server.requests.length, 0);
  const told: string[] = [];
  publication.listen(() => told.push('one'));
  publication.listen(() => told.push('other'));
  assert.equal(publication.current, null);
  await looked(clock);
  assert.equal(publication.current!.header.version, 12);
  assert.deepEqual(told, ['one', 'other']);
  assert.equal(server.requests.length, 1);
});

test('looks again after a quarter of an hour, and tells of what has changed alone', async (t) => {
  const { server, clock, publication } = await watching(t, await version(12));
  let told = 0;
  publication.listen(() => told++);
  await looked(clock);
  assert.equal(clock.wish![1], now + interval);
  clock.wake();
  await looked(clock);
  assert.equal(server.requests.length, 2);
  assert.equal(told, 1);
  server.answer = sends(await version(13));
  clock.wake();
  await looked(clock);
  assert.equal(publication.current!.header.version, 13);
  assert.equal(told, 2);
});

test('keeps what it has where a later one is refused or not to be had, and warns once', async (t) => {
  const { server, clock, warnings, publication } = await watching(t, await version(12));
  publication.listen(() => {});
  await looked(clock);
  for (const [answer, reason] of [
    [sends(await version(11)), 'older'],
    [sends(await version(12, { hotlines: {} })), 'other-contents'],
    [sends(await version(12, { hotlines: {} })), 'other-contents'],
    [sends(await publicationBytes(county, { keys: [county.editors[0]!] })), 'too-few-signatures'],
    [sends(new Uint8Array(), 'text/html'), 'content-type'],
  ] as const) {
    server.answer = answer;
    clock.wake();
    await looked(clock);
    assert.equal(publication.refusal!.reason, reason);
    assert.equal(publication.current!.header.version, 12);
  }
  assert.equal(warnings.length, 4);
  server.answer = sends(await version(12));
  clock.wake();
  await looked(clock);
  assert.equal(publication.refusal, null);
});

test('takes no list of editors that is older than one that it has seen', async (t) => {
  const { server, clock, publication } = await watching(t, await version(12));
  publication.listen(() => {});
  await looked(clock);
  const document = { ...inventedDocument, version: 13 };
  server.answer = sends(
    await publicationBytes(county, { document, list: { ...listOf(county), version: 2 } }),
  );
  clock.wake();
  await looked(clock);
  assert.equal(publication.refusal!.reason, 'list-older');
});

test('shows nothing past its end, tells so, and looks for another', async (t) => {
  const expires = '2026-11-26T10:10:00Z';
  const { server, clock, publication } = await watching(t, await version(12, { expires }));
  let told = 0;
  publication.listen(() => told++);
  await looked(clock);
  assert.equal(clock.wish![1], Date.parse(expires));
  clock.instant = Date.parse(expires);
  assert.equal(publication.current, null);
  clock.wake();
  assert.equal(told, 2);
  await looked(clock);
  assert.equal(publication.refusal!.reason, 'expired');
  server.answer = sends(await version(13));
  clock.wake();
  await looked(clock);
  assert.equal(publication.current!.header.version, 13);
});

test('names each record that is wrong, and has the others', async (t) => {
  const hotlines = { right: line, wrong: { ...line, phone: '0900-123 45 67' } };
  const { clock, warnings, publication } = await watching(t, await version(12, { hotlines }));
  publication.listen(() => {});
  await looked(clock);
  assert.deepEqual([...publication.current!.hotlines.records.keys()], ['right']);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /^hotlines\.wrong\.phone should be a Swedish telephone number/);
});

test('asks for nothing when nobody listens any more', async (t) => {
  const { server, clock, publication } = await watching(t, await version(12));
  const stop = publication.listen(() => {});
  await looked(clock);
  stop();
  assert.equal(clock.wish, null);
  const stopAgain = publication.listen(() => {});
  stopAgain();
  await until('it is asked for again', () => server.requests.length === 2);
  server.answer = sends(await version(13));
  publication.listen(() => {});
  await looked(clock);
});

test('is one for all who name the same address, county and keys', () => {
  const clock = new HandClock();
  const terms = { ...county.terms, address: 'https://example.se/a.json', clock, warn: () => {} };
  assert.equal(watchedPublication(terms), watchedPublication({ ...terms }));
  assert.notEqual(watchedPublication(terms), watchedPublication({ ...terms, county: 'orebro' }));
  assert.notEqual(
    watchedPublication(terms),
    watchedPublication({ ...terms, address: 'https://example.se/b' }),
  );
});
