import { inLine } from './in-line.mjs';

/**
 * Names what the package ships: its modules, what each exports, and the elements that each registers. An event that
 * is sent and has no `@fires` is an error.
 */
export function shippedModules() {
  return {
    name: 'shipped-modules',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      customElementsManifest.schemaVersion = '2.1.0';
      const modulesOf = new Map();
      for (const module of modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        for (const { name } of module.declarations) modulesOf.set(name, module.path);
      }
      for (const shown of modules) {
        // Types are exported too, and described by no manifest.
        shown.exports = shown.exports.filter(({ name }) => modulesOf.has(name));
        for (const one of shown.exports) one.declaration.module = modulesOf.get(one.name);
        for (const declaration of shown.declarations) link(declaration, modulesOf);
      }
      for (const { declarations, path } of [...modules]) {
        for (const { name, tagName } of declarations.filter((one) => one.tagName)) {
          modules
            .find((one) => one.path.endsWith(`/${tagName}/define.ts`))
            .exports.push({
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name, module: path },
            });
        }
      }
      ship(customElementsManifest);
    },
  };
}

/**
 * Leaves the events that a docstring describes: where one is sent, the analyser sees its class alone. What is of no
 * module is the platform's.
 */
function link(declaration, modulesOf) {
  const { name: owner, superclass, events } = declaration;
  if (superclass?.module) {
    const module = modulesOf.get(superclass.name);
    declaration.superclass = {
      name: superclass.name,
      ...(module ? { module } : { package: 'global:' }),
    };
  }
  if (!events) return;
  declaration.events = events.filter(({ description }) => description);
  for (const { type } of events) {
    const isNamed = declaration.events.some((one) => one.type.text === type.text);
    if (!isNamed) throw new Error(`${owner} sends ${type.text}, and no @fires says so.`);
  }
}

/** Changes each path of a source, however deep, into that of the module that is made of it. */
function ship(node) {
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object') ship(value);
    else if (key === 'path' || key === 'module') node[key] = shipped(value);
    else if (key === 'description' || key === 'summary') node[key] = inLine(value);
  }
}

const shipped = (path) => path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');
