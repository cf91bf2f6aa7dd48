import {
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  type ParseErrorCode,
} from 'jsonc-parser';
import { deepest, refusedKeys } from '../publication/strict-json.js';
import type { Said } from './said.js';

/** A place in a text, as editors' programs count: both from 1, and characters as JavaScript has them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What keeps a text from being read as JSON, where it stands. */
export interface JsonSlip extends Place {
  readonly said: Said;
}

/** A text as JSON whose facts can be found again. */
export interface PlacedJson {
  /** All that keeps it from being read, in the order of the text; none where it can be. */
  readonly slips: readonly JsonSlip[];
  /**
   * Where a fact stands, `hotlines.duty-line.phone`: a value, or the name of what has several. Of what is missing it is
   * where it is missed; the text's beginning where nothing of it is there.
   */
  readonly placeOf: (where: string) => Place;
}

/** What parser errors mean to who wrote the text. */
const mends: Readonly<Record<string, Said>> = {
  InvalidSymbol: {
    sv: 'Det här ordet förstås inte. Texter ska stå inom "citattecken".',
    en: 'This word is not understood. Texts should be within "quotation marks".',
  },
  InvalidNumberFormat: {
    sv: 'Talet är inte rätt skrivet.',
    en: 'The number is not written rightly.',
  },
  PropertyNameExpected: {
    sv: 'Här ska ett fälts namn stå, inom "citattecken". Efter det sista fältet ska inget kommatecken stå.',
    en: 'A field\'s name should stand here, within "quotation marks". After the last field there should be no comma.',
  },
  ValueExpected: {
    sv: 'Här ska ett värde stå. Efter det sista i en lista ska inget kommatecken stå.',
    en: 'A value should stand here. After the last of a list there should be no comma.',
  },
  ColonExpected: {
    sv: 'Ett kolon saknas före detta.',
    en: 'A colon is missing before this.',
  },
  CommaExpected: {
    sv: 'Ett kommatecken saknas före detta.',
    en: 'A comma is missing before this.',
  },
  CloseBraceExpected: {
    sv: 'Ett } saknas före detta.',
    en: 'A } is missing before this.',
  },
  CloseBracketExpected: {
    sv: 'Ett ] saknas före detta.',
    en: 'A ] is missing before this.',
  },
  EndOfFileExpected: {
    sv: 'Dokumentet är slut före detta. Ta bort det, eller ett } för mycket.',
    en: 'The document has ended before this. Take it out, or a } too many.',
  },
  InvalidCommentToken: {
    sv: 'Kommentarer får inte finnas. Ta bort den.',
    en: 'There may be no comments. Take it out.',
  },
  UnexpectedEndOfComment: {
    sv: 'Kommentarer får inte finnas. Ta bort den.',
    en: 'There may be no comments. Take it out.',
  },
  UnexpectedEndOfString: {
    sv: 'Texten har inget slut. Avsluta den med ett citattecken på samma rad.',
    en: 'The text has no end. End it by a quotation mark on the same line.',
  },
  InvalidUnicode: {
    sv: 'Efter \\u ska fyra siffror eller bokstäver a–f stå.',
    en: 'After \\u there should be four figures or letters a–f.',
  },
  InvalidEscapeCharacter: {
    sv: 'Efter \\ ska ", \\, /, n eller u stå. Skriv \\\\ för ett omvänt snedstreck.',
    en: 'After \\ there should be ", \\, /, n or u. Write \\\\ for a backslash.',
  },
  InvalidCharacter: {
    sv: 'I en text får varken radslut eller tabb stå. Skriv \\n för ett radslut.',
    en: 'A text may have no end of a line and no tab in it. Write \\n for an end of a line.',
  },
};
const unreadable: Said = {
  sv: 'Det här kan inte läsas som JSON.',
  en: 'This cannot be read as JSON.',
};
const tooDeep: Said = {
  sv: `Objekt och listor får ligga i högst ${deepest} nivåer.`,
  en: `Objects and lists may lie in at most ${deepest} levels.`,
};

