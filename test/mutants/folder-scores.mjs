// Tells how much of each folder's mutants the tests noticed, and fails where that is too little: one folder's many do
// not make up for another's few.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The least share of its mutants that a folder's tests must notice, in per cent. */
const least = 92;

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Reporter, 'folder-scores', { onMutationTestReportReady }),
];

function onMutationTestReportReady({ files }) {
  const folders = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = /src\/(\w+)/.exec(file)[1];
    const count = folders.get(folder) ?? { noticed: 0, all: 0 };
    for (const { status } of mutants) {
      if (status === 'Ignored') continue;
      count.all++;
      if (status === 'Killed' || status === 'Timeout') count.noticed++;
    }
    folders.set(folder, count);
  }
  for (const [folder, { noticed, all }] of folders) {
    const score = (100 * noticed) / all;
    console.log(`src/${folder}: ${noticed} of ${all} noticed, ${score.toFixed(1)} %`);
    if (score < least) process.exitCode = 1;
  }
}
