// Only tests load this: it lets them look into the elements' shadow roots, which are closed on a page.
{
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
}
