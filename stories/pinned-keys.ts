let meta: HTMLMetaElement | null = null;

/** The root keys of a county that stories show what is published of, base64. */
const roots: string[] = [];

/** Tells which keys there are. */
export function keysAre(keys: readonly string[]): void {
  roots.splice(0, Infinity, ...keys);
}

/**
 * Names the keys in the page's head, where alone elements read them, or no longer: a page that names keys holds each
 * element to what is published, so that no other story is to stand on one.
 */
export function pinKeys(on: boolean): void {
  if (on === (meta !== null)) return;
  meta?.remove();
  meta = null;
  if (!on) return;
  meta = document.createElement('meta');
  meta.name = 'county-material';
  meta.dataset['roots'] = roots.join(' ');
  document.head.append(meta);
}
