import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPinnedName, isPinnedNumber } from '../../src/material/pinned-lines.js';

for (const name of [
  'Kvinnofridslinjen',
  'KVINNOFRIDSLINJEN',
  'kvinnofrids linjen',
  'Kvinnofrids-linjen',
  'Kvinnofridslinjen i Örebro',
  'Ring Kvinnofridslinjen!',
  'K v i n n o f r i d s l i n j e n',
  'Kvínnofrídslìnjen',
  'Kvi\u200bnnofridslinjen',
  'Kvinno\u00adfridslinjen',
  'Kvinno\u2060frids\u200dlinjen',
  'Ｋｖｉｎｎｏｆｒｉｄｓｌｉｎｊｅｎ',
  '𝐊𝐯𝐢𝐧𝐧𝐨𝐟𝐫𝐢𝐝𝐬𝐥𝐢𝐧𝐣𝐞𝐧',
  'Kvinnоfridslinjen', // Cyrillic о
  'Κvinnofridslinjen', // Greek Κ
  'Kvinnofridsӏinjen', // Cyrillic palochka
  'Kvınnofrıdslınjen',
  'KvinnofridsIinjen',
  'Kvinn0fridslinjen',
  'Kvinnofr1dslinjen',
  'SOS Alarm',
  'sos-alarm',
  'SOSAlarm AB',
  'S.O.S. Alarm',
  'SОS Alarm', // Cyrillic О
  'SOS A1arm',
  '112',
  'Ring 112',
  '1 1 2',
  '１１２',
  'Nödnumret',
  'NÖDNUMRET',
  'No\u0308dnumret',
  'Nodnumret',
  'Polisen',
  'polisens linje',
  'Poliѕen', // Cyrillic ѕ
  'Po1isen',
]) {
  test(`takes ${name} for a national line's name`, () => assert.ok(isPinnedName(name)));
}

for (const name of [
  'Kommunens stödlinje',
  'Kvinnojouren Örebro',
  'Kvinnofrid i Exempelkommunen',
  'Socialjouren',
  'Trygghetsalarm',
  'Stöd till pressen',
  'Ærøs Straße',
  'خط الدعم',
  'Лінія підтримки',
  'Лінія SOS',
  'Örebro kommun (أوربرو)',
]) {
  test(`lets a site call its line ${name}`, () => assert.ok(!isPinnedName(name)));
}

test('knows the national numbers however they are written', () => {
  for (const number of [
    '112',
    '1 1 2',
    '114 14',
    '11414',
    '020-50 50 50',
    '020505050',
    '+46 20 50 50 50',
    '0046-20-505050',
  ])
    assert.ok(isPinnedNumber(number), number);
  for (const number of ['010-223 57 60', '020-390 000', '1177', ''])
    assert.ok(!isPinnedNumber(number), number);
});
