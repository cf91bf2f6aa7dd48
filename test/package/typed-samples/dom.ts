// What TypeScript knows of the elements without any framework. Each line that is marked has to be refused.
import { HotlineStatus, type GrantDeadline, type HotlineStateEvent } from 'kvinnofrid-elements';
import {
  HotlineStatus as HotlineStatusClass,
  type HotlineState,
} from 'kvinnofrid-elements/hotline-status/class';

const line = document.createElement('hotline-status');
line.variant = 'compact';
line.headingLevel = 3;
line.line = 'kvinnofridslinjen';
line.addEventListener('hotline-state-change', (event) => {
  const { state, previousState }: { state: HotlineState; previousState: HotlineState } = event;
  console.log(state, previousState, event satisfies HotlineStateEvent);
});
// @ts-expect-error no such variant
line.variant = 'compakt';
// @ts-expect-error no such level
line.headingLevel = 7;
// @ts-expect-error the state is the element's to say
line.state = 'open';

const call: GrantDeadline = document.createElement('grant-deadline');
call.data = { name: 'Bidrag', lastDay: '2027-02-18' };
// @ts-expect-error a date is a text
call.lastDay = new Date();

HotlineStatus.define('x-line');
HotlineStatusClass.define('y-line', customElements);
