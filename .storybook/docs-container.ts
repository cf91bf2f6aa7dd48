import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { themes } from './theme.js';

/** A page of documentation in the colour scheme that is chosen, whether or not it has stories. It is called anew for each choice. */
export function docsContainer(props: DocsContainerProps): ReturnType<typeof DocsContainer> {
  const { store } = props.context as unknown as {
    store: { userGlobals: { get(): { scheme: keyof typeof themes } } };
  };
  return DocsContainer({ ...props, theme: themes[store.userGlobals.get().scheme] });
}
