/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  demonstrationCounty,
  listOf,
  publicationBytes,
} from '../publication/demonstration-county.js';
import { documentOfToday, emptyFolder } from './county-folder.js';

const page = (body: string) =>
  `<!doctype html><meta name="county-material" content="/county-material.json">
   <script src="/embed.0.1.0.js"></script>${body}`;

test('tells what visitors to pages see, one page at a time, and in a report', async (t) => {
  const county = await demonstrationCounty();
  const list = {
    ...listOf(county),
    published: new Date(Date.now() - 86_400_000).toISOString(),
    expires: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const later = (editors: typeof list.editors) =>
    editors.map((editor) => ({ ...editor, until: '2099-12-31' }));
  const bytes = await publicationBytes(county, {
    list: { ...list, editors: later(list.editors) },
    document: documentOfToday(),
  });
  const answers: Record<string, string | Uint8Array> = {
    '/county-material.json': bytes,
    '/right': page('<hotline-status>Ring 0999-123 45</hotline-status>'),
    '/stale': page('<hotline-status>Ring 019-99 99 99</hotline-status>'),
    '/none': '<p>Hej & hå</p>',
  };
  let atOnce = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    response.on('close', () => atOnce--);
    const answer = answers[request.url!];
    const type = request.url!.endsWith('.json') ? 'application/json' : 'text/html';
    response.writeHead(answer ? 200 : 404, { 'content-type': type }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await emptyFolder(t);
  await folder.write(
    'pages.txt',
    `# kommuner\n${origin}/right\n\n${origin}/stale\n${origin}/gone\n`,
  );
  const roots = county.roots.map(({ publicKey }) => publicKey);
  const asked = ['--county', 'sagolanet', '--root', ...roots];
  const right = await folder.runWell('inspect', `${origin}/right`, ...asked);
  const [seen] = right.pages as { facts: { version: string }; published: { version: number } }[];
  assert.equal(seen!.facts.version, '0.1.0');
  assert.equal(seen!.published.version, 12);

  const ended = await folder.run(
    'inspect',
    'pages.txt',
    `${origin}/none`,
    ...asked,
    '--html',
    'report.html',
  );
  assert.equal(ended.exitCode, 1);
  assert.match(ended.error, /✓ \S+\/right {2}0\.1\.0 {2}v12/);
  assert.match(ended.error, /✗ \S+\/stale .*\n.*numret 019999999/);
  assert.match(ended.error, /✗ \S+\/gone .*\n.*HTTP 404/);
  assert.match(ended.error, /✗ \S+\/none .*\n.*Skriptet finns inte/);
  assert.match(ended.error, /1 av 4 sidor är rätt/);
  assert.equal(mostAtOnce, 1);
  const report = await readFile(join(folder.path, 'report.html'), 'utf8');
  assert.match(report, /<html lang="sv">/);
  assert.match(report, /<th scope="row"><a href="http:[^"]+\/stale">/);
  assert.doesNotMatch(report, /<script|src=|<link/);
});
