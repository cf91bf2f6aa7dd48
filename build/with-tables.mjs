/**
 * A text with each table in its place: between `<!-- npm run tables: name -->` and `<!-- end -->`. A table that has no
 * place, and a place that has no table, are errors.
 */
export function withTables(text, tables) {
  const rest = new Set(Object.keys(tables));
  const written = text.replace(
    /(<!-- npm run tables: ([a-z ]+) -->\n).*?(<!-- end -->)/gs,
    (_, beginning, name, end) => {
      if (!rest.delete(name)) throw new Error(`There is no table of ${name}, or there are two.`);
      return `${beginning}\n${tables[name]}\n\n${end}`;
    },
  );
  if (rest.size > 0) throw new Error(`There is no place for the table of ${[...rest].join(', ')}.`);
  return written;
}
