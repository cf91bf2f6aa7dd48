import type { GenericSchema } from 'valibot';
import type { Problem } from '../material/problems.js';
import { isPinnedName, isPinnedNumber } from '../material/pinned-lines.js';
import { textSchema, type Text } from '../material/text.js';
import { webAddressSchema } from '../material/web-address-schema.js';
import { writtenSchema } from '../material/written.js';
import { hostOf } from './host-name.js';
import type { PublishedHotline, PublishedSection } from './published-records.js';
import { refusedInText } from './refused-in-text.js';

const textSchemas: readonly GenericSchema[] = [textSchema, writtenSchema];
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/**
 * What is refused of one fact that its schema takes, whoever signed it; null when nothing is.
 * @param hosts that links may lead to; null where any may
 */
export function refusedFact(
  schema: GenericSchema,
  value: unknown,
  hosts: readonly string[] | null,
): string | null {
  if (schema === webAddressSchema) {
    const host = hostOf(value as string);
    return hosts === null || (host !== null && hosts.includes(host))
      ? null
      : `an address on one of the county's hosts: ${hosts.join(', ')}`;
  }
  if (!textSchemas.includes(schema)) return null;
  const texts = Object.entries(textsOf(value as Text));
  if (!texts.every(([language]) => languageTag.test(language))) {
    return 'texts by language tags, as sv and en';
  }
  const refused = texts.map(([, text]) => refusedInText(text)).find((one) => one !== null);
  return refused === undefined ? null : `a text ${refused}`;
}

/** What is refused of a line: a national line's name or number, by whatever name it goes. */
export function refusedLine({ name, phone }: Pick<PublishedHotline, 'name' | 'phone'>): Problem[] {
  const expected = "its own, not a national line's";
  return [
    ...(isPinned(name) ? [{ field: 'name', value: name, expected }] : []),
    ...(isPinnedNumber(phone) ? [{ field: 'phone', value: phone, expected }] : []),
  ];
}

/** What is refused of a section: a number in the name of a national line that has another, or the other way round. */
export function refusedSection({ blocks }: Pick<PublishedSection, 'blocks'>): Problem[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'phone' && isPinned(block.whose) !== isPinnedNumber(block.phone)
      ? [
          {
            field: `blocks.${index}.whose`,
            value: block.whose,
            expected: 'whose the number is: a national line has its own',
          },
        ]
      : [],
  );
}

/** Whether a name is a national line's in any of its languages. */
function isPinned(name: Text): boolean {
  return Object.values(textsOf(name)).some(isPinnedName);
}

function textsOf(text: Text): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { sv: text } : text;
}
