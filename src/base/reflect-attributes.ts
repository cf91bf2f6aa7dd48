/**
 * Gives a class a property for each attribute: `heading-level` is `headingLevel`. The attribute is
 * the one place where the value stands, so that markup, scripts and frameworks see the same.
 * Setting null or false removes it; true sets it empty, and
 * an object is written as JSON.
 */
export function reflectAttributes(
  element: CustomElementConstructor,
  names: readonly string[],
): void {
  for (const name of names) {
    Object.defineProperty(element.prototype, propertyName(name), {
      configurable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, attributeText(value));
      },
    });
  }
}

function attributeText(value: unknown): string {
  if (value === true) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Hands properties that were set before the element was defined to its accessors, which they
 * would otherwise hide.
 */
export function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  for (const property of names.map(propertyName)) {
    const early = Object.getOwnPropertyDescriptor(element, property);
    if (!early) continue;
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, early.value);
  }
}

function propertyName(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
