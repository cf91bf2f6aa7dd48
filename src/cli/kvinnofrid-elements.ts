#!/usr/bin/env node
/// <reference types="node" />
import { CommanderError, type Command } from 'commander';
import { bold, green, red } from 'yoctocolors';
import { version } from '../base/version.js';
import { Ask } from './ask.js';
import { exitCodes } from './exit-codes.js';
import { Trouble, type Outcome } from './outcome.js';
import { program, type CommonOptions } from './program.js';
import { cliLanguage, same, type Said } from './said.js';
import { usageInWords } from './usage-in-words.js';

const [, , ...told] = process.argv;
const asked = /(?:^|\s)--lang[=\s](\w+)/.exec(told.join(' '))?.[1];
const language = cliLanguage(asked, process.env);
const isJson = told.includes('--json');
const say = (said: Said) => said[language];
const isTerminal = process.stdin.isTTY && process.stderr.isTTY;

/** A text in a colour where it is a terminal that shows it, and nobody has asked for none. */
function coloured(stream: NodeJS.WriteStream, colour: (text: string) => string, text: string) {
  return stream.isTTY && !process.env.NO_COLOR ? colour(text) : text;
}

/** Writes what a command came to: for programs on one line of JSON, else for persons. */
function tell({ exitCode, lines, json, output }: Outcome): void {
  const isDone = exitCode === exitCodes.done;
  process.exitCode = exitCode;
  if (isJson) {
    const message = lines.map(say).join('\n');
    process.stdout.write(`${JSON.stringify({ isDone, exitCode, message, ...json })}\n`);
    return;
  }
  if (output !== undefined) {
    process.stdout.write(output);
    return;
  }
  const stream = isDone ? process.stdout : process.stderr;
  const mark = isDone ? coloured(stream, green, '✓') : coloured(stream, red, '✗');
  stream.write(`${mark} ${written(stream, lines)}\n`);
}

async function start(
  options: CommonOptions,
  doing: Parameters<Parameters<typeof program>[2]>[1],
): Promise<void> {
  const run = {
    ask: new Ask({
      language,
      isYes: options.yes === true,
      passphraseFile: options.passphraseFile,
      isTerminal,
    }),
    now: Date.now(),
    isForced: options.force === true,
    language,
    tell,
    show: (lines: readonly Said[]) =>
      void process.stderr.write(`${written(process.stderr, lines)}\n`),
  };
  tell(await doing(run));
}

/** Lines for persons. Numbers stand out, and are looked at first. */
function written(stream: NodeJS.WriteStream, lines: readonly Said[]): string {
  return lines
    .map(say)
    .join('\n')
    .replace(/(?:\b0|\+)\d[\d \-–]{5,}\d\b/g, (number) => coloured(stream, bold, number));
}

function failed(error: unknown): Outcome {
  if (error instanceof Trouble) {
    return { exitCode: error.exitCode, lines: [error.said], json: error.json };
  }
  const words = error instanceof Error ? error.message : String(error);
  return { exitCode: exitCodes.unreachable, lines: [same(words)], json: {} };
}

const commands = program(language, version, start);
for (const command of [commands, ...commands.commands] as Command[]) {
  command.exitOverride().configureOutput({ outputError: () => {} });
}
/** Not awaited as the module runs: what is imported on demand lies after it in the same file. */
async function main(): Promise<void> {
  try {
    await commands.parseAsync(process.argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) tell(failed(error));
    else if (error.exitCode !== 0 && error.code !== 'commander.help') {
      const said = usageInWords(error.code, error.message);
      tell({ exitCode: exitCodes.usage, lines: [said], json: {} });
    } else process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
}

void main();
