/// <reference types="node" />
import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fetchPublication } from '../../src/publication/fetch-publication.js';
import { countyFolder, documentOfToday, publishWell } from '../cli/county-folder.js';
import { nginxServer, withoutNginx } from './nginx-server.js';

/** The examples by what runs them. */
const examples = ['service', 'cron', 'cmd'].map((kind) => `docs/hosting/kvinnofrid-mirror.${kind}`);

/** What an example tells the command, but for the addresses and the county of this place. */
async function toldBy(example: string, address: string, file: string): Promise<string[]> {
  const text = await readFile(example, 'utf8');
  const [, told] = /kvinnofrid-elements(?:\.cmd)? (mirror [^>\r\n]+)/.exec(text)!;
  const words = told!.trim().split(' ');
  const changes: [before: string | RegExp, after: string][] = [
    ['https://kvinnofrid.lansstyrelsen.example/county-material.json', address],
    [/^(?:\/srv|C:\\inetpub)[\\/]kvinnofrid[\\/]county-material\.json$/, file],
    ['orebro', 'sagolanet'],
  ];
  for (const [before, after] of changes) {
    const index = words.findIndex((word) =>
      typeof before === 'string' ? word === before : before.test(word),
    );
    assert.notEqual(index, -1, `${before}: ${told}`);
    words[index] = after;
  }
  return words;
}

test(
  'each example brings the publication from the county to a site, and then the newer one',
  { skip: withoutNginx },
  async (t) => {
    const folder = await countyFolder(t);
    await using county = await nginxServer();
    for (const version of [20, 21]) {
      await folder.write('document.json', documentOfToday({ version }));
      await publishWell(folder);
      const published = join(folder.path, 'county-material.json');
      await copyFile(published, county.file);
      for (const [index, example] of examples.entries()) {
        await using site = await nginxServer();
        // What the one before brought is there when the next is brought.
        const kept = join(folder.path, `kept-${index}.json`);
        if (version > 20) await copyFile(kept, site.file);
        const told = await toldBy(example, county.county, site.file);
        const ended = await folder.run(...told);
        assert.equal(ended.exitCode, 0, `${example}: ${ended.error}`);
        const served = await fetchPublication(site.mirror);
        assert.deepEqual(Buffer.from(served), await readFile(published), example);
        await copyFile(site.file, kept);
      }
    }
  },
);

test('each example looks as often as the others', async () => {
  const [timer, cron, cmd] = await Promise.all(
    ['timer', 'cron', 'cmd'].map((kind) =>
      readFile(`docs/hosting/kvinnofrid-mirror.${kind}`, 'utf8'),
    ),
  );
  const minutes = [
    /OnCalendar=\*:0\/(\d+)/.exec(timer!)![1],
    /^\d+-59\/(\d+) /m.exec(cron!)![1],
    /\/mo (\d+)/.exec(cmd!)![1],
  ];
  assert.deepEqual(minutes, ['15', '15', '15']);
});
