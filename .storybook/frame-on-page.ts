/** What Storybook puts on the window of a page that shows stories. */
interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: {
    onUpdateGlobals(told: { readonly globals: object }): Promise<void>;
    readonly storyStoreValue?: { readonly userGlobals: { get(): object } };
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {
    on(type: string, listener: () => void): void;
    once(type: string, listener: () => void): void;
  };
}

let isFollowing = false;
/** What was last chosen there. */
let followed = '';

/**
 * The frame that this page stands in on a page of documentation; null where it stands in none. What is chosen in the toolbar there
 * is chosen here from now on: Storybook tells it to the outer page alone.
 */
export function frameOnPage(): HTMLElement | null {
  const [outer, inner] = [parent, window] as unknown as readonly PreviewWindow[];
  if (parent === window || !outer?.__STORYBOOK_PREVIEW__) return null;
  const follow = () => {
    const globals = outer.__STORYBOOK_PREVIEW__?.storyStoreValue?.userGlobals.get();
    const said = JSON.stringify(globals);
    // Not by the channel: the outer page would hear it too, and make its frames anew.
    if (globals && said !== followed)
      void inner?.__STORYBOOK_PREVIEW__?.onUpdateGlobals({ globals });
    followed = said;
  };
  if (!isFollowing) {
    isFollowing = true;
    outer.__STORYBOOK_ADDONS_CHANNEL__?.on('globalsUpdated', follow);
    inner?.__STORYBOOK_ADDONS_CHANNEL__?.once('storyRendered', follow);
  }
  return window.frameElement as HTMLElement;
}
