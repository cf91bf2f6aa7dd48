// Writes the site anew, once the stories are built beside it.
import { writeSite } from './site.mjs';

await writeSite('dist', true);
