/// <reference types="node" />
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { chromiumPages } from './chromium-pages.js';

// The way out in a tab of its own: pages that do not let go, targets that do not come, frames, and what lies
// above the bar. What can be pressed is pressed as a visitor would, by the mouse and the keys.

/** `/page?body=…` is a page with some markup; `/empty` has no page to show, and `/file` is to be saved. */
const open = chromiumPages((request: IncomingMessage, response: ServerResponse): void => {
  const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
  if (pathname === '/empty') response.writeHead(204).end();
  else if (pathname === '/file') {
    response.writeHead(200, { 'Content-Disposition': 'attachment; filename="x.bin"' }).end('x');
  } else {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="sv"><head><title>Våld</title></head><body style="height: 2000px">
        ${searchParams.get('body') ?? ''}<p>Text</p><script src="/browser/quick-exit.js"></script></body></html>`,
    );
  }
});
const there = '/page?there';
const exitTo = (href: string) => `<quick-exit href="${href}"></quick-exit>`;
const withBody = (body: string) => `/page?${new URLSearchParams({ body })}`;

/** Closed or not, an element's root is known to the test alone. */
const knowRoots = (page: Page): Promise<void> =>
  page
    .evaluateOnNewDocument(() => {
      const roots = new WeakMap<Element, ShadowRoot>();
      // The elements use one that looks like the browser's own.
      Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
        apply(attach, element: Element, [init]: [ShadowRootInit]) {
          const root = attach.call(element, init);
          roots.set(element, root);
          return root;
        },
      });
      const inExit = (selector: string) =>
        roots.get(document.querySelector('quick-exit')!)?.querySelector(selector) ?? null;
      Object.assign(window, { inExit });
    })
    .then(() => undefined);

declare global {
  interface Window {
    /** Something in the root of the page's `<quick-exit>`. */
    inExit(selector: string): HTMLElement | null;
  }
}

/** Something of the exit, once it is there. */
async function ofExit(page: Page | Frame, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction((wanted) => window.inExit(wanted), {}, selector);
  return found as ElementHandle<HTMLElement>;
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

/** Presses the exit by the mouse, at the middle of where it is, whatever else is there. */
async function pressExit(page: Page): Promise<void> {
  const box = (await (await ofExit(page, '.exit')).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const hasLeft = (page: Page | Frame): Promise<unknown> =>
  page.waitForFunction(() => location.search === '?there', { timeout: 5000 });

const exit = exitTo(there);
const after = (script: string) => `${exit}<script>${script}</script>`;

// What stands in the way.

for (const [what, script] of [
  [
    'asks before it is left, by a listener',
    'addEventListener("beforeunload", (event) => event.preventDefault())',
  ],
  ['asks by an attribute', 'window.onbeforeunload = () => "?"'],
  [
    'asks in an old way',
    'addEventListener("beforeunload", (event) => { event.returnValue = "?"; })',
  ],
  [
    'asks by a listener of later that captures',
    'addEventListener("load", () => addEventListener("beforeunload", (event) => event.preventDefault(), true))',
  ],
  [
    'has no dialogs that open',
    'HTMLDialogElement.prototype.showModal = () => { throw new Error() }',
  ],
  [
    'lets no title be set',
    'Object.defineProperty(document, "title", { get: () => { throw new Error() }, set: () => { throw new Error() } })',
  ],
  ['lets nothing be added to its head', 'document.head.append = () => { throw new Error() }'],
] as const) {
  test(`a page that ${what} is left all the same, by the button and by Shift`, async () => {
    for (const leave of [pressExit, (page: Page) => pressShift(page, 3)]) {
      const page = await open(withBody(after(script)), knowRoots);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await ofExit(page, '.exit');
      // Pages may ask only where the visitor has done something.
      await page.mouse.click(30, 40);
      const entries = await page.evaluate(() => history.length);
      await leave(page);
      await hasLeft(page);
      assert.deepEqual(asked, []);
      assert.equal(await page.evaluate(() => history.length), entries, 'no entry is left');
      if (!script.includes('head')) {
        assert.equal(await page.evaluate(() => document.referrer), '');
      }
      await page.close();
    }
  });
}

test('Shift leaves where the element could not be shown', async () => {
  const page = await open(withBody(exit), knowRoots);
  await ofExit(page, '.exit');
  await page.$eval('quick-exit', async (element) => {
    console.error = () => {};
    const failing = element as unknown as {
      view(): void;
      requestUpdate(): void;
      updateComplete: Promise<void>;
    };
    failing.view = () => {
      throw new Error('on purpose');
    };
    failing.requestUpdate();
    await failing.updateComplete;
  });
  assert.equal(await page.evaluate(() => window.inExit('.exit')), null);
  await pressShift(page, 3);
  await hasLeft(page);
  await page.close();
});

test('Shift with Alt, Ctrl or Meta leaves nothing, and another modifier between starts anew', async () => {
  const page = await open(withBody(exit), knowRoots);
  const status = await ofExit(page, '[role=status]');
  const said = () => status.evaluate((region) => region.textContent);
  for (const modifier of ['Alt', 'Control', 'Meta'] as const) {
    await page.keyboard.down(modifier);
    await pressShift(page, 4);
    await page.keyboard.up(modifier);
    assert.equal(await said(), '', modifier);
    assert.equal(await page.evaluate(() => document.title), 'Våld');
  }
  await pressShift(page, 2);
  await page.keyboard.press('Control');
  await pressShift(page, 1);
  assert.match((await said())!, /2/);
  assert.doesNotMatch(page.url(), /there$/);
  await page.close();
});

// What tells while the page is being left.

test('a page that is being left has a title that tells nothing, and its own again if it comes back', async () => {
  const page = await open(withBody(exitTo('/empty')), knowRoots);
  await (await ofExit(page, '.exit')).evaluate((link) => link.click());
  assert.equal(await page.evaluate(() => document.title), new URL(page.url()).host);
  await page.evaluate(() => {
    Object.assign(window, { isOld: true });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.waitForFunction(() => !('isOld' in window));
  assert.equal(await page.evaluate(() => document.title), 'Våld');
  const dialog = await ofExit(page, 'dialog');
  assert.equal(await dialog.evaluate((one) => (one as HTMLDialogElement).open), false);
  await page.close();
});

// Targets that do not come.

for (const target of ['/empty', '/file']) {
  test(`${target} leaves no white page: after five seconds there is a link, and a way to close the tab`, async () => {
    const page = await open(withBody(exitTo(target)), knowRoots);
    await pressExit(page);
    const link = await ofExit(page, 'dialog a');
    const visibility = () => link.evaluate((one) => getComputedStyle(one).visibility);
    assert.equal(await visibility(), 'hidden', 'not at once');
    await page.waitForFunction(
      () => getComputedStyle(window.inExit('dialog a')!).visibility === 'visible',
    );
    const { href, text, size, isSeen } = await link.evaluate((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return {
        href: one.getAttribute('href'),
        text: one.textContent!.trim(),
        size: parseFloat(getComputedStyle(one).fontSize),
        isSeen:
          document.elementFromPoint(x + width / 2, y + height / 2)?.localName === 'quick-exit',
      };
    });
    assert.deepEqual([href, text, isSeen], [target, 'Lämna sidan snabbt', true]);
    assert.ok(size >= 20, `${size} px`);
    await page.waitForFunction(() => window.inExit('dialog a:focus'));
    const close = await ofExit(page, 'dialog button');
    assert.equal(await close.evaluate((one) => one.textContent!.trim()), 'Stäng fliken');
    // A tab that no script has opened is no script's to close.
    await close.click();
    await page.waitForFunction(() => location.href === 'about:blank');
    await page.close();
  });
}

for (const href of ['#x', '', 'own', 'own#x']) {
  test(`the page itself is refused as a target: "${href}"`, async () => {
    const warnings: string[] = [];
    const path = withBody('<main></main>');
    const page = await open(path, async (blank) => {
      await knowRoots(blank);
      blank.on('console', (message) => warnings.push(message.text()));
    });
    await page.evaluate((asked) => {
      const element = document.createElement('quick-exit');
      const { pathname, search } = location;
      element.setAttribute('href', asked.replace('own', `${pathname}${search}`));
      document.body.prepend(element);
    }, href);
    const link = await ofExit(page, '.exit');
    assert.equal(await link.evaluate((one) => one.getAttribute('href')), 'https://www.smhi.se/');
    const [warning] = warnings.filter((text) => text.startsWith('<quick-exit> href='));
    assert.ok(warning, warnings.join('\n'));
    await page.close();
  });
}

// Frames.

const frameOf = (page: Page) => page.waitForSelector('iframe').then((one) => one!.contentFrame());

for (const [what, host] of [
  ['of the same site', '127.0.0.1'],
  ['of another site', 'localhost'],
] as const) {
  test(`from a frame ${what} the whole page is left`, async () => {
    const page = await open('/page', knowRoots);
    const { port } = new URL(page.url());
    await page.evaluate(
      (src) => {
        const frame = document.createElement('iframe');
        frame.width = '600';
        frame.height = '400';
        frame.src = src;
        document.body.prepend(frame);
      },
      `http://${host}:${port}${withBody(exit)}`,
    );
    await (await ofExit(await frameOf(page), '.exit')).click();
    await hasLeft(page);
    assert.equal(new URL(page.url()).hostname, host, 'by an address as the frame has it');
    await page.close();
  });
}

