import { templates } from '../generated/so.js';
import { translation } from '../../translation.js';

export default translation('so', templates, {
  translator: 'machine',
  translated: '2026-11-24',
  review: null,
});
