import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { WatchedPublication } from '../../src/publication/watched-publication.js';
import { demonstrationCounty, now, publicationBytes } from './demonstration-county.js';
import { inventedDocument } from './invented-document.js';
import type { SigningKey } from './signing-key.js';

const document = inventedDocument;

describe('a publication in a browser', () => {
  const own = window.fetch;
  afterEach(() => {
    window.fetch = own;
  });

  /** What becomes of a publication that is answered with. */
  async function watched(answer: (options: RequestInit) => Promise<Response>) {
    const county = await demonstration;
    const warnings: string[] = [];
    window.fetch = (_, options) => answer(options!);
    let isLooked = false;
    const publication = new WatchedPublication({
      ...county.terms,
      address: new URL('/county-material.json', location.href).href,
      clock: { present: () => now, wakeAt: () => (isLooked = true) },
      warn: (sentence) => warnings.push(sentence),
    });
    publication.listen(() => {});
    await until('the publication is looked at', () => isLooked);
    return { current: publication.current, refusal: publication.refusal, warnings };
  }

  const demonstration = demonstrationCounty();
  const answered = async (keys: (editors: readonly SigningKey[]) => readonly SigningKey[]) => {
    const county = await demonstration;
    const bytes = await publicationBytes(county, { document, keys: keys(county.editors) });
    return new Response(bytes, { headers: { 'content-type': 'application/json' } });
  };

  it('is verified and read', async () => {
    const { current, warnings } = await watched(() => answered((editors) => editors.slice(1)));
    expect(warnings).to.deep.equal([]);
    expect(current!.hotlines.records.get('sago-line')!.phone).to.equal('0999-123 45');
  });

  it('is refused with one signature', async () => {
    const { current, refusal, warnings } = await watched(() =>
      answered((editors) => editors.slice(2)),
    );
    expect(current).to.equal(null);
    expect(refusal!.reason).to.equal('too-few-signatures');
    expect(warnings).to.have.length(1);
  });

  it('is asked for without what would tell of the visit', async () => {
    let told: RequestInit | undefined;
    await watched((options) => {
      told = options;
      return answered((editors) => editors);
    });
    expect(told!.credentials).to.equal('omit');
    expect(told!.referrerPolicy).to.equal('no-referrer');
    expect(told!.redirect).to.equal('error');
    expect(told!.cache).to.equal(undefined);
  });

  it('is refused where it leads elsewhere, or cannot be had', async () => {
    const { refusal } = await watched((options) => own('/nowhere/', { ...options }));
    expect(refusal!.reason).to.equal('status');
    const refused = await watched(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(refused.refusal!.reason).to.equal('unreachable');
  });

  it('holds to what the browser has of its own, whatever a page put on all objects', async () => {
    Object.defineProperty(Object.prototype, 'withdrawn', {
      value: '2026-01-01',
      configurable: true,
      writable: true,
    });
    try {
      const { current } = await watched(() => answered((editors) => editors));
      expect([...current!.hotlines.records.keys()]).to.deep.equal(['sago-line']);
    } finally {
      delete (Object.prototype as { withdrawn?: string }).withdrawn;
    }
  });
});
