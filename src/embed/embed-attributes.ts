/** The elements that a placeholder may ask for. */
export const embeddable = [
  'hotline-status',
  'grant-deadline',
  'violence-definitions',
  'trafficking-checklist',
  'county-support',
  'quick-exit',
] as readonly string[];

/** Whether an element is of use in a frame. The way out is not: it could be kept from leaving the page around it. */
export function mayBeFramed(tag: string): boolean {
  return tag !== 'quick-exit';
}

/**
 * The attributes that a placeholder may give its element: those that choose among facts. None says a
 * fact or an address: whoever may post a link would have that power too.
 */
export const embedAttributes = [
  'line',
  'call',
  'terms',
  'sections',
  'variant',
  'lang',
  'heading-level',
  'county',
] as readonly string[];