/** Reads a text as JSON, as strictly as a page does, and goes on after what is wrong, to find all of it. */
export function placedJson(text: string): PlacedJson {
  const lines = lineStarts(text);
  const found: { at: number; said: Said }[] = [];
  const { tree, errors } = parsed(text.replace(/^\ufeff/, ' '));
  for (const { error, offset } of errors) {
    // The first at a place says what is wrong there; others follow from it.
    if (found.at(-1)?.at === offset) continue;
    // Known by its name, since its number is a constant that modules apart from their types do not have.
    found.push({ at: offset, said: mends[printParseErrorCode(error)] ?? unreadable });
  }
  if (text.startsWith('\ufeff')) {
    found.push({
      at: 0,
      said: {
        sv: 'Filen börjar med en byteordningsmarkering (BOM). Spara den som UTF-8 utan BOM.',
        en: 'The file begins with a byte order mark (BOM). Save it as UTF-8 without one.',
      },
    });
  } else if (tree && found.length === 0) {
    found.push(...aroundSlips(text, tree));
  }
  if (tree) found.push(...keySlips(tree));
  const placed = found.map(({ at, said }) => ({ ...placeIn(lines, at), said }));
  return {
    slips: placed.sort((one, other) => one.line - other.line || one.column - other.column),
    placeOf: (where) => placeIn(lines, tree ? offsetOf(tree, where) : 0),
  };
}

function parsed(text: string): { tree: Node | undefined; errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  try {
    return { tree: parseTree(text, errors, { disallowComments: true }), errors };
  } catch {
    // Deeper than this machine's stack.
    const unknown = -1 as ParseErrorCode;
    return { tree: undefined, errors: [{ error: unknown, offset: 0, length: 0 }] };
  }
}

/** What stands before and after the object. */
function aroundSlips(text: string, tree: Node): { at: number; said: Said }[] {
  const end = tree.offset + tree.length;
  if (tree.type !== 'object' || tree.offset > 0) {
    const said = {
      sv: 'Dokumentet ska vara ett objekt: börja med { på första raden, utan något före.',
      en: 'The document should be one object: begin by { on the first line, with nothing before it.',
    };
    return [{ at: 0, said }];
  }
  if (/^(?:\r?\n)?$/.test(text.slice(end))) return [];
  const said = {
    sv: 'Efter det sista } får bara ett radslut stå. Ta bort tomma rader och blanksteg.',
    en: 'After the last } there may be one end of a line alone. Take out blank lines and spaces.',
  };
  return [{ at: end, said }];
}

/** Keys that are there twice or that may not be there, and what lies too deep. */
function keySlips(tree: Node): { at: number; said: Said }[] {
  const found: { at: number; said: Said }[] = [];
  const open: [Node, number][] = [[tree, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > deepest) {
      found.push({ at: node.offset, said: tooDeep });
      continue;
    }
    const keys = new Set<string>();
    for (const child of node.children ?? []) {
      const [key, value] = child.type === 'property' ? child.children! : [null, child];
      if (key) found.push(...keySlip(key, keys));
      if (value?.children) open.push([value, depth + 1]);
    }
  }
  return found;
}

function keySlip({ value, offset }: Node, keys: Set<string>): { at: number; said: Said }[] {
  const key = value as string;
  const isTwice = keys.has(key);
  keys.add(key);
  if (refusedKeys.includes(key)) {
    const said = { sv: `Fältet får inte heta ${key}.`, en: `No field may be called ${key}.` };
    return [{ at: offset, said }];
  }
  if (!isTwice) return [];
  const said = {
    sv: `"${key}" finns två gånger här. Ta bort den ena.`,
    en: `"${key}" is here twice. Take out one of them.`,
  };
  return [{ at: offset, said }];
}

/** Where a fact stands. Names may have dots in them, so that the longest one that fits is taken at each step. */
function offsetOf(tree: Node, where: string): number {
  let [node, at, rest] = [tree, tree.offset, where];
  while (rest !== '') {
    const step = (node.children ?? [])
      .map((child, index) => stepTo(child, index))
      .filter(({ name }) => rest === name || rest.startsWith(`${name}.`))
      // Of one name twice, the last counts.
      .sort((one, other) => other.name.length - one.name.length || other.at - one.at)[0];
    if (!step) break;
    rest = rest.slice(step.name.length + 1);
    at = step.at;
    if (!step.value) break;
    node = step.value;
  }
  return node.children || rest !== '' ? at : node.offset;
}

function stepTo(child: Node, index: number): { name: string; at: number; value?: Node } {
  if (child.type !== 'property') return { name: String(index), at: child.offset, value: child };
  const [key, value] = child.children!;
  return { name: key!.value as string, at: key!.offset, ...(value && { value }) };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r?\n/g), ({ 0: end, index }) => index + end.length)];
}

function placeIn(lines: readonly number[], offset: number): Place {
  let [first, last] = [0, lines.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (lines[middle]! <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - lines[first]! + 1 };
}
