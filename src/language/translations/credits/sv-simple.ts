import { templates } from '../generated/sv-simple.js';
import { translation } from '../../translation.js';

export default translation('sv-simple', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
