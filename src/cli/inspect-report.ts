import { escaped } from '../parts/escaped.js';
import type { InspectedPage } from './inspected-page.js';
import { instantText } from './instant-text.js';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}' +
  'table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #767676;padding:.5em;text-align:start;vertical-align:top}' +
  'ul{margin:0;padding-inline-start:1.2em}';

/** What was seen on pages, as a page of its own, in Swedish: nothing is asked for by it. */
export function inspectReport(pages: readonly InspectedPage[], now: number): string {
  const right = pages.filter(({ isRight }) => isRight).length;
  const rows = pages.map(row).join('\n');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Kommunernas sidor</title>
<style>${style}</style>
</head>
<body>
<h1>Kommunernas sidor</h1>
<p>${right} av ${pages.length} sidor är rätt, ${instantText(now)}.</p>
<table>
<thead><tr><th scope="col">Sida</th><th scope="col">Rätt</th><th scope="col">Version</th><th scope="col">Publikation</th><th scope="col">Anmärkningar</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</body>
</html>
`;
}

function row({ address, isRight, facts, published, remarks }: InspectedPage): string {
  const publication = published
    ? `version ${published.version}, ${published.published}, till ${published.expires}`
    : (facts?.publication ?? '–');
  const list = remarks.map(({ sv }) => `<li>${escaped(sv)}</li>`).join('');
  const cells = [isRight ? 'Ja' : 'Nej', facts?.version ?? '–', publication].map(escaped);
  return `<tr><th scope="row"><a href="${escaped(address)}">${escaped(address)}</a></th>${cells
    .map((cell) => `<td>${cell}</td>`)
    .join('')}<td>${list ? `<ul>${list}</ul>` : ''}</td></tr>`;
}
