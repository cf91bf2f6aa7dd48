import * as v from 'valibot';
import type { Bytes } from '../../publication/bytes.js';
import { hostOf, hostSchema } from '../../publication/host-name.js';
import { jsonOf } from '../../publication/signed-json.js';

/** Where no link leads: a list of editors names one host at least. */
const noHost = 'www.example.se';

/** All hosts that a draft's links lead to, for where nobody has told which they may lead to. */
export function linkHosts(draft: Bytes): string[] {
  const hosts = new Set<string>();
  const walk = (told: unknown): void => {
    if (typeof told === 'object' && told !== null) Object.values(told).forEach(walk);
    if (typeof told !== 'string' || !told.startsWith('https://')) return;
    const host = hostOf(told);
    if (v.is(hostSchema, host)) hosts.add(host);
  };
  try {
    walk(jsonOf(draft, ''));
  } catch {
    // What is no JSON has no links; why it is none is told where it is read.
  }
  return hosts.size > 0 ? [...hosts] : [noHost];
}
