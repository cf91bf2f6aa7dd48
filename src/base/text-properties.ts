import type { PropertyDeclarations } from 'lit';

/** Declares a reactive property for each attribute whose value is a text: `valid-from` is `validFrom`. Both tell the same. */
export function textProperties(attributes: readonly string[]): PropertyDeclarations {
  return Object.fromEntries(
    attributes.map((attribute) => [propertyName(attribute), { attribute, reflect: true }]),
  );
}

/** The property of an attribute: `headingLevel` of `heading-level`. */
export function propertyName(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
