// Only tests load this: it lets them look into the elements' shadow roots, which are closed on a page.
// It looks like the browser's own to who asks; what does not, the elements do without.
Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
  apply: (attachShadow, element, [options]) =>
    attachShadow.call(element, { ...options, mode: 'open' }),
});
