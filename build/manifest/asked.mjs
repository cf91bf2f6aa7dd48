/**
 * What an element asks of its attributes as it makes its view, by their names: `values`, where it takes one of some,
 * and `byDefault`, what it takes where an attribute says nothing. These may be the county's material's to say.
 */
export function asked(made) {
  const found = new Map();
  const element = new made();
  element.warn = () => {};
  element.read = (attribute, reader) => {
    const { value } = reader(null);
    const [, names] = /^use one of (.+);/.exec(reader('').mend ?? '') ?? [];
    found.set(attribute, { values: names?.split(', ') ?? [], byDefault: [value].flat().join(' ') });
    return value;
  };
  try {
    element.view(Date.now());
  } catch (error) {
    // What asks a page is not asked without one.
    if (!(error instanceof ReferenceError)) throw error;
  }
  return found;
}
