interface PageLink {
  readonly href: string;
  readonly words: string;
}

export function pageOf(given: {
  readonly lang: 'sv' | 'en';
  readonly title: string;
  readonly description: string;
  readonly markup: string;
  readonly kind?: string;
  readonly style: string;
  readonly script?: string;
  readonly home: PageLink;
  readonly menu: readonly PageLink[];
  readonly here: string;
  readonly other?: string;
  readonly foot: string;
}): string;
