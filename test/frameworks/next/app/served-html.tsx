'use client';

import 'kvinnofrid-elements/grant-deadline';
import 'kvinnofrid-elements/hotline-status';

/** HTML of an element, as a server wrote it, whichever way the visitor comes. What it may be of is registered here. */
export function ServedHtml({ html }: { html: string }) {
  // By a link inside the application a script writes it, and the browser makes no shadow root of the template: it would be left
  // inside the tag, and the element shows itself there without.
  const written =
    typeof document === 'undefined'
      ? html
      : html.replace(/<template shadowrootmode[^]*?<\/template>/, '');
  // On a page from the server the browser has made a root of it, so that React finds other HTML than this.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: written }} />;
}
