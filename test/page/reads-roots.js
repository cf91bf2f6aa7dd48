// Reads shadow roots by an attachShadow of its own, as some recorders of visits do; closed ones too. Notes what
// breaks the page's policy.
{
  window.known = [];
  window.breaches = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    window.known.push(root);
    return root;
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
    window.breaches.push(violatedDirective);
  });
}
