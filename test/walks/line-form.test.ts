import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build } from 'esbuild';
import { chromiumPages } from '../page/chromium-pages.js';
import { keyboard } from './keyboard.js';
import { mouse } from './mouse.js';

// The form of a line, filled in by mouse, and by the keyboard alone.

const { outputFiles } = await build({
  entryPoints: ['test/walks/form-page.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const answers: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/form': [
    'text/html; charset=utf-8',
    '<!doctype html><html lang="sv"><title>Linje</title><h1>Linje</h1><main></main><script type="module" src="/form.js"></script></html>',
  ],
  '/form.js': ['text/javascript; charset=utf-8', outputFiles[0]!.text],
};
const open = chromiumPages((request, response) => {
  const [type, text] = answers[request.url!] ?? [];
  if (!type) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': type }).end(text);
});

for (const hands of [mouse, keyboard]) {
  it(`takes a line that is filled in by ${hands.name}`, async () => {
    const page = await open('/form');
    const { press, fill, pick } = hands(page);
    await fill('Vad heter linjen?', 'Kommunens stödlinje');
    await fill('Telefonnummer', '019-14 00 00');
    await press('radio', 'Den som är utsatt för våld');
    await press('radio', 'Vissa dagar och tider');
    await press('checkbox', 'Måndag');
    await pick('Öppnar', '09:00');
    await pick('Stänger', '16:30');
    await press('button', 'Samma tider måndag–fredag');
    await press('button', 'Lägg till dagar med andra tider');
    await pick('Från och med', '2026-12-21');
    await pick('Till och med', '2027-01-08');
    await press('radio', 'Nej, samtalet syns inte');
    await fill('Sidan där uppgifterna står', 'https://www.kommunen.example/stod');
    await fill('Vem svarar för den sidan?', 'Kommunen');
    await pick('Vilken dag kontrollerade du senast uppgifterna?', '2026-05-01');
    assert.deepEqual(await page.evaluate(() => window.typedLine), {
      name: 'Kommunens stödlinje',
      phone: '019-14 00 00',
      openingHours: 'Mo-Fr 09:00-16:30; PH off; 2026 Dec 21-2027 Jan 08 off',
      eves: 'closed',
      audience: 'exposed',
      bill: 'hidden',
      source: 'https://www.kommunen.example/stod',
      publisher: 'Kommunen',
      reviewed: '2026-05-01',
    });
    await page.close();
  });
}
