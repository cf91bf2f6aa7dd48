import type {} from 'kvinnofrid-elements/react';
import { Line } from './line';

const call = { name: 'Kommunens andra bidrag', lastDay: '2027-03-31', reviewed: '2026-11-24' };

/** A server component: the elements' markup is rendered on the server, and they are registered by the client component. */
export default function Page() {
  return (
    <>
      <Line />
      <grant-deadline
        id="call"
        name="Kommunens bidrag"
        last-day="2027-02-18"
        reviewed="2026-11-24"
        heading-level={3}
      >
        Sista dag att söka kommunens bidrag är 18 februari 2027.
      </grant-deadline>
      <grant-deadline id="data" data={JSON.stringify(call)}>
        Sista dag att söka kommunens andra bidrag är 31 mars 2027.
      </grant-deadline>
    </>
  );
}
