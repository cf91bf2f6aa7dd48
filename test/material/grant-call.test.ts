import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantCallSchema } from '../../src/material/grant-call.js';
import { problems } from '../../src/material/problems.js';
import { grantCall } from './invented-county.js';

const { purpose, application } = grantCall;
const applicants = (share: unknown, more = {}) => [{ label: 'stiftelser', share, ...more }];

/** A change of a call, and what is wrong with it. */
const changes: [change: object, ...wrong: [field: string, expected: string] | []][] = [
  [{}],
  [{ opens: '2027-02-01', closingTime: '16:00', formerLastDay: '2027-02-15' }],
  [{ decisionDay: '2027-04-01', website: 'https://a.example/' }],
  [{ applicants: applicants(null, { shareText: 'Fråga.' }) }],
  [{ application: { ...application, contact: 'bidrag@a.example.se', unsaid: undefined } }],
  [{ id: ' ' }, 'id', 'a text'],
  [{ amount: '900000' }, 'amount', 'a whole number from 1 to 1000000000000'],
  [{ year: 1999 }, 'year', 'a whole number from 2000 to 2100'],
  [{ lastDay: undefined }, 'lastDay', 'a date, YYYY-MM-DD'],
  [{ closingTime: '24:30' }, 'closingTime', 'a time of day, HH:MM'],
  [{ applicants: [] }, 'applicants', 'a list with at least one entry'],
  [{ applicants: applicants(0) }, 'applicants.0.share', 'a whole number from 1 to 100'],
  [{ applicants: applicants(101) }, 'applicants.0.share', 'a whole number from 1 to 100'],
  [{ applicants: [{ label: 'alla' }] }, 'applicants.0.share', 'a whole number from 1 to 100'],
  [{ purpose: { ...purpose, goals: [] } }, 'purpose.goals', 'a list with at least one entry'],
  [
    { application: { ...application, contact: 'fornamn.efternamn@a.example.se' } },
    'application.contact',
    "a functional mailbox's address, not a named person's",
  ],
  [{ steps: ['En sida', ''] }, 'steps.1', 'a text, in Swedish or by language'],
  [
    { website: 'http://a.example/' },
    'website',
    'an https address in plain letters, without a user name',
  ],
  [{ deadline: '2027-03-01' }, 'deadline', Object.keys(grantCallSchema.entries).join(' or ')],
];

for (const [change, field, expected] of changes) {
  test(`${field ? `expects ${expected} of` : 'takes'} a call with ${JSON.stringify(change)}`, () => {
    assert.deepEqual(
      problems({ ...grantCall, ...change }, grantCallSchema).map((one) => [
        one.field,
        one.expected,
      ]),
      field ? [[field, expected]] : [],
    );
  });
}
