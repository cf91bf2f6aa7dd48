/** What a frame's page and the page around it say to each other. */
export const frameMessage = 'kvinnofrid-frame';

/** How low and how high a frame may be, in px. */
const [lowest, highest] = [50, 10_000];

/**
 * The height that a frame asks for by a message, whole px; null for what is no message of ours, or no height that a frame may
 * have. Whatever page is in a frame can send one.
 */
export function askedHeight(message: unknown): number | null {
  const { kind, height } = Object(message) as {
    readonly kind?: unknown;
    readonly height?: unknown;
  };
  return kind === frameMessage &&
    Number.isInteger(height) &&
    (height as number) >= lowest &&
    (height as number) <= highest
    ? (height as number)
    : null;
}
