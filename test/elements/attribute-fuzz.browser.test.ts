import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/grant-deadline/define.js';
import '../../src/elements/hotline-status/define.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { shownText } from '../shown-text.js';
import { warningsOf } from '../warnings-of.js';
import {
  callClaim,
  type Claim,
  instantOf,
  lineClaim,
  ownCallNames,
  ownLineNames,
} from './claims-by-hand.js';

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const anything = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  oneOf('', ' ', 'null', 'undefined', '0', '-1', '1e9', '<b>', '\u0000', '\u200f', '24/7', '{}'),
);
/** Right more often than not, so that what is wrong is found beside what is right. */
const mostly = (right: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: anything });
/** The present of the test: what is shown without `now` must not depend on the day of the run. */
const present = Date.UTC(2026, 10, 24, 9);

const dates = mostly(
  oneOf(
    '2018-08-15',
    '2026-11-22',
    '2026-11-23',
    '2026-11-24',
    '2027-02-30',
    '2027-02-28',
    '2027-03-31',
    '2025',
  ),
);
const instants = mostly(
  oneOf(
    '2026-11-23T10:00',
    '2026-11-23T03:00',
    '2026-11-22',
    '2018-08-15T12:00',
    '2026-11-20T01:00',
    '2026-06-19T10:00',
    '2026-12-24T10:00',
    '2026-12-25T15:59',
    '2027-05-06T12:00',
  ),
);
const common = {
  'heading-level': mostly(oneOf('1', '2', '6', '7')),
  county: mostly(oneOf('orebro', 'skane')),
};
const hotline = {
  ...common,
  now: instants,
  line: mostly(oneOf('honour-support', 'trafficking-coordinators', 'kvinnofridslinjen')),
  variant: mostly(oneOf('full', 'compact')),
  'structured-data': anything,
  name: anything,
  phone: mostly(oneOf('019-000 00 00', '112', '+46 19 000 00 00')),
  hours: mostly(
    oneOf(
      '24/7',
      'Mo-Su 00:00-24:00',
      'Mo-Fr 09:00-16:00; PH off',
      'Mo-Su 22:00-04:00',
      'Mo-Th 21:00-03:00; Fr-Su 18:00-20:00; PH off',
      'Mo-Fr 09:00-12:00,13:00-16:00; 2026 Nov 23 off',
      'Mo-Su 08:00-20:00; PH 10:00-11:00; Nov 24 09:00-10:30',
      'off',
      'Mo-Fr 9-16',
      'PH open',
    ),
  ),
  audience: mostly(oneOf('professionals', 'exposed')),
  description: anything,
  eves: mostly(oneOf('open', 'closed')),
  bill: mostly(oneOf('hidden')),
  website: mostly(oneOf('https://kommun.example/', 'javascript:alert(1)')),
  reviewed: dates,
  'valid-from': dates,
  'valid-until': dates,
};
const grant = {
  ...common,
  now: instants,
  call: mostly(oneOf('orebro-2018')),
  calendar: mostly(oneOf('/kalender.ics')),
  data: mostly(
    fc
      .json({ maxDepth: 2 })
      .map((json) => `{"name": ${json}, "lastDay": ${json}, "steps": ${json}}`),
  ),
  name: anything,
  publisher: anything,
  opens: mostly(oneOf('2018-01-01', '2026-11-22', '2026-11-24')),
  'last-day': dates,
  'closing-time': mostly(oneOf('16:00', '24:00', '25:00', '16.00')),
  'former-last-day': dates,
  'decision-day': dates,
  amount: mostly(oneOf('900 000', '900 000 kr', '1,5')),
  applicants: mostly(oneOf('Kommuner 50 %; Stiftelser', 'A 0 %', ';;')),
  steps: mostly(oneOf('PM; Budget', ';')),
  website: mostly(oneOf('https://kommun.example/', 'data:text/html,x')),
  reviewed: dates,
  'valid-until': dates,
};

type Attributes = Readonly<Record<string, string | undefined>>;

