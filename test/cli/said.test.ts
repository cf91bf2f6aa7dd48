import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cliLanguage, same } from '../../src/cli/said.js';

for (const [asked, environment, language] of [
  ['en', {}, 'en'],
  ['sv', { LANG: 'en_GB.UTF-8' }, 'sv'],
  [undefined, {}, 'sv'],
  [undefined, { LANG: 'sv_SE.UTF-8' }, 'sv'],
  [undefined, { LANG: 'C.UTF-8' }, 'sv'],
  [undefined, { LANG: 'en_GB.UTF-8' }, 'en'],
  [undefined, { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'sv_SE' }, 'sv'],
  [undefined, { LANG: 'sv_SE', LC_MESSAGES: 'sv_SE', LC_ALL: 'en_US' }, 'en'],
  // An empty variable is as none.
  [undefined, { LANG: 'en_US', LC_ALL: '' }, 'en'],
] as const) {
  test(`speaks ${language} by ${asked ?? 'nothing'} and ${JSON.stringify(environment)}`, () =>
    assert.equal(cliLanguage(asked, environment), language));
}

test('says a path the same in both', () => {
  assert.deepEqual(same('a.json'), { sv: 'a.json', en: 'a.json' });
});
