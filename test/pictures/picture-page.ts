/// <reference types="node" />
import type { Picture } from './pictures.js';

const faces = [
  ['noto-sans', 'latin', 400],
  ['noto-sans', 'latin', 700],
  ['noto-sans-arabic', 'arabic', 400],
  ['noto-sans-arabic', 'arabic', 700],
] as const;

/** Fonts of our own, since a page that asks for a system's looks another way on each machine. */
const fontFaces = faces
  .map(
    ([family, script, weight]) => `@font-face {
  font-family: 'Pictured ${script}';
  font-weight: ${weight};
  src: url('/fonts/${family}/files/${family}-${script}-${weight}-normal.woff2');
}`,
  )
  .join('\n');

/** A page with one element, and nothing of which the machine decides what it looks like. */
export function picturePage({ tag, attributes, medium }: Picture): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const [lang, dir] = medium === 'arabic' ? ['ar', 'rtl'] : ['sv', 'ltr'];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${tag}</title>
<link rel="icon" href="data:,">
<style>
${fontFaces}
:root { color-scheme: ${medium === 'dark' ? 'dark' : 'light'}; background: Canvas; color: CanvasText; }
body { margin: 0; font: 16px/1.5 'Pictured latin', 'Pictured arabic'; }
</style>
<script type="module">
// What moves as its font comes is drawn a fraction of a point beside where it would have been.
await Promise.all(Array.from(document.fonts, (one) => one.load()));
await import('/browser/all.js');
</script>
<${tag}${written.join('')}></${tag}>
</html>`;
}
