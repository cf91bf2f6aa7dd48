/// <reference types="node" />
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { tags, type Tag } from '../../src/catalogue.js';
import { translatedLocales } from '../../src/language/locales.js';
import { renderToString, type RenderOptions } from '../../src/ssr/index.js';

const styles = { href: '/hotline-status.css' };
/** A day on which the offices of a line of weekdays are open. */
const workday = '2026-11-26T12:00';
const ownLine = {
  name: 'Kommunens linje',
  phone: '019-21 10 00',
  hours: 'Mo-Fr 09:00-16:00; PH off',
  reviewed: '2026-11-02',
};

function render(tag: Tag, options: Partial<RenderOptions> = {}): Promise<string> {
  return renderToString(tag, { styles, now: workday, ...options });
}

/** What a person reads in markup, a template's content too. */
function textOf(html: string): string {
  return html
    .replace(/<(?:style|svg)\b[^]*?<\/(?:style|svg)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The warnings of what is done, which are kept from the output. */
async function warningsOf(t: TestContext, doing: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  t.mock.method(console, 'warn', (text: string) => void said.push(text));
  await doing();
  return said;
}

for (const locale of ['sv', ...translatedLocales]) {
  test(`gives each element in ${locale}, the same at each hour and on each day of the week`, async () => {
    for (const tag of tags) {
      const attributes = tag === 'hotline-status' ? ownLine : {};
      const given = await Promise.all(
        ['2026-11-26T12:00', '2026-11-26T23:00', '2026-11-28T12:00', '2026-12-24T12:00'].map(
          (now) => render(tag, { attributes, language: locale, now }),
        ),
      );
      assert.equal(new Set(given).size, 1, tag);
      assert.ok(given[0]!.startsWith(`<${tag} `) && given[0]!.endsWith(`</${tag}>`));
      assert.match(given[0]!, new RegExp(` lang="${locale}"`));
      assert.doesNotMatch(given[0]!, /<\?>|<!--|undefined|\[object/);
    }
  });
}

test('tells a line by name, number, 112 and hours with when they were checked, and no state', async () => {
  const html = await render('hotline-status', { attributes: ownLine });
  const [root, inside] = html.split('</template>').map(textOf) as [string, string];
  for (const told of [root, inside]) {
    assert.match(told, /Kommunens linje/);
    assert.match(told, /019-21 10 00/);
    assert.match(told, /112/);
    assert.match(told, /[Hh]elgfria vardagar, måndag till fredag, kl\. 09:00–16:00/);
    assert.doesNotMatch(told, /öppet nu|stängt nu|öppnar|stänger|i dag|i morgon/i);
  }
  assert.match(root, /Uppgifterna kontrollerades 2 november 2026\./);
  assert.match(html, /href="tel:\+4619211000"/);
});

for (const [reviewed, status, hours] of [
  ['2026-11-02', /kontrollerades 2 november 2026/, /09:00–16:00/],
  ['2025-09-02', /är från 2025 och kan ha ändrats/, /09:00–16:00/],
  ['2023-09-02', /Vi vet inte om någon svarar nu/, /Enligt uppgift från 2023: helgfria vardagar/],
] as const) {
  test(`tells hours that were checked on ${reviewed} by their age`, async () => {
    const html = await render('hotline-status', { attributes: { ...ownLine, reviewed } });
    const told = /part="status"[^]*?<\/p>/.exec(html)![0];
    assert.match(textOf(told), status);
    assert.match(textOf(/part="hours"[^]*?<\/p>/.exec(html)![0]), hours);
  });
}

test('tells that a line is open around the clock, which no cache makes wrong', async () => {
  const html = await render('hotline-status', { attributes: { line: 'kvinnofridslinjen' } });
  assert.match(textOf(html), /Öppet dygnet runt/);
});

for (const [what, more] of [
  ['until a day', { hours: 'Mo-Su 00:00-24:00', 'valid-until': '2026-12-31' }],
  ['but for a day', { hours: 'Mo-Su 00:00-24:00; 2027 Dec 24 off' }],
] as const) {
  test(`tells the hours of a line that is open around the clock ${what}, and not that it is`, async () => {
    const html = await render('hotline-status', { attributes: { ...ownLine, ...more } });
    for (const told of html.split('</template>').map(textOf)) {
      assert.doesNotMatch(
        told.replace('Kvinnofridslinjen har öppet dygnet runt', ''),
        /Öppet dyg/i,
      );
    }
    assert.match(textOf(html), /Uppgifterna kontrollerades 2 november 2026/);
    assert.match(textOf(/part="hours"[^]*?<\/p>/.exec(html)![0]), /dygnet runt/);
  });
}

test('tells the hours of a line from when they hold, and not that they are unknown', async () => {
  const attributes = { ...ownLine, 'valid-from': '2027-01-01' };
  const html = await render('hotline-status', { attributes });
  assert.doesNotMatch(textOf(html), /Vi vet inte om någon svarar/);
  assert.match(textOf(html), /Tiderna gäller från och med 1 januari 2027\./);
});

test('tells of a call that has yet to open on which day it does, and of one that has not', async () => {
  const call = { name: 'Vår utlysning', 'last-day': '2027-03-10', reviewed: '2026-10-30' };
  const attributes = { ...call, opens: '2027-02-01' };
  const before = await render('grant-deadline', { attributes });
  for (const told of before.split('</template>').map(textOf)) {
    assert.match(told, /Ansökan öppnar 1 februari 2027/);
    assert.match(told, /till och med onsdag 10 mars 2027/);
  }
  const after = await render('grant-deadline', { attributes, now: '2027-02-01T12:00' });
  assert.doesNotMatch(textOf(after), /öppnar/);
  assert.doesNotMatch(textOf(await render('grant-deadline', { attributes: call })), /öppnar/);
});

for (const now of ['2026-11-01T12:00', '2026-12-01T12:00', '2027-02-01T12:00']) {
  test(`tells a call by its last day and neither days left nor a state, as of ${now}`, async () => {
    const attributes = { name: 'Vår utlysning', 'last-day': '2026-12-10', reviewed: '2026-10-30' };
    const text = textOf(await render('grant-deadline', { attributes, now }));
    assert.match(text, /Sista ansökningsdag: till och med torsdag 10 december 2026/);
    assert.doesNotMatch(text, /dagar? kvar|öppe[nt] för|stäng(?:d|de|er|t)\b|i dag/i);
  });
}

test('takes an own call as JSON in markup, and keeps it there', async () => {
  const data = { name: 'Kommunens bidrag', lastDay: '2027-03-01', amount: 50000 };
  for (const told of [data, JSON.stringify(data)]) {
    const html = await render('grant-deadline', { attributes: { data: told } });
    const [root] = parseFragment(html).childNodes as [DefaultTreeAdapterTypes.Element];
    assert.deepEqual(JSON.parse(root.attrs.find(({ name }) => name === 'data')!.value), data);
    assert.match(html.split('</template>')[0]!, /Kommunens bidrag/);
    assert.match(html.split('</template>')[1]!, /^Kommunens bidrag\. .*måndag 1 mars 2027/);
  }
});

test('has the room of what follows from ticks, and says nothing of them', async () => {
  const html = await render('trafficking-checklist');
  assert.match(html, /type="checkbox"/);
  assert.match(html, /<p hidden>Du har inte markerat något\.<\/p>/);
  assert.match(html, /<section hidden>\s*<h3[^>]*>Sammanfattning/);
  // What needs a script stands in what is hidden.
  assert.doesNotMatch(html.replace(/<section hidden>[^]*?<\/section>/, ''), /<button/);
});

for (const data of ['{bad', '[]', 'null', '"x"']) {
  test(`shows no call of the county’s as the site’s own by the data ${data}, and warns once`, async (t) => {
    const said = await warningsOf(t, async () => {
      const html = await render('grant-deadline', { attributes: { data } });
      assert.match(textOf(html), /Bidrag att söka Vi vet inte när ansökan stänger/);
      assert.doesNotMatch(html, /länsstyrelsen/i);
    });
    assert.deepEqual(said, [
      `<grant-deadline> data="${data}": should be JSON, {"lastDay": "2027-02-18"}.`,
    ]);
  });
}

test('writes what it is told as text, whatever that is, and adds no element or attribute by it', async (t) => {
  const shape = (html: string) => {
    const seen: string[] = [];
    const look = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node) seen.push([node.nodeName, ...node.attrs.map(({ name }) => name)].join());
      if ('content' in node) look(node.content);
      if ('childNodes' in node) node.childNodes.forEach(look);
    };
    look(parse(html));
    return seen;
  };
  const written = (name: string) =>
    render('hotline-status', { attributes: { ...ownLine, name, title: name } });
  const plain = shape(await written('x'));
  const piece = fc.constantFrom(
    ...['</template>', '</style>', '<!--', '-->', '<?>', '<script>', '"', "'", '>', '&quot;', '\0'],
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { minLength: 1 }).map((all) => all.join(''));
  t.mock.method(console, 'warn', () => {});
  await fc.assert(
    fc.asyncProperty(text, async (told) => {
      // With a letter, so that it is a name.
      assert.deepEqual(shape(await written(`a${told}`)), plain);
    }),
    { numRuns: 50 },
  );
});

for (const name of ['constructor', '__proto__', 'toString']) {
  test(`takes ${name} for no tag, county, line, language or attribute`, async (t) => {
    const said = await warningsOf(t, async () => {
      await assert.rejects(render(name as Tag));
      const attributes = Object.fromEntries([
        ['county', name],
        ['line', name],
        [name, 'x'],
      ]);
      const html = await render('hotline-status', { attributes, language: name });
      assert.match(html, /010-223 57 60/);
    });
    assert.equal(said.length, 4);
  });
}

test('folds without a script what folds with one', async () => {
  const html = await render('violence-definitions');
  assert.match(html, /<details ?>/);
  assert.doesNotMatch(html, / hidden=|aria-expanded/);
  // What the page asked for is told by its own attribute alone.
  assert.match(html, /^<violence-definitions data-served="[\d.]+"><template/);
  const open = await render('violence-definitions', { attributes: { open: true } });
  assert.match(
    open,
    /^<violence-definitions open data-served="[\d.]+"><template[^]*<details open>/,
  );
});

test('gives the way out as a link, to where it may lead', async (t) => {
  assert.match(await render('quick-exit'), /^<quick-exit><a href="https:\/\/www\.smhi\.se\/"/);
  const own = await render('quick-exit', { attributes: { href: '/vader' } });
  assert.match(own, /<a href="\/vader"/);
  const away = ['//a.example', '/\\a.example', '/\t/a.example', '/\n/a.example', '/a\\b'];
  for (const href of ['javascript:alert(1)', 'http://a.example', ...away]) {
    const said = await warningsOf(t, async () => {
      assert.match(
        await render('quick-exit', { attributes: { href } }),
        /<a href="https:\/\/www\.smhi/,
      );
    });
    assert.equal(said.length, 1, href);
    t.mock.restoreAll();
  }
});

test('escapes all that it is given, and lets neither handlers nor styles through', async (t) => {
  const evil = '"><script>alert(1)</script><b title=\'x';
  const said = await warningsOf(t, async () => {
    const html = await render('hotline-status', {
      attributes: { ...ownLine, name: evil, id: evil, onclick: evil, style: 'x', 'a onload': evil },
      styles: { nonce: evil },
    });
    const document = parse(html);
    const seen: string[] = [];
    const look = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node) seen.push(node.nodeName, ...node.attrs.map(({ name }) => name));
      if ('content' in node) look(node.content);
      if ('childNodes' in node) node.childNodes.forEach(look);
    };
    look(document);
    assert.ok(seen.includes('template') && seen.includes('style'));
    for (const name of ['script', 'onclick', 'a', 'onload', 'b']) {
      // A link and the bold number are ours.
      if (name !== 'a' && name !== 'b') assert.ok(!seen.includes(name), name);
    }
    assert.equal(seen.filter((name) => name === 'title').length, 0);
  });
  assert.deepEqual(
    said.map((one) => one.replace(/:.*/, '')),
    ['<hotline-status> onclick', '<hotline-status> style', '<hotline-status> a onload'],
  );
});

