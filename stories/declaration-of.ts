import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** What a manifest says of an element. */
export function declarationOf({ modules }: Package, tag: string): CustomElementDeclaration {
  const element = modules
    .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
    .find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`<${tag}> is not in the manifest.`);
  return element;
}
