import type { CommandRun } from './command-run.js';
import { documentBefore } from './document-before.js';
import { documentFindings } from './document-findings.js';
import { editorsListFile } from './editors-list-file.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn } from './files.js';
import type { Finding } from './finding.js';
import { materialBefore } from './material-before.js';
import type { Outcome } from './outcome.js';
import { placedJson, type JsonSlip, type PlacedJson } from './placed-json.js';
import type { Said } from './said.js';
import type { Bytes } from '../publication/bytes.js';
import type { Json } from '../publication/signed-json.js';

/** What `check` is told. */
export interface CheckOptions {
  readonly document: string;
  /** The publication that is out, to compare numbers with; what is bundled where none is told. */
  readonly before?: string;
  /** The roots' list of editors, for the hosts that links may lead to. */
  readonly editors?: string;
}

/** Something of a document, where it stands in its text. */
interface PlacedFinding extends JsonSlip, Finding {}

/** All that keeps pages from showing a document, and all that should be looked at, each with its line and how to mend it. */
export async function check(options: CheckOptions, { now }: CommandRun): Promise<Outcome> {
  const { document: path, before, editors } = options;
  const bytes = await bytesIn(path);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const placed = placedJson(text);
  const list = editors === undefined ? null : (await editorsListFile(editors)).list;
  const out = before === undefined ? null : await documentBefore(before, now);
  const json = objectIn(text);
  const { county } = json ?? {};
  const found = json
    ? documentFindings(bytes, json, {
        list,
        newest: out && { version: out.header.version, bytes: out.bytes },
        before: await materialBefore(String(county), before, now),
        now,
      })
    : { errors: [], warnings: [] };
  const errors = [
    ...placed.slips.map((slip) => ({ ...slip, where: '' })),
    ...notUtf8(bytes, text),
    ...placedFindings(placed, found.errors),
  ];
  const warnings = placedFindings(placed, found.warnings);
  return {
    exitCode: errors.length > 0 ? exitCodes.notRight : exitCodes.done,
    lines: [
      summary(path, errors.length, warnings.length),
      ...errors.map((one) => line(path, one, { sv: 'fel: ', en: 'error: ' })),
      ...warnings.map((one) => {
        const where = one.where && `${one.where}: `;
        return line(path, one, { sv: `varning: ${where}`, en: `warning: ${where}` });
      }),
      ...(list || !json ? [] : [hostsNotHeld]),
    ],
    json: { document: path, problems: errors, warnings },
  };
}

const hostsNotHeld: Said = {
  sv: 'Länkarnas värdar är inte kontrollerade: ange redaktörslistan med --editors.',
  en: 'The hosts of links are not checked: name the list of editors by --editors.',
};

/** What a text says, as far as it is a JSON object at all. */
function objectIn(text: string): Json | null {
  try {
    const told: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof told === 'object' && told !== null && !Array.isArray(told)
      ? (told as Json)
      : null;
  } catch {
    return null;
  }
}

function notUtf8(bytes: Bytes, text: string): PlacedFinding[] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch {
    const before = text.slice(0, text.indexOf('\ufffd')).split('\n');
    const said = {
      sv: 'Tecknet här kan inte läsas. Spara filen som UTF-8.',
      en: 'The character here cannot be read. Save the file as UTF-8.',
    };
    return [{ where: '', line: before.length, column: before.at(-1)!.length + 1, said }];
  }
}

/** Findings with their places, in the order of the text. */
function placedFindings({ placeOf }: PlacedJson, findings: readonly Finding[]): PlacedFinding[] {
  return findings
    .map((finding) => ({ ...placeOf(finding.where), ...finding }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

/** As compilers write it, so that editors' programs lead to the place. */
function line(path: string, { line, column, said }: PlacedFinding, kind: Said): Said {
  const place = `${path}:${line}:${column}`;
  return { sv: `${place}: ${kind.sv}${said.sv}`, en: `${place}: ${kind.en}${said.en}` };
}

function summary(path: string, errors: number, warnings: number): Said {
  return {
    sv: `${path}: ${errors || 'inga'} fel, ${warnings || 'inga'} ${warnings === 1 ? 'varning' : 'varningar'}.`,
    en: `${path}: ${errors || 'no'} ${errors === 1 ? 'error' : 'errors'}, ${warnings || 'no'} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  };
}
