// @jsxImportSource react
import { GrantDeadline } from 'kvinnofrid-elements/grant-deadline/client';
import { HotlineStatus } from 'kvinnofrid-elements/hotline-status/client';

/** Each line that is marked has to be refused. */
export const page = (
  <>
    <HotlineStatus
      line="kvinnofridslinjen"
      heading-level={3}
      lang="ar"
      id="line"
      onhotline-state-change={(event) => console.log(event.state satisfies string)}
    >
      Ring <a href="tel:112">112</a>.
    </HotlineStatus>
    <GrantDeadline data={{ name: 'Bidrag', lastDay: '2027-02-18' }}>Bidrag</GrantDeadline>
    {/* @ts-expect-error without script there would be nothing */}
    <HotlineStatus line="kvinnofridslinjen" />
    {/* @ts-expect-error no such attribute */}
    <HotlineStatus varient="compact">112</HotlineStatus>
    {/* @ts-expect-error no such value */}
    <HotlineStatus variant="compakt">112</HotlineStatus>
    {/* @ts-expect-error attributes go by their names in HTML */}
    <GrantDeadline lastDay="2027-02-18">112</GrantDeadline>
  </>
);
