/** What Storybook names the pages of the guides whose titles are longer than their files' names. */
const longer: Readonly<Record<string, string>> = {
  administrator: 'för-den-som-sköter-webbplatsen',
};

/**
 * A guide as it is shown among the stories: the text is that of the built pages, and its links lead from here.
 * @param text of site/guides/
 */
export function guideText(text: string): string {
  return text
    .replaceAll('](pictures/', '](./guider/pictures/')
    .replace(/\]\((\w+)\.md(?:#[^)]*)?\)/g, (_, name: string) => {
      return `](?path=/docs/guider-${longer[name] ?? name}--docs)`;
    });
}
