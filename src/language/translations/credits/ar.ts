import { templates } from '../generated/ar.js';
import { translation } from '../../translation.js';

export default translation('ar', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
