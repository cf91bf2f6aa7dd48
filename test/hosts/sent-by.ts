/* eslint-disable @typescript-eslint/no-explicit-any -- a page's window is met as scripts of any kind meet it */

/**
 * Takes the place of all ways out of a page before its scripts run: requests, beacons, sockets, and the workers
 * that some recorders pack what they send in. Nothing is sent, and each request is answered by `{}`.
 * @returns gives all that would have been sent so far, as text, unpacked where it was packed
 */
export function sentBy(window: any): () => Promise<string> {
  const kept: Promise<string>[] = [];
  const keep = (body: unknown) => void kept.push(textOf(body));
  window.fetch = async (request: any, { body }: any = {}) => {
    keep(String(request.url ?? request));
    keep(request.url ? await request.clone().text() : body);
    return new window.Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  window.XMLHttpRequest.prototype.send = keep;
  window.navigator.sendBeacon = (address: string, body: unknown) => {
    keep(address);
    keep(body);
    return true;
  };
  window.WebSocket.prototype.send = keep;
  const { postMessage } = window.Worker.prototype;
  window.Worker.prototype.postMessage = function (message: unknown, ...more: unknown[]) {
    keep(message);
    postMessage.call(this, message, ...more);
  };
  return async () => (await Promise.all(kept)).join('\n');
}

/** What a body says, by what it is; of another window, so that `instanceof` does not tell. */
async function textOf(body: any): Promise<string> {
  const kind = Object.prototype.toString.call(body).slice(8, -1);
  if (kind === 'String') return body;
  if (kind === 'Blob' || kind === 'File') return unpacked(await body.arrayBuffer());
  if (kind === 'ArrayBuffer' || ArrayBuffer.isView(body)) return unpacked(body);
  if (kind === 'FormData' || kind === 'URLSearchParams') {
    return (await Promise.all([...body].flat().map(textOf))).join('\n');
  }
  return JSON.stringify(body) ?? '';
}

/** Bytes as text: what they are packed as, gzip or zlib, by their first two. */
async function unpacked(bytes: any): Promise<string> {
  const [first, second] = new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0);
  const format =
    first === 0x1f && second === 0x8b ? 'gzip' : first === 0x78 ? 'deflate' : undefined;
  if (!format) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  return new Response(stream).text();
}
