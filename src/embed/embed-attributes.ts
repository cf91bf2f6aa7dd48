/**
 * What a placeholder may ask for: the elements, and of their attributes those that choose among facts.
 * None says a fact or an address: whoever may post a link would have that power too.
 */
const everyElement = ['heading-level', 'county', 'lang'] as const;

const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  'hotline-status': ['line', 'variant'],
  'grant-deadline': ['call'],
  'violence-definitions': ['terms'],
  'trafficking-checklist': [],
  'county-support': ['sections'],
  'quick-exit': [],
};

/** The elements that a placeholder may ask for. */
export const embeddable: readonly string[] = Object.keys(ownAttributes);

/** The attributes that a placeholder may give an element. */
export function embedAttributes(tag: string): readonly string[] {
  return [...everyElement, ...(ownAttributes[tag] ?? [])];
}
