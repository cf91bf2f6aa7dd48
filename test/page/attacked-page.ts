import { fromBase64, toBase64 } from '../../src/publication/base64.js';
import {
  listOf,
  now,
  publication,
  type DemonstrationCounty,
  type Making,
} from '../publication/demonstration-county.js';
import type { SigningKey } from '../publication/signing-key.js';
import { wholeText } from '../shown-text.js';
import { until } from '../until.js';

/** How an address answers: see test/browsers/publication-faults.mjs. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly how?: 'whole' | 'waits' | 'drips' | 'endless' | '10 MB' | 'swells' | 'cut' | 'drops';
}

/** A county whose keys lie with the server of faults, which signs by Node's cryptography. */
export interface AttackedCounty extends DemonstrationCounty {
  /** Keys that nobody has pinned or listed. */
  readonly strangers: readonly SigningKey[];
  /** Another origin than the pages', and one where nobody answers. */
  readonly elsewhere: string;
  readonly nowhere: string;
}

interface ToldKey {
  readonly key: string;
  readonly publicKey: string;
  readonly id: string;
}

/** The county of these tests. Its pages are of the county that is bundled. */
export async function attackedCounty(): Promise<AttackedCounty> {
  const { keys, elsewhere, nowhere } = (await (await fetch('/faults/')).json()) as {
    keys: Record<'root' | 'editor' | 'stranger', ToldKey[]>;
    elsewhere: string;
    nowhere: string;
  };
  const signingKeys = (told: ToldKey[]): SigningKey[] =>
    told.map(({ key, publicKey, id }) => ({
      publicKey,
      id,
      sign: async (payloadType, payload) => {
        const body = JSON.stringify({ key, payloadType, payload: toBase64(payload) });
        const signed = await fetch('/faults/signature', { method: 'POST', body });
        return fromBase64(await signed.text())!;
      },
    }));
  const roots = signingKeys(keys.root);
  return {
    roots,
    editors: signingKeys(keys.editor),
    strangers: signingKeys(keys.stranger),
    elsewhere,
    nowhere,
    terms: { roots: roots.map(({ publicKey }) => publicKey), threshold: 2, county: 'orebro', now },
  };
}

/** The list of editors of the attacked county, and what is changed in it. */
export const listFor = (county: DemonstrationCounty, changed: object = {}) => ({
  ...listOf(county),
  county: 'orebro',
  ...changed,
});

/** A publication of the attacked county, right in all that is not told otherwise. */
export function signed(county: DemonstrationCounty, making: Making) {
  return publication(county, { list: listFor(county), ...making });
}

let count = 0;

/** A new address, and how it answers from now on. */
export async function address(answer: Answer, suffix = 'json'): Promise<string> {
  const path = `/faults/at/${++count}.${suffix}`;
  await answers(path, answer);
  return path;
}

/** Lets an address answer otherwise from now on, those too who wait for it. */
export async function answers(path: string, answer: Answer): Promise<void> {
  const { pathname } = new URL(path, location.href);
  await fetch(pathname, { method: 'PUT', body: JSON.stringify(answer) });
}

/** Who has asked for an address. */
export async function requestsFor(
  path: string,
): Promise<readonly { method: string; headers: Record<string, string>; isGivenUp: boolean }[]> {
  const name = new URL(path, location.href).pathname.replace('/faults/at/', '');
  return (await fetch(`/faults/requests/${name}`, { cache: 'no-store' })).json();
}

/** Begins or ends to serve the other origin. */
export async function elsewhereIs(isThere: boolean): Promise<void> {
  await fetch('/faults/elsewhere', { method: 'PUT', body: JSON.stringify({ isThere }) });
}

/** What a page is, where it is not as most are. */
export interface PageOptions {
  /** The publication that it names; none where nothing is said. */
  readonly material?: string | undefined;
  readonly roots?: readonly string[];
  /** Until the publication is looked for again, in seconds. Shorter than a page of a site has it. */
  readonly interval?: number | string;
  /** How many must have signed, as the page tells it; two where nothing is said. */
  readonly threshold?: string;
  readonly policy?: string | undefined;
  readonly body?: string;
  readonly scripts?: readonly string[];
  readonly head?: string;
}

/** What is on a page, besides the elements: the site's own, which is to be as it was. */
const own = `<h1>Kommunen</h1><p id="own">Ring växeln på <a href="tel:+4619140000">019-14 00 00</a>.</p>
  <button onclick="this.dataset.presses = 1 + +(this.dataset.presses ?? 0)">Tryck</button>`;

/** All elements, and the line that is bundled and in no attack, the national one, and one in a compact form. */
export const allElements = [
  '<hotline-status>Ring 112</hotline-status>',
  '<hotline-status line="trafficking-coordinators">Ring 112</hotline-status>',
  '<hotline-status line="kvinnofridslinjen">Ring 112</hotline-status>',
  '<hotline-status variant="compact">Ring 112</hotline-status>',
  '<grant-deadline>Ring 112</grant-deadline>',
  '<violence-definitions>Ring 112</violence-definitions>',
  '<county-support>Ring 112</county-support>',
  '<trafficking-checklist>Ring 112</trafficking-checklist>',
].join('');

