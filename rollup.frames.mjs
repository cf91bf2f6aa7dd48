// The pages for frames, as src/embed/frame-pages.ts has them, in each language.
import { mkdir, writeFile } from 'node:fs/promises';
import { fromSource } from './build/from-source.mjs';

/** Writes the pages to dist/frame/. */
export async function writeFrames() {
  const { framePages } = await fromSource('src/embed/frame-pages.ts');
  await writeFile('dist/browser/frame.css', 'body{margin:0;font:1em/1.5 sans-serif}\n');
  const { swedish } = await fromSource('src/language/words.ts');
  const { translatedLocales } = await fromSource('src/language/locales.ts');
  const { translationFile } = await fromSource('src/language/translation-files.ts');
  for (const locale of ['sv', ...translatedLocales]) {
    const folder = `dist/frame/${locale}`;
    await mkdir(folder, { recursive: true });
    for (const { file, markup } of framePages(
      locale === 'sv' ? swedish : await translationFile(locale),
    ))
      await writeFile(`${folder}/${file}`, markup);
  }
}
