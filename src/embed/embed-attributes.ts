/** The elements that a placeholder may ask for. */
export const embeddable = [
  'hotline-status',
  'grant-deadline',
  'violence-definitions',
  'trafficking-checklist',
  'county-support',
  'quick-exit',
] as readonly string[];

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
