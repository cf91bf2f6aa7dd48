import { templates } from '../generated/fa.js';
import { translation } from '../../translation.js';

export default translation('fa', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