test('a frame that may not leave the whole page leaves itself', async () => {
  const page = await open('/page', knowRoots);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.src = src;
    document.body.prepend(frame);
  }, withBody(exit));
  const frame = await frameOf(page);
  await (await ofExit(frame, '.exit')).evaluate((link) => link.click());
  await hasLeft(frame);
  assert.doesNotMatch(page.url(), /there$/);
  await page.close();
});

// What lies above the bar.

const modal =
  '<dialog style="width: 100vw; height: 100vh; max-width: none; max-height: none">Vi använder kakor <button>Ja</button></dialog>';
const inShadow = (markup: string) =>
  `<div><template shadowrootmode="open">${markup}</template></div>`;
const openDialog = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('div');
    (host?.shadowRoot ?? document).querySelector('dialog')!.showModal();
  });

/** What is seen at the middle of the exit, by its colour: the exit's own is black. */
async function isExitSeen(page: Page): Promise<boolean> {
  const box = (await (await ofExit(page, '.exit')).boundingBox())!;
  // Its upper left corner, inside the edge and beside the text.
  const clip = { x: box.x + 5, y: box.y + 5, width: 4, height: 4 };
  const picture = await page.screenshot({ encoding: 'base64', clip });
  return page.evaluate(async (address) => {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context
      .getImageData(1, 1, 1, 1)
      .data.subarray(0, 3)
      .every((part) => part < 40);
  }, `data:image/png;base64,${picture}`);
}

