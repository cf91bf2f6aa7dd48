/// <reference types="node" />

/** Resolves once whoever runs the command stops it, by Ctrl-C or as a service. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
