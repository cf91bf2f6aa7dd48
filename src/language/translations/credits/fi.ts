import { templates } from '../generated/fi.js';
import { translation } from '../../translation.js';

export default translation('fi', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
