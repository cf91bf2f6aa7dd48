import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFolder } from '../../src/builder/site-folder.js';

test('finds the folder that the builder lies in', () => {
  for (const [address, folder] of [
    ['https://kommun.example/filer/k/builder/index.html?a#b', '/filer/k/'],
    ['https://kommun.example/filer/k/builder/', '/filer/k/'],
    ['http://127.0.0.1:8000/builder/administrator.html', '/'],
  ] as const) {
    assert.equal(siteFolder(address).folder, folder);
  }
});

test('tells an https address of the site alone', () => {
  assert.equal(siteFolder('https://kommun.se/a/builder/').home, 'https://kommun.se/');
  assert.equal(siteFolder('http://kommun.se/a/builder/').home, 'https://kommun.example/');
});

test('guesses where a page is a file', () => {
  assert.deepEqual(siteFolder('file:///C:/k/builder/index.html'), {
    folder: '/filer/kvinnofrid/',
    home: 'https://kommun.example/',
  });
});
