// Pages of one element each, by Vite as it is today: what they weigh.
import { build } from 'vite';
import { weighElements } from '../weigh-elements.mjs';

for (const row of await weighElements(build, import.meta.dirname)) {
  const numbers = Object.entries(row).filter(([name]) => name !== 'tag');
  console.log(row.tag, numbers.map(([name, bytes]) => `${name} ${bytes}`).join(', '));
}
