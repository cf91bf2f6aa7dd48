/**
 * What a placeholder may ask for: the elements, and of their attributes those that an editor needs. None
 * says where facts are from or adds markup to the page: these are for whoever has the page's source.
 */
const everyElement = ['heading-level', 'county', 'lang', 'now'] as const;

const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  'hotline-status': [
    'line',
    'variant',
    'name',
    'phone',
    'hours',
    'audience',
    'description',
    'eves',
    'bill',
    'website',
    'reviewed',
    'valid-from',
    'valid-until',
  ],
  'grant-deadline': [
    'call',
    'calendar',
    'name',
    'publisher',
    'opens',
    'last-day',
    'closing-time',
    'former-last-day',
    'decision-day',
    'amount',
    'applicants',
    'steps',
    'website',
    'reviewed',
    'valid-until',
  ],
  'violence-definitions': ['open', 'terms'],
  'trafficking-checklist': [],
  'county-support': ['sections'],
  'quick-exit': ['href', 'traces', 'no-keys'],
};

/** The elements that a placeholder may ask for. */
export const embeddable: readonly string[] = Object.keys(ownAttributes);

/** The attributes that a placeholder may give an element. */
export function embedAttributes(tag: string): readonly string[] {
  return [...everyElement, ...(ownAttributes[tag] ?? [])];
}
