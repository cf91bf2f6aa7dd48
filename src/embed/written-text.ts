/** Elements that stand within a line of text; any other one ends it. */
export const inline = 'a, b, bdi, em, font, i, small, span, strong, u';

/**
 * The text of an editor's markup, each of its lines by itself, without characters that are not seen and
 * with all figures as ours.
 * @param without a part that is left out
 */
export function writtenText(node: Node, without: Node | null = null): string {
  if (node === without || node.nodeType === Node.COMMENT_NODE) return '';
  if (node.nodeType === Node.TEXT_NODE) {
    // Figures of other scripts, such as those of Arabic and Persian, end in the same four bits as ours.
    return node
      .nodeValue!.replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/\p{Nd}/gu, (figure) => String(figure.charCodeAt(0) & 15));
  }
  const text = [...node.childNodes].map((child) => writtenText(child, without)).join('');
  return (node as Element).matches(inline) ? text : `\n${text}\n`;
}
