/**
 * Brings in a script of an npm package, or a style sheet, as a page that uses an editor does.
 * @param path its path in `node_modules`
 */
export async function bring(path: string): Promise<void> {
  const isStyle = path.endsWith('.css');
  const node = document.createElement(isStyle ? 'link' : 'script');
  const address = `/node_modules/${path}`;
  if (node instanceof HTMLLinkElement) Object.assign(node, { rel: 'stylesheet', href: address });
  else node.src = address;
  await new Promise((resolve, reject) => {
    node.addEventListener('load', resolve);
    node.addEventListener('error', () => reject(new Error(`${address} was not loaded`)));
    document.head.append(node);
  });
}

/* eslint-disable @typescript-eslint/no-explicit-any -- editors are met as the pages that use them do */
/** What a script that was brought in made known to the page. */
export function known(name: string): any {
  return (window as any)[name];
}
