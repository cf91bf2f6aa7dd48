// Shows that the tests of time bite: breaks one rule after another in a copy of the sources, and
// fails when the tests do not notice. Run it by: npm run mutants
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** File, what stands there, what is put there instead, and the tests that must notice. */
const mutants = [
  ['civil-date', '+ 3) % 7', '+ 2) % 7', 'stockholm'],
  ['civil-date', 'formatDate(date) === text', 'true', 'stockholm'],
  ['stockholm', 'summerTimeChange(year, 3) &&', 'summerTimeChange(year, 3) - 1 &&', 'stockholm'],
  ['stockholm', '< summerTimeChange(year, 10)', '<= summerTimeChange(year, 10)', 'stockholm'],
  ['stockholm', '(weekday(last) % 7)', 'weekday(last)', 'stockholm'],
  ['stockholm', '=== 120) return inSummer', '=== 60) return inSummer', 'stockholm'],
  [
    'stockholm',
    'minuteInMilliseconds) + stockholmOffset',
    'minuteInMilliseconds) - new Date(instant).getTimezoneOffset() + 0 * stockholmOffset',
    'time-zones',
  ],
  ['swedish-holidays', 'day >= 20 && day <= 26', 'day >= 19 && day <= 25', 'swedish-holidays'],
  ['swedish-holidays', 'dateOf(year, 11, 6)', 'dateOf(year, 11, 5)', 'swedish-holidays'],
  ['swedish-holidays', '  39:', '  40:', 'swedish-holidays'],
  ['swedish-holidays', "'6-6'", "'6-7'", 'swedish-holidays'],
  ['swedish-holidays', 'day === 24', 'day === 23', 'swedish-holidays'],
  ['swedish-holidays', "holidayOn(date + 1) === 'midsummer-day'", 'false', 'swedish-holidays'],
  ['swedish-holidays', '11 * h + 22 * l', '11 * h + 21 * l', 'swedish-holidays'],
  ['opening-hours-notation', 'end > start ? end : end + 1440', 'end', 'opening-hours'],
  ['opening-hours-notation', '+ 7) % 7) + 1;', '+ 7) % 7);', 'opening-hours'],
  ['opening-hours-notation', 'dateOf(year ?? 2000,', 'dateOf(2000,', 'opening-hours-notation'],
  ['opening-hours-notation', 'year ?? 2000', 'year ?? 2001', 'opening-hours-notation'],
  ['opening-hours-notation', 'day <= length', 'true', 'opening-hours-notation'],
  ['opening-hours-notation', ':[0-5]', ':[0-9]', 'opening-hours-notation'],
  ['opening-hours-notation', "range.indexOf('-') + 1", '0', 'opening-hours-notation'],
  ['opening-hours-notation', '(from.year !== null && ', '(', 'opening-hours-notation'],
  ['opening-hours-notation', "=== ',' && !off", "=== ','", 'opening-hours-notation'],
  ['opening-hours-notation', 'notation.length > mostCharacters', 'false', 'opening-hours-notation'],
  ['opening-hours-notation', 'rules.length === mostRules', 'false', 'opening-hours-notation'],
  ['opening-hours-notation', "separator === ','", 'false', 'opening-hours'],
  ['opening-hours', 'to <= (closesAt ?? instant)', 'to < (closesAt ?? instant)', 'opening-hours'],
  [
    'opening-hours',
    'from > (closesAt ?? instant)',
    'from >= (closesAt ?? instant)',
    'opening-hours',
  ],
  ['opening-hours', 'let day = today - 1', 'let day = today', 'opening-hours'],
  ['opening-hours', '?? 30', '?? 29', 'opening-hours'],
  ['opening-hours', 'daysInSight = 400', 'daysInSight = 3', 'opening-hours'],
  ['opening-hours', 'Math.min(opensAt, tomorrow)', 'opensAt', 'opening-hours'],
  ['opening-hours', 'instant >= to ||', 'instant > to ||', 'opening-hours'],
  ['opening-hours', 'told.opensAt === to', 'false', 'opening-hours'],
  ['day-hours', '({ adds }) => !adds', '() => true', 'opening-hours'],
  ['day-hours', "eves === 'open' ? null : eveOn(day)", 'null', 'opening-hours'],
  ['day-hours', '(holidays && isHoliday)', 'false', 'opening-hours'],
  ['day-hours', 'rules.indexOf(rule) < replacedUpTo', 'false', 'opening-hours'],
  ['day-hours', 'rules.indexOf(rule) < replacedUpTo', 'true', 'opening-hours'],
  ['day-hours', 'next && !next.adds', 'next', 'opening-hours'],
  ['day-hours', 'start < end', 'true', 'opening-hours'],
  ['day-hours', '.sort(([a], [b]) => a - b)', '', 'opening-hours'],
  ['day-hours', 'named.slice(0, -1)', 'named', 'opening-hours'],
  ['day-hours', 'from <= at || at <= to', 'from <= at && at <= to', 'opening-hours'],
  ['validity', 'startOfDay(last + 1)', 'startOfDay(last)', 'claim-age'],
  ['validity', 'first > last', 'false', 'opening-hours'],
  ['told-rules', '!isReplaced(day)', 'true', 'told-rules'],
  ['told-rules', '(day % 7) + 1', 'day + 1', 'told-rules'],
  ['told-rules', 'isNight && !rule.holidays', 'isNight', 'told-rules'],
  ['told-rules', '({ adds }) => !adds', '() => true', 'told-rules'],
  [
    'told-rules',
    'dates.length > 0 || holidays || rule.holidays',
    'holidays || rule.holidays',
    'told-rules',
  ],
  ['told-rules', 'holidays || rule.holidays', 'rule.holidays', 'told-rules'],
  ['told-rules', 'Math.min(end, 1440)', 'end', 'told-rules'],
  ['week-hours', 'weekday(today) + 1', 'weekday(today)', 'week-hours'],
  ['week-hours', 'day === today', 'index === 0', 'week-hours'],
  ['claim-age', 'after(1) ? year', 'after(2) ? year', 'claim-age'],
  ['claim-age', 'instant < from', 'instant <= from', 'claim-age'],
  ['deadline', 'soonDays = 14', 'soonDays = 15', 'deadline'],
  ['deadline', '? 1440', '? 1439', 'deadline'],
  ['deadline', 'instant >= closesAt', 'instant > closesAt', 'deadline'],
  ['deadline', '|| first > last', '', 'deadline'],
  ['deadline', 'today < first', 'today <= first', 'deadline'],
  ['deadline', 'weekday(day) === 6', 'weekday(day) === 5', 'deadline'],
  ['shares', 'Math.floor', 'Math.round', 'shares'],
  ['shares', 'Math.min(byShare, pot ?? Infinity)', 'byShare', 'shares'],
  ['calendar-file', 'compact(day + 1)', 'compact(day)', 'calendar-file'],
  ['calendar-file', '> 75', '> 76', 'calendar-file'],
  ['calendar-file', '/[\\\\;,]/g', '/[;,]/g', 'calendar-file'],
  ['calendar-file', '-P6DT15H', '-P7D', 'calendar-file'],
  ['calendar-file', '}\\r\\n`).join', '}\\n`).join', 'calendar-file'],
  [
    'calendar-file',
    'event.discreetTitle === undefined ? event.description : undefined',
    'event.description',
    'calendar-file',
  ],
];

