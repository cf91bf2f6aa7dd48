/// <reference types="node" />
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inventedDocument } from '../publication/invented-document.js';
import { countyFolder, documentOfToday, publishWell, type CountyFolder } from './county-folder.js';

const cleanups: (() => unknown)[] = [];
after(async () => {
  for (const one of cleanups) await one();
});
let folder: CountyFolder;
before(async () => {
  folder = await countyFolder({ after: (one) => void cleanups.push(one as () => unknown) });
  await publishWell(folder);
});

const line = inventedDocument.hotlines['sago-line'];
const changed = {
  definitions: { digital: { ...inventedDocument.definitions.digital, name: 'Nätvåld' } },
  hotlines: { 'sago-line': { ...line, phone: '0999-543 21', topics: ['a'] } },
};

test('tells what visitors will see change since what is out, numbers first', async () => {
  await folder.write('new.json', documentOfToday(changed));
  const { exitCode, out } = await folder.run(
    'diff',
    'new.json',
    '--before',
    'county-material.json',
  );
  assert.equal(exitCode, 0);
  assert.deepEqual(out.trim().split('\n'), [
    '✓ Version 12 för sagolanet, jämförd med county-material.json:',
    '  Linjen ”Sagolänets jourlinje” (sago-line): numret ändras från 0999-123 45 till 0999-543 21.',
    '  Linjen ”Sagolänets jourlinje” (sago-line): ändras också i ämnena.',
    '  Definitionen ”Digitalt våld” (digital): namnet ändras från Digitalt våld till Nätvåld.',
  ]);
  const english = await folder.run(
    ...['diff', 'new.json', '--before', 'county-material.json', '--lang', 'en'],
  );
  assert.match(english.out, /the number changes from 0999-123 45 to 0999-543 21\./);
  const told = await folder.runWell('diff', 'new.json', '--before', 'county-material.json');
  const [first] = told.changes as { isNumber: boolean; said: { en: string } }[];
  assert.equal(first!.isNumber, true);
});

test('says that nothing changes', async () => {
  const given = ['diff', 'document.json', '--before', 'county-material.json'];
  assert.match((await folder.run(...given)).out, /\n {2}Ingenting ändras\.\n$/);
  assert.deepEqual((await folder.runWell(...given)).changes, []);
});

test('compares with what is bundled where nothing is out', async () => {
  await folder.write('new.json', documentOfToday({ hotlines: { a: line } }));
  const { out } = await folder.run('diff', 'new.json');
  assert.match(out, /jämförd med det som följer med paketet:\n.*\(a\) tillkommer: 0999-123 45\./);
});

test('tells of what visitors will not see, since it is wrong, and ends with 1', async () => {
  await folder.write('new.json', documentOfToday({ hotlines: { a: { ...line, phone: '1' } } }));
  const { exitCode, error } = await folder.run('diff', 'new.json');
  assert.equal(exitCode, 1);
  assert.match(error, /Fel: hotlines\.a\.phone är "1"/);
  await folder.write('new.json', '{}');
  assert.equal((await folder.run('diff', 'new.json')).exitCode, 1);
  assert.equal((await folder.run('diff', 'none.json')).exitCode, 3);
  assert.equal(
    (await folder.run('diff', 'document.json', '--before', 'document.json')).exitCode,
    1,
  );
});
