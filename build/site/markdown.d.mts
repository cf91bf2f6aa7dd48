export function fromMarkdown(
  text: string,
  address?: (address: string) => string | null,
): { title: string; description: string; markup: string };
export function escaped(text: string): string;
