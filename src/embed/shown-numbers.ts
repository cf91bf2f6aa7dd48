import { defaultCounty } from '../material/counties.js';
import { emergencyNumber, policeNumber } from '../material/emergency-numbers.js';
import { bundledHotlines, hotlineIds, type HotlineId } from '../material/hotline.js';
import { nationalNumber } from '../material/phone-number.js';

const hotlines = bundledHotlines[defaultCounty];
const numberOf = (line: HotlineId) => nationalNumber(hotlines[line].phone);
const help = [emergencyNumber, numberOf('kvinnofridslinjen')];
const coordinators = numberOf('trafficking-coordinators');

/** The numbers that elements show at all times, by tag and, where there are several lines, by line. */
export type ShownNumbers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** As they are dialled in Sweden, a line's own number first. No feed changes them. */
export const shownNumbers: ShownNumbers = {
  'hotline-status': Object.fromEntries(
    hotlineIds.map((line) => [line, [...new Set([numberOf(line), ...help])]]),
  ),
  'grant-deadline': { '': [] },
  'violence-definitions': { '': [] },
  'trafficking-checklist': { '': [...help, coordinators, nationalNumber(policeNumber)] },
  'county-support': { '': [...help, coordinators] },
  'quick-exit': { '': [] },
};
