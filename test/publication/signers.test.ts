import assert from 'node:assert/strict';
import { test } from 'node:test';
import { envelope } from '../../src/publication/envelope.js';
import { publicKey } from '../../src/publication/public-key.js';
import { signers, type Signer } from '../../src/publication/signers.js';
import { sealed, type WrittenEnvelope } from './sealed.js';
import { signingKey, type SigningKey } from './signing-key.js';

const type = 'text/plain';
const [anna, bo, stranger] = await Promise.all([signingKey(), signingKey(), signingKey()]);
const signer = async (key: SigningKey, name: string, end = Infinity): Promise<Signer> => ({
  publicKey: await publicKey(key.publicKey),
  name,
  end,
});
const known = [await signer(anna, 'Anna'), await signer(bo, 'Bo')];
const now = 1000;

async function told(written: WrittenEnvelope, all = known, needed = 2) {
  const { signed, fault } = await signers(envelope(written, 'it'), all, needed, now);
  return [signed.map(({ name }) => name).sort(), fault] as const;
}

test('counts each who has signed', async () => {
  assert.deepEqual((await told(await sealed(type, 'a', [anna, bo])))[0], ['Anna', 'Bo']);
});

test('counts a key once, however often and by whatever id', async () => {
  const written = await sealed(type, 'a', [anna, anna]);
  const [names, fault] = await told(written);
  assert.deepEqual([names, fault], [['Anna'], 'too-few-signatures']);
  const otherId = { ...written.signatures[1]!, keyid: bo.id };
  const [others, otherFault] = await told({
    ...written,
    signatures: [written.signatures[0]!, otherId],
  });
  assert.deepEqual([others, otherFault], [['Anna'], 'wrong-signature']);
  const unknownId = { ...written.signatures[1]!, keyid: anna.id.toUpperCase() };
  const third = await told({ ...written, signatures: [written.signatures[0]!, unknownId] });
  assert.deepEqual(third, [['Anna'], 'unknown-key']);
});

test('counts one who has two keys once', async () => {
  const both = [await signer(anna, 'Anna', 2000), await signer(bo, 'Anna', 3000)];
  const written = await sealed(type, 'a', [anna, bo]);
  assert.deepEqual(await told(written, both), [['Anna'], 'too-few-signatures']);
  const { signed } = await signers(envelope(written, 'it'), both, 2, now);
  assert.equal(signed[0]!.end, 3000);
});

test('names what keeps the signatures from being enough', async () => {
  const written = await sealed(type, 'a', [anna, bo]);
  const past = [known[0]!, await signer(bo, 'Bo', now)];
  assert.deepEqual(await told(written, past), [['Anna'], 'expired-key']);
  const byStranger = await sealed(type, 'a', [anna, stranger]);
  assert.deepEqual(await told(byStranger), [['Anna'], 'unknown-key']);
  const other = await sealed(type, 'b', [anna, bo]);
  const changed = { ...other, payload: written.payload };
  assert.deepEqual(await told(changed), [[], 'wrong-signature']);
  assert.deepEqual(await told({ ...written, signatures: [] }), [[], 'too-few-signatures']);
});

test('takes no signature for another type, nor a cut one', async () => {
  const written = await sealed(type, 'a', [anna, bo]);
  assert.deepEqual((await told({ ...written, payloadType: 'text/html' }))[0], []);
  const cut = written.signatures.map((one) => ({ ...one, sig: one.sig.slice(0, 84) }));
  assert.deepEqual((await told({ ...written, signatures: cut }))[0], []);
});
