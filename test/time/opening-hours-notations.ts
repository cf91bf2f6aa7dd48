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

const date = fc.constantFrom(
  '2026 Sep 25',
  '2026 Oct 20',
  'Dec 24',
  'Jun 05',
  '2027 Jan 07-2027 Jan 12',
);
const season = fc.constantFrom('Jun 22-Aug 07', 'Dec 20-Jan 06', 'Jul', 'Jun-Aug');

/** Timetables within the subset, as a line's or an office's might be. */
export const notations = fc
  .tuple(
    fc.array(
      fc
        .tuple(days, fc.oneof({ weight: 4, arbitrary: times }, pastMidnight))
        .map((all) => all.join(' ')),
      { minLength: 1, maxLength: 2 },
    ),
    fc.option(
      fc.tuple(season, days, times).map((all) => all.join(' ')),
      { nil: null },
    ),
    fc.option(
      fc.oneof(
        fc.constant('PH off'),
        fc.constant('PH open'),
        times.map((spans) => `PH ${spans}`),
      ),
      { nil: null },
    ),
    fc.array(
      fc.tuple(date, fc.oneof(fc.constant('off'), times)).map((all) => all.join(' ')),
      { maxLength: 2 },
    ),
  )
  .map(([week, summer, holidays, dated]) =>
    [...week, summer, holidays, ...dated].filter((rule) => rule !== null).join('; '),
  );
