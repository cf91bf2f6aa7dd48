// Lit, for pages that are not ours. It keeps notes on the page's `globalThis` and `Symbol`; it asks for a Trusted Types
// policy by the name `lit-html` as it loads, which ends the whole script where a page allows no such policy
// or another Lit has taken the name; and it makes nodes by the page's `document`, whose methods an
// `<img name="createElement">` hides.
import { transform } from 'esbuild';

const scope = '\0lit-scope';
const packages =
  /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/**
 * In the browser files Lit gets a global scope and a document of its own, which have what it uses and nothing more.
 * The policy has our name and may fail: then rendering fails, and the fallback stands.
 */
export function privateLit() {
  return {
    name: 'private-lit',
    resolveId: (id) => (id === scope ? id : null),
    load: (id) => (id === scope ? scopeCode : null),
    async transform(code, id) {
      if (!packages.test(id) || !/\b(?:globalThis|document|Symbol\.metadata)\b/.test(code))
        return null;
      const ours = await transform(code, {
        define: {
          globalThis: 'litScope',
          document: 'litDocument',
          litPropertyMetadata: 'litScope.litPropertyMetadata',
          'Symbol.metadata': 'litScope.metadata',
        },
        format: 'esm',
        legalComments: 'none',
      });
      return {
        code: `import { litScope, litDocument } from ${JSON.stringify(scope)};\n${ours.code}`,
        map: null,
      };
    },
  };
}

const scopeCode = `
export const litScope = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: globalThis.trustedTypes && {
    emptyScript: '',
    createPolicy(_, rules) {
      try { return trustedTypes.createPolicy('kvinnofrid-elements', rules); } catch {}
    },
  },
};
// A node, since Lit rests its tree walker on its document.
export const litDocument = new Comment();
for (const name of ['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode'])
  litDocument[name] = Document.prototype[name].bind(document);
`;
