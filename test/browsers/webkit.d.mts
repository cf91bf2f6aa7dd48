import type { webdriverLauncher } from '@web/test-runner-webdriver';

export const webkitHint: string;
export function webkit(): Promise<{
  readonly launcher: ReturnType<typeof webdriverLauncher>;
  readonly plugin: { serverStart(): Promise<void>; serverStop(): void };
  readonly port: number;
  readonly capabilities: object;
} | null>;
