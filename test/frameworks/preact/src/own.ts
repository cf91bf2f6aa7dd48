import type { Own } from './served';

const line = {
  name: 'Kommunens stödlinje',
  phone: '019-000 00 00',
  hours: 'Mo-Fr 09:00-16:00; PH off',
  audience: 'exposed',
  reviewed: '2026-11-24',
};
const call = { reviewed: '2026-11-24', 'heading-level': 3 };

/** The site's own lines and calls that a server writes down. */
export const own = {
  line: { tag: 'hotline-status', attributes: { ...line, id: 'served-line' } },
  call: {
    tag: 'grant-deadline',
    attributes: { ...call, id: 'call', name: 'Kommunens bidrag', 'last-day': '2027-02-18' },
  },
  otherLine: {
    tag: 'hotline-status',
    attributes: {
      ...line,
      id: 'there-line',
      name: 'Kommunens andra linje',
      phone: '019-111 11 11',
    },
  },
  otherCall: {
    tag: 'grant-deadline',
    attributes: {
      ...{ ...call, id: 'there-call' },
      ...{ name: 'Kommunens tredje bidrag', 'last-day': '2027-01-15' },
    },
  },
} satisfies Record<string, Own>;