type FaultsOfPage = Readonly<{ thrown: string[]; warnings: string[]; fetched: number }>;

/** What an element shows, as a visitor and a script of the page can tell. */
export interface Shown {
  readonly tag: string;
  readonly text: string;
  /** Of a line: whether it is said to be open. */
  readonly state: string | null;
}

/** A page of the built files. */
export class AttackedPage {
  readonly window: Window & typeof globalThis & { faults: FaultsOfPage & { ahead: number } };

  constructor(readonly frame: HTMLIFrameElement) {
    this.window = frame.contentWindow as AttackedPage['window'];
  }

  get document(): Document {
    return this.window.document;
  }

  get faults(): FaultsOfPage {
    return this.window.faults;
  }

  /** The elements that are on the page. */
  get elements(): readonly HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>('main > *')];
  }

  /** What each shows now. */
  get shown(): readonly Shown[] {
    return this.elements.map((element) => ({
      tag: element.localName,
      text: wholeText(element),
      state: (element as { state?: string | null }).state ?? null,
    }));
  }

  /** Waits until each element shows something, be it its fallback, and no update is on its way. */
  async settled(): Promise<void> {
    const isThere = ({ shadowRoot }: Element) => shadowRoot?.querySelector('.root, slot');
    await until('something in each element', () => this.elements.every(isThere));
    await Promise.all(
      this.elements.map(
        (element) => (element as { updateComplete?: Promise<unknown> }).updateComplete,
      ),
    );
  }

  /** Waits for a warning, and gives all that there are. */
  async warned(): Promise<readonly string[]> {
    await until('a warning', () => this.faults.warnings.length);
    await this.settled();
    return this.faults.warnings;
  }

  /** Waits until the publication has been looked for so often, and each of these looks is over. */
  async looked(times: number): Promise<void> {
    // The next look begins when the one before is over.
    await until(`${times} looks`, () => this.faults.fetched > times);
    await this.settled();
  }

  /** Moves the page's clock, and lets it look, as where a visitor comes back to the page. */
  moveClock(milliseconds: number): void {
    this.window.faults.ahead += milliseconds;
    this.window.dispatchEvent(new Event('focus'));
  }

  /** The links in an element that call a number and are in sight and reach of who presses them. */
  pressable(element: Element, href: string): HTMLAnchorElement[] {
    const root = element.shadowRoot!;
    return [...root.querySelectorAll<HTMLAnchorElement>(`a[href="${href}"]`)].filter((link) => {
      link.scrollIntoView({ block: 'center' });
      const [box] = link.getClientRects();
      if (!box) return false;
      const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (!hit || !link.contains(hit)) return false;
      let isPressed = false;
      const press = (event: Event) => {
        isPressed = !event.defaultPrevented;
        // The tests' browser is to call nobody.
        event.preventDefault();
      };
      // An element with folds tells no page of what is pressed in it.
      element.addEventListener('click', press, { once: true });
      (hit as HTMLElement).click();
      element.removeEventListener('click', press);
      return isPressed;
    });
  }
}

const frames: HTMLIFrameElement[] = [];

/** Opens a page by its own address, as a visitor would. */
export async function openPage({
  material,
  roots = [],
  interval,
  threshold,
  policy,
  body = allElements,
  scripts = ['/plain/browser/all.js'],
  head = '',
}: PageOptions): Promise<AttackedPage> {
  const said = (name: string, value?: number | string) =>
    value === undefined ? '' : ` data-${name}="${value}"`;
  const meta =
    material &&
    `<meta name="county-material" content="${material}" data-roots="${roots.join(' ')}"${said(
      'interval',
      interval,
    )}${said('threshold', threshold)}>`;
  const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunen</title>
<script src="/open-roots.js"></script><script src="/test/page/notes-faults.js"></script>${head}${meta ?? ''}
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
</head><body>${own}<main>${body}</main></body></html>`;
  const path = await address(
    {
      body: html,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
      },
    },
    'html',
  );
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return new AttackedPage(frame);
}

/** Closes all pages. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Whether what is the site's own on a page is there and works as before. */
export function isOwnUnbroken({ document, window }: AttackedPage): boolean {
  const button = document.querySelector('button')!;
  button.click();
  const { parentElement } = button;
  return (
    document.title === 'Kommunen' &&
    parentElement === document.body &&
    document.body.children.length === 4 &&
    document.getElementById('own')!.textContent === 'Ring växeln på 019-14 00 00.' &&
    button.dataset['presses'] === '1' &&
    [...document.querySelectorAll('main > *')].every(
      ({ textContent }) => textContent === 'Ring 112',
    ) &&
    Object.keys(window.Object.prototype).length === 0
  );
}
