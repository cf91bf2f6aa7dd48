/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';

test('prints an address that leads to the site, and ends with the port where it is taken', async () => {
  const serving = served('0');
  try {
    const address = await serving.address;
    const [, port] = /^http:\/\/127\.0\.0\.1:(\d+)\/$/.exec(address) ?? assert.fail(address);
    const moved = await fetch(address, { redirect: 'manual' });
    assert.equal(moved.status, 302);
    assert.equal(moved.headers.get('location'), '/site/');
    const site = await (await fetch(address)).text();
    assert.match(site, /<html lang="sv">/);
    assert.match(site, /<hotline-status /);
    const picture = await fetch(new URL('guider/pictures/shown.png', address));
    assert.match(picture.headers.get('content-type')!, /^image\/png/);
    assert.equal((await fetch(new URL('nowhere.html', address))).status, 404);
    const second = served(port!);
    await assert.rejects(second.address, /Port \d+ is taken/);
  } finally {
    serving.end();
  }
});

/** Serves what is built; its address once that is printed. */
function served(port: string) {
  const child = spawn(process.execPath, ['build/serve.mjs'], {
    env: { ...process.env, PORT: port },
  });
  const address = new Promise<string>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const [, printed] = /site, .*: (\S+)/.exec(said) ?? [];
        if (printed) resolve(printed);
      });
    }
    child.on('close', () => reject(new Error(said)));
  });
  return { address, end: () => void child.kill() };
}
