import { chromium } from './chromium.mjs';
import { firefox, firefoxHint } from './firefox.mjs';
import { webkit, webkitHint } from './webkit.mjs';

/**
 * The engines that the browser tests know, by how `ENGINES` names them: what each is called, and
 * how it is launched. `launch` gives a launcher and plugins for the test runner, or throws an error
 * that says how to get an engine that is not here.
 */
export const engines = {
  chromium: { name: 'Chromium', launch: async () => ({ launcher: await chromium() }) },
  firefox: { name: 'Firefox', launch: async () => ({ launcher: found(firefox(), firefoxHint) }) },
  webkit: { name: 'WebKit', launch: async () => found(await webkit(), webkitHint) },
};

function found(engine, hint) {
  if (!engine) throw new Error(`It is not here: ${hint}.`);
  return engine;
}
