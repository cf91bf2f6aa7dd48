/** A piece of a fallback: text, and where it leads if it is a link. */
export interface InlinePart {
  readonly text: string;
  readonly href: string | null;
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The pieces of our own markup, text and links in one line, so that a template can show it as it will be pasted. */
export function inlineParts(markup: string): readonly InlinePart[] {
  return markup
    .split(/(<a [^>]*>[^<]*<\/a>)/)
    .map((piece) => {
      const [, href, text] = /^<a [^>]*?href="([^"]*)"[^>]*>([^<]*)<\/a>$/.exec(piece) ?? [];
      return href === undefined
        ? { text: plain(piece.replace(/<[^>]*>/g, '')), href: null }
        : { text: plain(text!), href: plain(href) };
    })
    .filter(({ text }) => text !== '');
}

function plain(markup: string): string {
  return markup.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name]!);
}