/** Shows elements with generated attributes, and holds each against what must always be true. */
async function fuzz(
  tag: 'hotline-status' | 'grant-deadline',
  values: Record<string, fc.Arbitrary<string>>,
  needed: readonly string[],
  check: (attributes: Attributes, text: string, status: string) => void,
): Promise<number> {
  let count = 0;
  const errors: unknown[] = [];
  const onError = ({ message }: ErrorEvent) => void errors.push(message);
  const { error } = console;
  console.error = (...words: unknown[]) => void errors.push(words);
  window.addEventListener('error', onError);
  const { now } = Date;
  Date.now = () => present;
  const sometimes = fc.record(values, { requiredKeys: [] });
  try {
    await fc.assert(
      fc.asyncProperty(sometimes, fc.boolean(), async (generated, isOwn) => {
        const attributes: Record<string, string | undefined> = { ...generated };
        // Without one of the county's named, the attributes describe one of the site's own.
        if (isOwn) for (const name of needed) delete attributes[name];
        const element = document.createElement(tag) as KvinnofridElement;
        for (const [name, value] of Object.entries(attributes)) {
          if (value !== undefined) element.setAttribute(name, value);
          count++;
        }
        const warnings = await warningsOf(async () => {
          document.body.append(element);
          await element.updateComplete;
        });
        try {
          const text = shownText(element);
          expect(errors, 'errors').to.deep.equal([]);
          // A call that has closed is told in brief: its state, and what is folded.
          expect(text.length).to.be.greaterThan(30);
          for (const warning of warnings)
            expect(warning).to.match(/: (use|should be|leave out|.* should be) .+\.$/s);
          const status = element.shadowRoot!.querySelector<HTMLElement>('[part=status]')!;
          check(attributes, text, status.innerText.trim());
        } finally {
          element.remove();
        }
      }),
      { numRuns: 2000, seed: 1989 },
    );
  } finally {
    Date.now = now;
    console.error = error;
    window.removeEventListener('error', onError);
  }
  return count;
}

describe('whatever attributes say', () => {
  it('<hotline-status> shows help, and of each line just what may be claimed', async () => {
    const said = { open: 0, closed: 0, none: 0 };
    const count = await fuzz('hotline-status', hotline, ['line'], (attributes, text, status) => {
      expect(text).to.contain('112');
      const isOwn =
        attributes['line'] === undefined &&
        ownLineNames.some((name) => attributes[name] !== undefined);
      if (!isOwn) return;
      const claim = lineClaim(attributes, instantOf(attributes['now'] ?? '') ?? present);
      expect(claimIn(status), JSON.stringify(attributes)).to.equal(claim);
      said[claim]++;
    });
    expect(count).to.be.at.least(10_000);
    for (const [claim, times] of Object.entries(said)) expect(times, claim).to.be.greaterThan(40);
  }).timeout(120_000);

  it('<grant-deadline> is never blank, and says of each call just what may be claimed', async () => {
    const said = { open: 0, closed: 0, none: 0 };
    const needed = ['call', 'data'];
    const count = await fuzz('grant-deadline', grant, needed, (attributes, _, status) => {
      if (needed.some((name) => attributes[name] !== undefined)) return;
      const isOwn = ownCallNames.some((name) => attributes[name] !== undefined);
      // With no attribute of its own it is the county's call.
      const facts = isOwn ? attributes : { 'last-day': '2018-08-15' };
      const claim = callClaim(facts, instantOf(attributes['now'] ?? '') ?? present);
      expect(claimIn(status), JSON.stringify(attributes)).to.equal(claim);
      said[claim]++;
    });
    expect(count).to.be.at.least(10_000);
    for (const [claim, times] of Object.entries(said)) expect(times, claim).to.be.greaterThan(40);
  }).timeout(120_000);
});

/** What an element claims, by the words of its status. */
function claimIn(status: string): Claim {
  if (/^(Öppet|Sista dagen)/.test(status)) return 'open';
  return /^Stäng(t|de)\b/.test(status) ? 'closed' : 'none';
}
