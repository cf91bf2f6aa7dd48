/** What an event of an element carries beside what all events do: what is public of a line, and nothing of a visitor. */
export function ownFields(event: Event): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
}
