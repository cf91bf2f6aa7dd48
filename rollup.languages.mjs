// How the languages reach a page: a file each beside the script, asked for when an element wants it, and
// a self-contained file for each element and language, for sites that can host one file only.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { hashOf, hashedName } from './rollup.hashed-names.mjs';

const config = readConfigFileAndWriteSchema('lit-localize.json');

/** Generated messages name all of lit-localize; the tag that they use is all that they need. */
export const strTag = '@lit/localize/internal/str-tag.js';
const localizeLicence =
  '/*! kvinnofrid-elements, MIT. With lit-localize, BSD-3-Clause, Google LLC, and FNV-1a, MIT, Travis Webb. */';

/**
 * Lets a browser file know the languages beside it by their hashes, and makes of it one file more for
 * each language, with that language inside, where `name` is given. Comes after minification.
 */
export function languageFiles(name = null) {
  return {
    name: 'language-files',
    resolveId: {
      order: 'pre',
      handler: (source) =>
        source.endsWith('/translation-files.js')
          ? resolve('src/language/verified-translation-files.ts')
          : null,
    },
    async renderChunk(code) {
      const hashes = Object.fromEntries(
        Object.entries(await files()).map(([language, file]) => [language, hashOf(file)]),
      );
      const whole = code.replaceAll('LANGUAGE_HASHES', JSON.stringify(hashes));
      if (name)
        await Promise.all(
          config.targetLocales.map(async (language) => {
            const ids = messageIds([
              ...this.getModuleIds(),
              resolve('src/language/translation-note.ts'),
            ]);
            const inside = await compiled(language, 'iife', ids);
            this.emitFile({
              type: 'asset',
              fileName: `${name}.${language}.js`,
              source: `${localizeLicence}\n(()=>{${inside}\nconst BUNDLED_TRANSLATION=T.default;\n${whole}})();\n`,
            });
          }),
        );
      if (name === 'all') {
        for (const [language, source] of Object.entries(await files())) {
          const fileName = hashedName(`locale.${language}`, hashes[language]);
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      return { code: whole.replaceAll('BUNDLED_TRANSLATION', '(void 0)'), map: null };
    },
  };
}

let made;

/** The files of all languages, by their tags. */
function files() {
  made ??= Promise.all(
    config.targetLocales.map(async (language) => [
      language,
      `${localizeLicence}\n${await compiled(language, 'esm')}`,
    ]),
  ).then(Object.fromEntries);
  return made;
}

/** A language as code, with all messages or only those whose ids are given. */
async function compiled(language, format, ids = null) {
  const { outputFiles } = await build({
    entryPoints: [`src/language/translations/${language}.ts`],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    target: 'es2022',
    format,
    ...(format === 'iife' && { globalName: 'T' }),
    plugins: [messages(language, ids)],
  });
  return outputFiles[0].text.trim();
}

/** The generated messages, a line each, without those that an element never says. */
function messages(language, ids) {
  return {
    name: 'messages',
    setup({ onLoad }) {
      const filter = new RegExp(`[\\\\/]generated[\\\\/]${language}\\.ts$`);
      onLoad({ filter }, async ({ path }) => {
        const lines = (await readFile(path, 'utf8')).split('\n');
        const idOf = (line) => /^\s*'(.+?)': (?:str)?`/.exec(line)?.[1];
        const kept = lines.filter((line) => !ids || !idOf(line) || ids.has(idOf(line)));
        const found = kept.filter(idOf).length;
        // While one writes, UNTRANSLATED=allow builds all the same: what is missing is Swedish then.
        if (ids && found !== ids.size && process.env.UNTRANSLATED !== 'allow') {
          throw new Error(`${path} has ${found} of ${ids.size} messages.`);
        }
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
