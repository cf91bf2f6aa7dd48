import { served } from '$lib/server/served';

export async function load() {
  return {
    call: await served('grant-deadline', {
      id: 'there-call',
      name: 'Kommunens tredje bidrag',
      'last-day': '2027-01-15',
      reviewed: '2026-11-24',
      'heading-level': 3,
    }),
    line: await served('hotline-status', {
      id: 'there-line',
      name: 'Kommunens andra linje',
      phone: '019-111 11 11',
      hours: 'Mo-Fr 09:00-16:00; PH off',
      audience: 'exposed',
      reviewed: '2026-11-24',
    }),
  };
}