const tests = (await readdir('test/time')).filter((name) => name.endsWith('.test.ts'));
const waiting = mutants.map((mutant, index) => ({ mutant, index }));
const survivors = [];
let done = 0;
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
console.log(`${mutants.length - survivors.length} of ${mutants.length} broken rules were noticed`);
for (const survivor of survivors) console.error(`Not noticed: ${survivor}`);
process.exitCode = survivors.length > 0 ? 1 : 0;

async function work() {
  const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-mutants-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, 'test'));
  await Promise.all([
    cp('test/time', join(folder, 'test/time'), { recursive: true }),
    cp('package.json', join(folder, 'package.json')),
    cp('tsconfig.json', join(folder, 'tsconfig.json')),
  ]);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [file, from, to, test] = next.mutant;
    await cp('src/time', join(folder, 'src/time'), { recursive: true, force: true });
    const path = join(folder, 'src/time', `${file}.ts`);
    const source = await readFile(path, 'utf8');
    if (!source.includes(from)) throw new Error(`${file} no longer holds ${from}`);
    await writeFile(
      path,
      source.replace(from, () => to),
    );
    const files = tests.filter((name) => name.startsWith(test)).map((name) => `test/time/${name}`);
    const code = await run(folder, files);
    done++;
    if (code === 0) survivors.push(`${file}: ${from} -> ${to}`);
    if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${mutants.length}`);
  }
  await rm(folder, { recursive: true });
}

function run(cwd, files) {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--test', ...files], {
      cwd,
      stdio: 'ignore',
    });
    child.on('close', settle);
  });
}
