// Static pages for systems that take an iframe only: one for each element but the way out, line and language, readable
// without a script and with every number as text. In a frame that is sandboxed without its own origin no
// module comes from beside a script, and so each page has one script with all inside.
import { mkdir, writeFile } from 'node:fs/promises';

/** Writes the pages to dist/frame/, from what was built for npm. */
export async function writeFrames() {
  const { elementTitle, escaped, fallbackMarkup } = await import('./dist/embed/fallback-text.js');
  const { embeddable, mayBeFramed } = await import('./dist/embed/embed-attributes.js');
  const { hotlineIds } = await import('./dist/material/hotline.js');
  const { swedish } = await import('./dist/language/words.js');
  const { translatedLocales } = await import('./dist/language/locales.js');
  const { translationFile } = await import('./dist/language/translation-files.js');

  await writeFile('dist/browser/frame.css', 'body{margin:0;font:1em/1.5 sans-serif}\n');
  for (const locale of ['sv', ...translatedLocales]) {
    const words = locale === 'sv' ? swedish : await translationFile(locale);
    await mkdir(`dist/frame/${locale}`, { recursive: true });
    for (const tag of embeddable.filter(mayBeFramed)) {
      const lines = tag === 'hotline-status' ? [null, ...hotlineIds.slice(1)] : [null];
      for (const line of lines) {
        const title = escaped(elementTitle(words, tag, line ?? undefined));
        const asked = line ? ` line="${line}"` : '';
        const name = line ? `${tag}-${line}` : tag;
        const script = locale === 'sv' ? tag : `${tag}.${locale}`;
        await writeFile(
          `dist/frame/${locale}/${name}.html`,
          `<!doctype html>
<html lang="${locale}" dir="${words.dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <base target="_top" />
    <link rel="stylesheet" href="../../browser/frame.css" />
    <script src="../../browser/${script}.js"></script>
  </head>
  <body>
    <${tag}${asked}>${fallbackMarkup(words, tag, line ?? undefined)}</${tag}>
  </body>
</html>
`,
        );
      }
    }
  }
}
