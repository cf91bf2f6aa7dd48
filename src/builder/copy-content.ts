import type { ClipboardContent } from './clipboard-content.js';

/**
 * Puts what was copied on the clipboard, when asked to by a press: all of it at once, else by what a browser's own copying
 * asks the page for.
 * @param selected what is selected meanwhile: without a selection some browsers copy nothing
 * @returns whether the browser let it; it may not in a frame, or on a page that is not secure
 */
export async function copyContent(content: ClipboardContent, selected: Element): Promise<boolean> {
  try {
    const { html, text } = content;
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      ...(html !== null && { 'text/html': new Blob([html], { type: 'text/html' }) }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copiedByEvent(content, selected);
  }
}

/** Selects what is to be copied by hand, and puts the focus there where it can be. */
export function selectAll(node: Element): void {
  for (let fold = node.closest('details'); fold;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  if (node instanceof HTMLTextAreaElement) {
    node.focus();
    node.select();
  } else {
    (node as HTMLElement).focus();
    getSelection()?.selectAllChildren(node);
  }
}

function copiedByEvent({ html, text }: ClipboardContent, selected: Element): boolean {
  let isHeard = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== null) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    isHeard = true;
  };
  const focused = document.activeElement as HTMLElement | null;
  selectAll(selected);
  document.addEventListener('copy', give, { capture: true, once: true });
  const isDone = document.execCommand('copy') && isHeard;
  document.removeEventListener('copy', give, { capture: true });
  if (isDone) {
    getSelection()?.removeAllRanges();
    focused?.focus();
  }
  return isDone;
}
