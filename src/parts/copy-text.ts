/**
 * Puts a text on the visitor's clipboard, when asked to by a click.
 * @returns whether the browser let it; it may not in a frame, or on a page that is not secure
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
