/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const zones = [
  'Europe/Stockholm',
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Mogadishu',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

test('tells the same states whatever zone the device is in', () => {
  const script = fileURLToPath(new URL('./states-over-years.ts', import.meta.url));
  const told = zones.map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  const offsets = new Set(told.map((text) => text.split('\n')[0]));
  assert.equal(offsets.size, zones.length, 'the zones did not take effect');
  const states = new Set(told.map((text) => text.split('\n').slice(1).join('\n')));
  assert.equal(states.size, 1);
  assert.ok([...states][0]!.length > 10_000);
});