test('gives the default for a value that is wrong, and one warning that names element, attribute and mend', async (t) => {
  const said = await warningsOf(t, async () => {
    const html = await render('hotline-status', {
      attributes: { ...ownLine, 'heading-level': '9' },
    });
    assert.match(html, /<h2 part="heading"/);
  });
  assert.deepEqual(said, [
    '<hotline-status> heading-level="9": use one of 1, 2, 3, 4, 5, 6; showing 2.',
  ]);
});

test('lays documents over what is bundled, and keeps what is said of a withdrawn line', async () => {
  const line = {
    ...{
      name: { sv: 'Länets nya linje' },
      phone: '019-10 00 00',
      openingHours: 'Mo-Fr 08:00-17:00',
    },
    ...{ eves: 'closed', audience: 'professionals', reviewed: '2026-11-01' },
    ...{ source: 'https://www.lansstyrelsen.se/', publisher: 'Länsstyrelsen' },
  };
  const site = JSON.stringify({ schemaVersion: '1.0', hotlines: { ny: line } });
  const html = await render('hotline-status', { attributes: { line: 'ny' }, material: { site } });
  assert.match(html, /Länets nya linje/);
});

test('refuses a tag that is none of ours, a time that is none, and to be without looks', async () => {
  await assert.rejects(renderToString('hotline' as Tag, { styles }), /use one of hotline-status/);
  for (const now of ['igår', NaN, Infinity, 1e300, -1e300]) {
    await assert.rejects(render('hotline-status', { now }), /is no instant/);
  }
  for (const wrong of [undefined, {}, { href: '' }, { href: undefined }, { nonce: '' }]) {
    await assert.rejects(
      renderToString('hotline-status', { styles: wrong } as unknown as RenderOptions),
      /give an href or a nonce/,
    );
  }
});

