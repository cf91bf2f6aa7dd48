/// <reference types="node" />
import { webkit, webkitHint } from '../browsers/webkit.mjs';

/** A tab of its own in WebKit, by its driver, where the tests' frames would leave the tests' own page. */
export interface WebKitTab {
  readonly open: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  readonly run: <Result>(body: string) => Promise<Result>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses a key, by its code of WebDriver. */
  readonly press: (key: string, times: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts WebKit; an error that says how to get it where it is not installed. */
export async function webkitTab(): Promise<WebKitTab> {
  const found = await webkit();
  if (!found) throw new Error(`WebKit is not here: ${webkitHint}.`);
  await found.plugin.serverStart();
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: found.capabilities },
  });
  const ask = <Value>(command: string, body: object = {}) =>
    call<Value>('POST', `/session/${sessionId}/${command}`, body);
  return {
    open: (url) => ask('url', { url }),
    back: () => ask('back'),
    run: (script) => ask('execute/sync', { script, args: [] }),
    click: (x, y) =>
      ask('actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    press: (value, times) => {
      const once = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      const actions = Array.from({ length: times }, () => once).flat();
      return ask('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async close() {
      await call('DELETE', `/session/${sessionId}`);
      found.plugin.serverStop();
    },
  };

  async function call<Value>(method: string, path: string, body?: object): Promise<Value> {
    const answer = await fetch(`http://127.0.0.1:${found!.port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as {
      value: Value & { error?: string; message?: string };
    };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
}
