import type { Locale } from '../../language/locales.js';

/** How wide the frames are, in CSS pixels. */
export const widths = { phone: 360, desktop: 720 } as const;

/** What whoever looks at the page has chosen. It is nowhere but in the page. */
export interface PageChoice {
  /** ISO `YYYY-MM-DD`; empty for the present. */
  readonly day: string;
  /** `10:00`, Swedish time, of that day. */
  readonly time: string;
  readonly language: Locale;
  readonly width: keyof typeof widths;
  /** The id of the one exhibit; empty for all. */
  readonly exhibit: string;
}

/** What a frame is asked for: its address below the page's. */
export function frameAddress(choice: PageChoice, side: 'bundled' | 'published'): string {
  const { day, time, language, exhibit } = choice;
  const now = day && `${day}T${time || '10:00'}`;
  return `frame?${new URLSearchParams({ side, language, now, exhibit })}`;
}
