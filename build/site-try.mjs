import { writeSite } from './site.mjs';
await writeSite('dist');
