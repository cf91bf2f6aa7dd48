/** Everything: registers all elements, and gives their classes. */
export { HotlineStateEvent, HotlineStatus } from './elements/hotline-status/define.js';
export { GrantDeadline } from './elements/grant-deadline/define.js';
export { ViolenceDefinitions } from './elements/violence-definitions/define.js';
export { TraffickingChecklist } from './elements/trafficking-checklist/define.js';
export { CountySupport } from './elements/county-support/define.js';
export { QuickExit } from './elements/quick-exit/define.js';
export { version } from './base/version.js';
