import Link from 'next/link';
import { GrantDeadline } from 'kvinnofrid-elements/grant-deadline/client';
import { Line } from './line';
import { Served } from './served';

const call = { name: 'Kommunens andra bidrag', lastDay: '2027-03-31', reviewed: '2026-11-24' };

/** A server component. */
export default function Page() {
  return (
    <>
      <Line />
      <Link id="there" href="/there">
        Till andra sidan
      </Link>
      <Served
        tag="grant-deadline"
        id="call"
        name="Kommunens bidrag"
        last-day="2027-02-18"
        reviewed="2026-11-24"
        heading-level={3}
      />
      <Served
        tag="hotline-status"
        id="served-line"
        name="Kommunens stödlinje"
        phone="019-000 00 00"
        hours="Mo-Fr 09:00-16:00; PH off"
        audience="exposed"
        reviewed="2026-11-24"
      />
      <GrantDeadline id="data" data={call}>
        Sista dag att söka kommunens andra bidrag är 31 mars 2027.
      </GrantDeadline>
    </>
  );
}
