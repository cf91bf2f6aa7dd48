/** Reads a clock time, `HH:MM` from 00:00 to 24:00, as minutes since midnight; null for anything else. */
export function clockMinute(text: string): number | null {
  const match = /^(\d\d)[:.](\d\d)$/.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : null;
}

/** Minutes since midnight as the county writes a clock time: "09:00". Midnight's end is "24:00". */
export function clockText(minute: number): string {
  const withinDay = minute > 1440 ? minute - 1440 : minute;
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${twoDigits(Math.floor(withinDay / 60))}:${twoDigits(withinDay % 60)}`;
}
