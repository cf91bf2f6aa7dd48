import fc from 'fast-check';

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`);

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const days = fc.oneof(
  fc.subarray(weekdays, { minLength: 1 }).map((list) => list.join(',')),
  fc.subarray(weekdays, { minLength: 1, maxLength: 3 }).map((list) => [...list, 'PH'].join(',')),
  fc
    .tuple(fc.constantFrom(...weekdays), fc.constantFrom(...weekdays))
    .map(([from, to]) => `${from}-${to}`),
);

/** One or two spans that lie in order and do not touch. */
const times = fc.uniqueArray(clock, { minLength: 2, maxLength: 4 }).map((list) => {
  const inOrder = [...list].sort();
  const spans = [`${inOrder[0]}-${inOrder[1]}`];
  if (inOrder.length === 4) spans.push(`${inOrder[2]}-${inOrder[3]}`);
  return spans.join(',');
});

const pastMidnight = fc.constantFrom('22:00-02:00', '20:30-06:00', '18:00-00:00');
const hours = fc.oneof({ weight: 2, arbitrary: times }, { weight: 1, arbitrary: pastMidnight });

const date = fc.constantFrom(
  '2026 Sep 25',
  '2026 Oct 20',
  'Dec 24',
  'Jun 05',
  '2027 Jan 07-2027 Jan 12',
);
const season = fc.constantFrom('Jun 22-Aug 07', 'Dec 20-Jan 06', 'Jul', 'Jun-Aug');

/** Rules after the first one begin with what separates them: `;` replaces, and `,` adds. */
const separator = fc.constantFrom('; ', '; ', ', ');
const rule = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(separator, ...parts).map(([first, ...rest]) => first + rest.join(' '));
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: '' });

/** Timetables within the subset, as a line's or an office's might be, in which nights come often. */
export const notations = fc
  .tuple(
    fc.array(rule(days, hours), { minLength: 1, maxLength: 3 }).map((rules) => rules.join('')),
    maybe(rule(season, days, hours)),
    maybe(rule(fc.constant('PH'), fc.oneof(fc.constantFrom('off', 'open'), hours))),
    fc
      .array(rule(date, fc.oneof(fc.constant('off'), hours)), { maxLength: 2 })
      .map((rules) => rules.join('')),
  )
  .map((rules) => rules.join('').slice(2));
