import type { EveName, HolidayName } from '../time/swedish-holidays.js';
import type { Words } from './words.js';

/** What a public holiday, or one of the three eves, is called. */
export function holidayText({ say }: Words, name: HolidayName | EveName): string {
  const names: Record<HolidayName | EveName, string> = {
    'new-years-day': say('nyårsdagen'),
    epiphany: say('trettondedag jul'),
    'good-friday': say('långfredagen'),
    'easter-sunday': say('påskdagen'),
    'easter-monday': say('annandag påsk'),
    'may-day': say('första maj'),
    'ascension-day': say('Kristi himmelsfärdsdag'),
    'whit-sunday': say('pingstdagen'),
    'national-day': say('nationaldagen'),
    'midsummer-eve': say('midsommarafton'),
    'midsummer-day': say('midsommardagen'),
    'all-saints-day': say('alla helgons dag'),
    'christmas-eve': say('julafton'),
    'christmas-day': say('juldagen'),
    'boxing-day': say('annandag jul'),
    'new-years-eve': say('nyårsafton'),
  };
  return names[name];
}
