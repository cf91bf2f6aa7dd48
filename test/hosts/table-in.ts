/** A row of a table, by the heads of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The first table of a text in Markdown, a row each, without the spaces that line it up. */
export function tableIn(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const [heads = [], , ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
}

/** Such a table. */
export function tableOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '-')),
    ...rows.map((row) => line(heads.map((head) => row[head] ?? ''))),
  ].join('\n');
}
