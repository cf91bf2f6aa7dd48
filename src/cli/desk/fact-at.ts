import type { FactEdit, FactPath } from './edited-json.js';

/** What stands in a place of a document; undefined where nothing does. */
export function factAt(document: unknown, path: FactPath): unknown {
  return path.reduce<unknown>((one, step) => {
    const has = typeof one === 'object' && one !== null && Object.hasOwn(one, step);
    return has ? (one as Record<string | number, unknown>)[step] : undefined;
  }, document);
}

/** A document with one of its facts changed, and added last where it was not there; what was given stays as it is. */
export function withFact<Told>(document: Told, { path, value }: FactEdit): Told {
  const [step, ...rest] = path;
  if (step === undefined) return value as Told;
  if (Array.isArray(document)) {
    return document.map((one, at) =>
      at === step ? withFact(one, { path: rest, value }) : one,
    ) as Told;
  }
  const facts = { ...(Object(document) as Record<string, unknown>) };
  const next = withFact(facts[step], { path: rest, value });
  if (next === undefined) delete facts[step];
  else facts[step] = next;
  return facts as Told;
}

/** What takes an edit back. */
export function inverseOf(document: unknown, { path }: FactEdit): FactEdit {
  const value = factAt(document, path);
  return value === undefined ? { path } : { path, value };
}
