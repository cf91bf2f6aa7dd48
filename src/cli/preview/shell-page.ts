import { escaped } from '../../parts/escaped.js';
import type { CliLanguage } from '../said.js';
import { notExhibited } from './exhibits.js';
import { previewWords } from './preview-words.js';

/** The page of a preview, which its script fills in. */
export function shellPage(file: string, language: CliLanguage): string {
  const words = previewWords[language];
  const left = notExhibited.map((tag) => `<${tag}>`).join(', ');
  const title = escaped(`${words.title} ${file}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(`${words.lead} ${words.left} ${left}.`)}</p>
<div id="preview"><noscript>${escaped(words.noScript)}</noscript></div>
</main>
</body>
</html>
`;
}
