/** A table in Markdown, or that there is nothing to put in it. */
export function table(head, rows) {
  if (rows.length === 0) return 'None.';
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is written as in a program. */
export const code = (text) => `\`${text}\``;
