import type { Page } from 'puppeteer-core';

/** What a visitor meets of what an editor saved. */
export interface Published {
  /** The text that is read on the page, without a script's part in it, with plain spaces. */
  readonly text: string;
  /** The blocks that hold a link with the fragment of an embed. */
  readonly embeds: readonly PublishedEmbed[];
  /** Where all links lead. */
  readonly links: readonly string[];
  /** What the loader shows, in the order of the page. */
  readonly shown: readonly ShownElement[];
}

interface PublishedEmbed {
  /** What is chosen, as it stands in the fragment. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly lang: string | null;
}

export interface ShownElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Publishes what was saved on a page with the loader, or without, by the pages of `editorPages`. */
export async function published(
  open: (path: string) => Promise<Page>,
  saved: string,
  hasLoader: boolean,
): Promise<Published> {
  const query = new URLSearchParams({ body: saved, ...(hasLoader && { loader: '' }) });
  const page = await open(`/saved?${query}`);
  if (hasLoader) {
    // The loader comes to the last placeholder after all that the editor left.
    await page.waitForFunction(() => {
      const last = document.querySelector('#last')!.shadowRoot?.firstElementChild;
      const hosts = [...document.querySelectorAll('main *')].filter((one) => one.shadowRoot);
      const elements = hosts.map((one) => one.shadowRoot!.firstElementChild);
      return [last, ...elements].every((one) => one?.shadowRoot?.querySelector('.root'));
    });
  }
  const found = await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const links = [...main.querySelectorAll('a')];
    const elements = [...main.querySelectorAll('*')].flatMap(
      ({ shadowRoot }) => shadowRoot?.firstElementChild ?? [],
    );
    return {
      text: main.innerText,
      links: links.map((link) => link.getAttribute('href') ?? ''),
      embeds: links
        .filter(({ hash }) => hash.startsWith('#embed='))
        .map((link) => ({
          chosen: Object.fromEntries(new URLSearchParams(link.hash.slice(1))),
          lang: link.closest('[lang]:not(html)')?.getAttribute('lang') ?? null,
        })),
      shown: elements.map((one) => ({
        tag: one.localName,
        attributes: Object.fromEntries(
          [...one.attributes].map(({ name, value }) => [name, value] as const),
        ),
        text: one.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText,
      })),
    };
  });
  await page.close();
  const plain = (text: string) => text.replace(/[\s\u200b]+/g, ' ');
  return {
    ...found,
    text: plain(found.text),
    shown: found.shown.map((one) => ({ ...one, text: plain(one.text) })),
  };
}
