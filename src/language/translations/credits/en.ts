import { templates } from '../generated/en.js';
import { translation } from '../../translation.js';

export default translation('en', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
