import { templates } from '../generated/uk.js';
import { translation } from '../../translation.js';

export default translation('uk', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
