/** What has been warned of for all elements of the page. */
const warnedOnPage = new Set<string>();

/** Says how to mend what is wrong with a value. Each is said once. */
export type Warn = (attribute: string, value: unknown, mend: string, isForPage?: boolean) => void;

/**
 * The warnings of an element: each names the element, the attribute, the value and the mend, and is said once.
 * @returns takes the attribute, its value, the mend, and whether once is for the whole page, where all its
 * elements would say the same
 */
export function warningsOf({ localName }: Element): Warn {
  const warned = new Set<string>();
  return (attribute, value, mend, isForPage = false) => {
    const problem = `${attribute}="${typeof value === 'string' ? value : JSON.stringify(value)}": ${mend}.`;
    const known = isForPage ? warnedOnPage : warned;
    if (!known.has(problem)) console.warn(`<${localName}> ${problem}`);
    known.add(problem);
  };
}
