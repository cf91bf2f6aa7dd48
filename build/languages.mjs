// How the languages reach a page: a file each beside the script, asked for when an element wants it, and
// a self-contained file for each element and language, for sites that can host one file only.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';

const config = readConfigFileAndWriteSchema('lit-localize.json');

/** The languages that there are translations into. */
export const languages = config.targetLocales;

/** Generated messages name all of lit-localize; the tag that they use is all that they need. */
export const strTag = '@lit/localize/internal/str-tag.js';

const licence =
  '/*! kvinnofrid-elements, MIT. With lit-localize, Google LLC, BSD-3-Clause, and FNV-1a, Travis Webb, MIT. See LICENSES.txt. */';

/** The file of a language, with all its messages: its code, and the modules that it is made of. */
export async function languageFile(language) {
  const { code, moduleIds } = await compiled(language, 'esm', () => true);
  return { code: `${licence}\n${code}`, moduleIds };
}

/**
 * A browser file with a language inside.
 * @param code the file, where `BUNDLED_TRANSLATION` stands for the language that is inside
 * @param moduleIds the source files that it is made of, which say what messages it needs
 */
export async function withLanguageInside(code, language, moduleIds) {
  const alsoSaid = ['src/language/translation-note.ts', 'src/parts/preview-text.ts'];
  const dates = 'src/language/date-words.ts';
  const ids = messageIds([...moduleIds, ...[...alsoSaid, dates].map((file) => resolve(file))]);
  const missing = new Set(ids);
  const inside = await compiled(language, 'iife', (id) => missing.delete(id));
  // While one writes, UNTRANSLATED=allow builds all the same: what is missing is Swedish then.
  if (missing.size > 0 && process.env.UNTRANSLATED !== 'allow') {
    throw new Error(
      `src/language/translations/generated/${language}.ts lacks ${missing.size} of ${ids.size} messages: ${[...missing].join(', ')}. Run npm run messages, or set UNTRANSLATED=allow to build with Swedish there.`,
    );
  }
  return `${licence}\n(()=>{${inside.code}\nconst BUNDLED_TRANSLATION=T.default;\n${code}})();\n`;
}

/** A browser file with no language inside but Swedish. */
export function withoutLanguageInside(code) {
  return code.replaceAll('BUNDLED_TRANSLATION', '(void 0)');
}

/** A language as code, with the messages whose ids are wanted. */
async function compiled(language, format, isWanted) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`src/language/translations/credits/${language}.ts`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    target: 'es2022',
    format,
    ...(format === 'iife' && { globalName: 'T' }),
    plugins: [wantedMessages(language, isWanted)],
  });
  return { code: outputFiles[0].text.trim(), moduleIds: Object.keys(metafile.inputs) };
}

/** The generated messages, a line each, without those that an element never says. */
function wantedMessages(language, isWanted) {
  return {
    name: 'wanted-messages',
    setup({ onLoad }) {
      const filter = new RegExp(`[\\\\/]generated[\\\\/]${language}\\.ts$`);
      onLoad({ filter }, async ({ path }) => {
        const lines = (await readFile(path, 'utf8')).split('\n');
        const idOf = (line) => /^\s*'(.+?)': (?:str)?`/.exec(line)?.[1];
        const kept = lines.filter((line) => !idOf(line) || isWanted(idOf(line)));
        const contents = kept.join('\n').replace(`'@lit/localize'`, `'${strTag}'`);
        return { contents, loader: 'ts' };
      });
    },
  };
}

let idsByFile;

/** The ids of the messages that some source files say, as lit-localize's extractor finds them. */
function messageIds(files) {
  idsByFile ??= readIds();
  return new Set(files.flatMap((file) => idsByFile.get(file) ?? []));
}

function readIds() {
  const { program } = new RuntimeLitLocalizer(config);
  const getTypeChecker = () => program.getTypeChecker();
  return new Map(
    program.getSourceFiles().map((file) => {
      const { messages } = extractMessagesFromProgram({
        getSourceFiles: () => [file],
        getTypeChecker,
      });
      return [resolve(file.fileName), messages.map(({ name }) => name)];
    }),
  );
}
