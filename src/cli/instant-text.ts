/** An instant (epoch milliseconds) as documents have it, in whole seconds. */
export function instantText(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '');
}
