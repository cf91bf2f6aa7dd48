import { escaped } from '../../parts/escaped.js';
import type { CliLanguage } from '../said.js';
import { deskWords } from './desk-words.js';

/** The page of a desk, which its script fills in. */
export function deskPage(file: string, language: CliLanguage): string {
  const words = deskWords[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${words.title}: ${file}`)}</title>
<link rel="stylesheet" href="forms.css">
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
</head>
<body>
<div id="desk"><noscript>${escaped(words.noScript)}</noscript></div>
</body>
</html>
`;
}