for (const [where, markup] of [
  ['the page', modal],
  ['a shadow root', inShadow(modal)],
] as const) {
  test(`the exit is above a modal dialog of ${where}, and works there by the mouse`, async () => {
    const page = await open(withBody(exit + markup), knowRoots);
    await ofExit(page, '.exit');
    assert.ok(await isExitSeen(page), 'before');
    await openDialog(page);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    assert.ok(await isExitSeen(page), 'above the dialog');
    await page.mouse.click(200, 300);
    assert.doesNotMatch(page.url(), /there$/, 'a click beside it does nothing');
    await pressExit(page);
    await hasLeft(page);
    await page.close();
  });

  test(`Shift leaves over a modal dialog of ${where}, and the cover is above it`, async () => {
    const page = await open(withBody(exitTo('/empty') + markup), knowRoots);
    await ofExit(page, '.exit');
    await openDialog(page);
    await pressShift(page, 3);
    const isOnTop = await page.evaluate(
      () => document.elementFromPoint(50, 50)?.localName === 'quick-exit',
    );
    assert.ok(isOnTop);
    await page.close();
  });
}

test('what a page shows above the bar and is pressed there does not leave the page', async () => {
  const markup =
    '<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; background: red">x</div>';
  const page = await open(withBody(exit + inShadow(markup)), knowRoots);
  await ofExit(page, '.exit');
  await page.evaluate(() => {
    const root = [...document.querySelectorAll('div')].find((one) => one.shadowRoot)!.shadowRoot!;
    root.querySelector<HTMLElement>('div')!.showPopover();
  });
  assert.equal(await isExitSeen(page), false, 'a popover in a shadow root tells nobody');
  await pressExit(page);
  assert.doesNotMatch(page.url(), /there$/);
  await page.close();
});

