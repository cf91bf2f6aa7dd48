// Has the demonstration county change the hours of its line, as its editors would: they write, say what they have checked, sign it
// both, and publish. A page that is open tells the new hours by itself. Run once more, it changes them back.
import { DemonstrationCounty } from './demonstration-county.mjs';

const hours = ['Mo-Fr 09:00-16:00; PH off', 'Mo-Fr 07:30-19:00; Sa-Su 10:00-15:00; PH off'];

// What is built, and where the county's keys are, for a test that has a copy of both.
const [dist = 'dist', folder] = process.argv.slice(2);
const county = new DemonstrationCounty(`${dist}/cli/kvinnofrid-elements.js`, folder);
const publication = `${dist}/demo/county-material.json`;

try {
  const document = await county.document();
  if (!document) throw new Error('There is no demonstration yet: npm run build');
  const line = document.hotlines.advice;
  line.openingHours = hours.find((one) => one !== line.openingHours);
  await county.writeDocument(document);
  await county.renew('hotlines.advice');
  const { shown, published } = await county.publish(publication, publication);
  console.log(`${shown}\n${published}\nA page that is open tells it within 10 seconds.`);
} catch (error) {
  console.error(error.stderr || error.message);
  process.exitCode = 1;
}
