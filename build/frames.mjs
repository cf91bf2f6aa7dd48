// The pages for frames, as src/embed/frame-pages.ts has them, in each language.
import { mkdir, writeFile } from 'node:fs/promises';
import { fromSource } from './from-source.mjs';

/** Writes `frame/` into a folder, and the style sheet of its pages. */
export async function writeFrames(folder) {
  const { framePages } = await fromSource('src/embed/frame-pages.ts');
  const { translatedLocales } = await fromSource('src/language/locales.ts');
  const { languageFile } = await fromSource('src/language/language-files.ts');
  const { swedish } = await fromSource('src/language/words.ts');
  const languages = [swedish, ...(await Promise.all(translatedLocales.map(languageFile)))];
  for (const words of languages) {
    await mkdir(`${folder}/frame/${words.locale}`, { recursive: true });
    for (const { file, markup } of framePages(words, Date.now())) {
      await writeFile(`${folder}/frame/${words.locale}/${file}`, markup);
    }
  }
  await writeFile(
    `${folder}/browser/frame.css`,
    'body{display:flow-root;margin:0;background:Canvas;color:CanvasText;font:1em/1.5 system-ui,sans-serif}\n',
  );
}
