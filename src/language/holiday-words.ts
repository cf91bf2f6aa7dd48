import type { EveName, HolidayName } from '../time/swedish-holidays.js';
import type { Words } from './words.js';

/** What a public holiday, or one of the three eves, is called. */
export function holidayText({ msg }: Words, name: HolidayName | EveName): string {
  // Only the one that is asked for is looked up.
  const names: Record<HolidayName | EveName, () => string> = {
    'new-years-day': () => msg('nyårsdagen'),
    epiphany: () => msg('trettondedag jul'),
    'good-friday': () => msg('långfredagen'),
    'easter-sunday': () => msg('påskdagen'),
    'easter-monday': () => msg('annandag påsk'),
    'may-day': () => msg('första maj'),
    'ascension-day': () => msg('Kristi himmelsfärdsdag'),
    'whit-sunday': () => msg('pingstdagen'),
    'national-day': () => msg('nationaldagen'),
    'midsummer-eve': () => msg('midsommarafton'),
    'midsummer-day': () => msg('midsommardagen'),
    'all-saints-day': () => msg('alla helgons dag'),
    'christmas-eve': () => msg('julafton'),
    'christmas-day': () => msg('juldagen'),
    'boxing-day': () => msg('annandag jul'),
    'new-years-eve': () => msg('nyårsafton'),
  };
  return names[name]();
}