test('the bar comes above a popover that the page opens', async () => {
  const markup =
    '<div popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; background: red">x</div>';
  const page = await open(withBody(exit + markup), knowRoots);
  await ofExit(page, '.exit');
  await page.evaluate(() => document.querySelector('div')!.showPopover());
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  assert.ok(await isExitSeen(page));
  await pressExit(page);
  await hasLeft(page);
  await page.close();
});

// The sheet on how to hide a visit.

const isSheetOpen = async (page: Page) =>
  (await ofExit(page, '.sheet')).evaluate((sheet) => (sheet as HTMLDialogElement).open);

test('the sheet takes the focus and keeps it, Escape closes it, and the focus is where it was', async () => {
  const page = await open(withBody(`<a href="#x" id="before">Före</a>${exit}`), knowRoots);
  const opener = await ofExit(page, '.traces');
  await opener.focus();
  await page.keyboard.press('Enter');
  assert.ok(await isSheetOpen(page));
  const focused = () =>
    page.evaluate(() => {
      const sheet = window.inExit('.sheet')!;
      const at = (sheet.getRootNode() as ShadowRoot).activeElement;
      // Between the last of a page and its first, the focus is the browser's own.
      if (!at) return document.activeElement === document.body ? 'browser' : 'page';
      return sheet.contains(at) ? at.className : 'outside';
    });
  assert.equal(await focused(), 'close');
  const stops = new Set<string>();
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab');
    stops.add(await focused());
  }
  assert.ok(stops.has('exit'), [...stops].join());
  assert.ok(!stops.has('page') && !stops.has('outside'), [...stops].join());
  await page.keyboard.press('Escape');
  assert.equal(await isSheetOpen(page), false);
  assert.ok(await page.evaluate(() => window.inExit('.traces:focus')));
  await page.close();
});

test('what is behind the sheet cannot be pressed, and the way out is where it was', async () => {
  const page = await open(withBody(`<button id="own">Sidans</button>${exit}`), async (blank) => {
    await knowRoots(blank);
    await blank.setViewport({ width: 320, height: 640 });
  });
  await page.evaluate(() => {
    document.querySelector('#own')!.addEventListener('click', () => (document.title = 'Tryckt'));
  });
  const before = (await (await ofExit(page, '.bar .exit')).boundingBox())!;
  await (await ofExit(page, '.traces')).click();
  await page.mouse.click(20, 20);
  assert.equal(await page.title(), 'Våld');
  assert.equal(await isSheetOpen(page), false, 'a press beside it closes it');
  await (await ofExit(page, '.traces')).click();
  await page.mouse.click(before.x + before.width / 2, before.y + before.height / 2);
  await hasLeft(page);
  await page.close();
});
