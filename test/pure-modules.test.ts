/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What has no test of its name, and why it needs none. */
const exceptions: Readonly<Record<string, string>> = {
  'src/language/translations/swedish-terms.ts': 'a list, used in with-swedish-terms.test.ts',
};

/** Data, which other tests hold to its schema or to its source. */
const data = /^src\/(?:material\/bundled|language\/translations\/(?:generated|credits))\//;

/** The parts of the commands, which test/cli/ runs as a whole, by their files and what they print. */
const commands = /^src\/cli\//;

/** What a module names that leans on a page, or on when it is asked. */
const ofAPage =
  /^(?:document|window|location|navigator|customElements|fetch|setTimeout|Event|Node|Element|ShadowRoot|MutationObserver|HTML\w*Element)$/;

/** What there is to know of a module by its own text. */
interface Module {
  /** Whether it comes to nothing but types, constants and what others export. */
  readonly isEmpty: boolean;
  /** Whether it renders by Lit, names what is of a page, or brings in a file. */
  readonly leansOnPage: boolean;
  /** The modules beside it that it uses. */
  readonly uses: readonly string[];
}

/** Whether a value stands in the source as it is, and nothing makes it: texts, numbers, and lists and objects of these. */
function isWritten(value: ts.Expression | undefined): boolean {
  if (!value) return false;
  if (ts.isAsExpression(value)) return isWritten(value.expression);
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isWritten);
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.every(
      (one) => ts.isPropertyAssignment(one) && isWritten(one.initializer),
    );
  }
  return ts.isStringLiteral(value) || ts.isNumericLiteral(value) || ts.isIdentifier(value);
}

function read(file: string): Module {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const imported: string[] = [];
  let isEmpty = true;
  let leansOnPage = false;
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { importClause, moduleSpecifier } = statement;
      const isType = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      if (!isType) imported.push((moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isExportDeclaration(statement)) {
      const { isTypeOnly, moduleSpecifier } = statement;
      if (moduleSpecifier && !isTypeOnly) imported.push((moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isVariableStatement(statement)) {
      isEmpty &&= statement.declarationList.declarations.every((one) => isWritten(one.initializer));
    } else if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) {
      isEmpty = false;
    }
  }
  const look = (node: ts.Node): void => {
    const isFile =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    leansOnPage ||= isFile || (ts.isIdentifier(node) && ofAPage.test(node.text));
    ts.forEachChild(node, look);
  };
  look(source);
  return {
    isEmpty,
    leansOnPage: leansOnPage || imported.some((name) => /^lit(?:\/|$)/.test(name)),
    uses: imported
      .filter((name) => name.startsWith('.'))
      .map((name) => join(file, '..', name).replaceAll('\\', '/').replace(/\.js$/, '.ts')),
  };
}

const modules = new Map(
  (readdirSync('src', { recursive: true }) as string[])
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, read(file)] as const),
);

/** Whether a module is a pure one: it does something, and neither it nor what it uses leans on a page. */
function isPure(file: string): boolean {
  return !modules.get(file)!.isEmpty && !leansOnPage(file, new Set());
}

function leansOnPage(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const module = modules.get(file);
  assert.ok(module, `${file} is imported, and is not there`);
  return module.leansOnPage || module.uses.some((used) => leansOnPage(used, seen));
}

const testOf = (file: string) => file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');

for (const [file, expected] of [
  ['src/time/deadline.ts', true],
  ['src/material/hotline.ts', true],
  ['src/elements/trafficking-checklist/summary.ts', true],
  // Types alone, what others export, and what is written as it is.
  ['src/material/frozen.ts', false],
  ['src/time/index.ts', false],
  ['src/publication/limits.ts', false],
  ['src/publication/record-groups.ts', false],
  ['src/cli/exit-codes.ts', false],
  // A schema, which is made.
  ['src/publication/instant.ts', true],
  // A template, what uses one, and what takes an element.
  ['src/parts/heading.ts', false],
  ['src/elements/hotline-status/template.ts', false],
  ['src/base/warnings.ts', false],
  // What brings in a file, and what uses that.
  ['src/language/language-files.ts', false],
  ['src/language/load-words.ts', false],
] as const) {
  test(`takes ${file} ${expected ? 'for a pure module' : 'for none'}`, () => {
    assert.equal(isPure(file), expected);
  });
}

test('has a test of its name for each pure module', () => {
  const pure = [...modules.keys()].filter(
    (file) => !data.test(file) && !commands.test(file) && isPure(file),
  );
  assert.ok(pure.length > 80);
  const untested = pure.filter((file) => !existsSync(testOf(file)));
  assert.deepEqual(
    untested.filter((file) => !(file in exceptions)),
    [],
  );
  // An exception that is none any longer goes.
  assert.deepEqual(Object.keys(exceptions), untested.sort());
});
