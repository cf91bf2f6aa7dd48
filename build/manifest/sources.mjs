// The sources as the compiler understands them: what a name stands for, and which values a type has.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { inLine } from './in-line.mjs';

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/** Modules of `src/` and all that they import. */
export class Sources {
  #program;
  #checker;

  /** @param {readonly string[]} modules such as `src/index.ts` */
  constructor(modules) {
    this.#program = ts.createProgram(modules, options);
    this.#checker = this.#program.getTypeChecker();
  }

  /** A class that a module exports, by its name. */
  classOf(module, name) {
    const file = this.#checker.getSymbolAtLocation(this.#program.getSourceFile(module));
    return this.#checker.getExportsOfModule(file).find((symbol) => symbol.name === name);
  }

  /**
   * The members that a class declares itself for those who use it, static ones too: what is kept from them is not
   * among these, nor what a class of others has first.
   */
  membersOf({ members, exports }) {
    return [...members.values(), ...exports.values()].filter(isPublic);
  }

  /** A member's type, as the set of its values. Of one that may be left out, what stands for nothing is left out. */
  typeOf(member) {
    const { flags } = member;
    const type = this.#checker.getTypeOfSymbol(member);
    const told = flags & ts.SymbolFlags.Optional ? this.#checker.getNonNullableType(type) : type;
    return this.#valuesOf(told).join(' | ');
  }

  /** What a docstring says, in one line a paragraph. */
  descriptionOf(member) {
    const text = ts.displayPartsToString(member.getDocumentationComment(this.#checker));
    return inLine(text);
  }

  /** What a tag of a member's docstring says. */
  tagOf(member, tag) {
    const found = member.getJsDocTags(this.#checker).find(({ name }) => name === tag);
    return found && ts.displayPartsToString(found.text);
  }

  /** Whether a member can be read and not set. */
  isReadonly({ valueDeclaration, flags }) {
    const isGetter = flags & ts.SymbolFlags.GetAccessor && !(flags & ts.SymbolFlags.SetAccessor);
    return !!isGetter || !!(modifiers(valueDeclaration) & ts.ModifierFlags.Readonly);
  }

  isStatic({ valueDeclaration }) {
    return !!(modifiers(valueDeclaration) & ts.ModifierFlags.Static);
  }

  isMethod({ flags }) {
    return !!(flags & ts.SymbolFlags.Method);
  }

  /**
   * What docstrings say by a tag, of a class and of all that it leans on, near or far: the functions, constants and
   * classes of `src/` whose names stand in it, and in those. Each as `{ name, description, code }`, in the first place
   * that says it.
   * @param tag such as `csspart`, whose text is a name, a dash and a description
   */
  reached(symbol, tag) {
    const found = new Map();
    for (const declaration of this.#reachedFrom(symbol)) {
      for (const { tagName, comment } of ts.getJSDocTags(declaration)) {
        if (tagName.text !== tag) continue;
        const [, name, description] =
          /^(\S+) - (.+)$/s.exec(ts.getTextOfJSDocComment(comment)) ?? [];
        if (!name) throw new Error(`@${tag} ${comment} has no name with a description.`);
        if (found.has(name)) continue;
        found.set(name, { name, description: inLine(description), code: declaration.getText() });
      }
    }
    return [...found.values()];
  }

  #reachedFrom(symbol) {
    const reached = new Set();
    const reach = (declaration) => {
      if (reached.has(declaration) || !isOurs(declaration)) return;
      reached.add(declaration);
      visit(declaration);
    };
    const visit = (node) => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
      if (ts.isIdentifier(node)) this.#declarationsOf(node).forEach(reach);
      ts.forEachChild(node, visit);
    };
    symbol.declarations.forEach(reach);
    return [...reached];
  }

  #declarationsOf(identifier) {
    const named = ts.isShorthandPropertyAssignment(identifier.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(identifier.parent)
      : this.#checker.getSymbolAtLocation(identifier);
    if (!named) return [];
    const isAlias = named.flags & ts.SymbolFlags.Alias;
    return (isAlias ? this.#checker.getAliasedSymbol(named) : named).declarations ?? [];
  }

  #valuesOf(type) {
    if (type.flags & ts.TypeFlags.Boolean) return ['boolean'];
    if (!type.isUnion()) return [this.#valueOf(type)];
    const values = [...new Set(type.types.map((one) => this.#valueOf(one)))];
    const isBoolean = values.includes('true') && values.includes('false');
    const told = isBoolean
      ? [...values.filter((one) => one !== 'true' && one !== 'false'), 'boolean']
      : values;
    // What is nothing stands last.
    return told.sort((a, b) => Number(a === 'null') - Number(b === 'null') || numbers(a, b));
  }

  #valueOf(type) {
    if (type.isStringLiteral()) return `'${type.value}'`;
    const isAnyText =
      type.isIntersection() && type.types.some((one) => one.flags & ts.TypeFlags.String);
    return isAnyText ? 'string' : this.#checker.typeToString(type);
  }
}

function isPublic({ name, valueDeclaration }) {
  const kept = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
  const hasName = valueDeclaration?.name && !ts.isPrivateIdentifier(valueDeclaration.name);
  return hasName && name !== 'prototype' && !(modifiers(valueDeclaration) & kept);
}

const modifiers = (declaration) => ts.getCombinedModifierFlags(declaration);

/** Numbers in their order; what are none stay as they are. */
const numbers = (a, b) => Number(a) - Number(b) || 0;

/** Whether a declaration stands at the top of one of our modules. */
function isOurs(declaration) {
  // A module as a whole, as of `import()`, stands in nothing.
  if (ts.isSourceFile(declaration)) return false;
  const isTop =
    ts.isSourceFile(declaration.parent) ||
    (ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent));
  return isTop && /(?:^|\/)src\//.test(declaration.getSourceFile().fileName);
}
