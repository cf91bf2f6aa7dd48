/** The name of a file that a script brings in, without the hash in it. */
export function stableName(path: string): string {
  return path.replace(/((?:embed|locale)\.[\w-]+)\.[\da-zA-Z]{8}\.js$/, '$1.js');
}
