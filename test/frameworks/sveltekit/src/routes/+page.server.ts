import { served } from '$lib/server/served';

export async function load() {
  return {
    call: await served('grant-deadline', {
      id: 'call',
      name: 'Kommunens bidrag',
      'last-day': '2027-02-18',
      reviewed: '2026-11-24',
      'heading-level': 3,
    }),
    line: await served('hotline-status', {
      id: 'served-line',
      name: 'Kommunens stödlinje',
      phone: '019-000 00 00',
      hours: 'Mo-Fr 09:00-16:00; PH off',
      audience: 'exposed',
      reviewed: '2026-11-24',
    }),
  };
}
