// Only tests load this: it lets them look into the elements' shadow roots, which are closed on a page.
// It looks like the browser's own to who asks; what does not, the elements do without.
Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
  apply(attachShadow, element, [options]) {
    try {
      return attachShadow.call(element, { ...options, mode: 'open' });
    } catch {
      // A server has written down a closed one, which is taken over as it is.
      const root = attachShadow.call(element, options);
      Object.defineProperty(element, 'shadowRoot', { value: root, configurable: true });
      return root;
    }
  },
});

// What a server has written down of an element, by the element: nothing else gives it out.
window.servedInternals = new WeakMap();
HTMLElement.prototype.attachInternals = new Proxy(HTMLElement.prototype.attachInternals, {
  apply(attachInternals, element) {
    const internals = attachInternals.call(element);
    window.servedInternals.set(element, internals);
    return internals;
  },
});
