import { formatDate, parseDate } from './civil-date.js';

/** A day to be reminded of. */
export interface CalendarDay {
  /** What the event is known by, the same in every version of it: a call's name. Never shown. */
  readonly id: string;
  /** A whole number that grows when the event changes, so that a calendar updates it. */
  readonly sequence: number;
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly description?: string;
  /**
   * Shown instead of the title, without a description: a calendar may be shared with someone who
   * should not know.
   */
  readonly discreetTitle?: string;
}

/**
 * An iCalendar file (RFC 5545) with one all-day event, which takes no time in the calendar and has an
 * alarm at nine in the morning, seven days before. Nothing in it tells who made it or for what, but
 * the title and the description.
 * @param madeAt epoch milliseconds
 * @returns the file's text, to be written as UTF-8; null where the date cannot be read
 */
export function calendarFile(event: CalendarDay, madeAt: number): string | null {
  const day = parseDate(event.date);
  if (day === null) return null;
  const title = escaped(event.discreetTitle ?? event.title);
  const description = event.discreetTitle === undefined ? event.description : undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deadline//SV',
    'BEGIN:VEVENT',
    `UID:${hash(event.id)}@deadline.invalid`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // Section 3.6.1: the end is not included.
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `SUMMARY:${title}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    // Six days and fifteen hours before midnight: nine in the morning, seven days before.
    'TRIGGER:-P6DT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: number): string {
  return formatDate(day).replaceAll('-', '');
}

/** Section 3.3.11. Control characters are left out, so that no text can add a property. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}|\p{Cs}/gu, '');
}

const octetsOf = new TextEncoder();

/** Section 3.1: a line has at most 75 octets, and is folded between characters. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = octetsOf.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** A short name for an id that does not tell the id: FNV-1a, twice, in hexadecimal. */
function hash(id: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let value = seed;
      for (const character of id) {
        value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
      }
      return value.toString(16).padStart(8, '0');
    })
    .join('');
}