test('speaks one language where another is told beside it, and says so', async (t) => {
  const said = await warningsOf(t, async () => {
    const html = await render('hotline-status', { attributes: { lang: 'ar' }, language: 'en' });
    assert.match(
      html,
      /^<hotline-status lang="en" data-served="[\d.]+">[^]*<div class="root" part="root" lang="en"/,
    );
  });
  assert.deepEqual(said, ['<hotline-status> lang="ar": another than language; leave one out.']);
});

test('rejects by strict what would else be warned of, all of it', async () => {
  for (const [tag, attributes, words] of [
    ['hotline-status', { line: 'ny' }, /^<hotline-status> line="ny": use one of/],
    ['grant-deadline', { call: 'ny' }, /^<grant-deadline> call="ny": use one of/],
    ['grant-deadline', { data: '{bad' }, /^<grant-deadline> data="\{bad": should be JSON/],
    ['grant-deadline', { line: 'x' }, /^<grant-deadline> line: no attribute of it; left out\.$/],
    ['county-support', { sections: 'x' }, /^<county-support> sections="x"/],
    ['quick-exit', { href: '//a.example' }, /^<quick-exit> href/],
    ['hotline-status', { lang: 'xx', county: 'x' }, /lang="xx"[^]*\n.*county="x"/],
  ] as const) {
    await assert.rejects(render(tag, { attributes, strict: true }), (error: Error) => {
      assert.ok(error instanceof TypeError);
      assert.match(error.message, words);
      return true;
    });
  }
});
