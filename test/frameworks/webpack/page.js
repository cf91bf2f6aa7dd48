import 'kvinnofrid-elements/grant-deadline';
import 'kvinnofrid-elements/hotline-status';
import '../page/page.js';
