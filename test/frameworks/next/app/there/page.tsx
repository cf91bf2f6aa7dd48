import Link from 'next/link';
import { Served } from '../served';

/** Where a visitor comes by a link inside the application: the browser gets it as data, and a script writes it. */
export default function There() {
  return (
    <>
      <Link id="back" href="/">
        Till första sidan
      </Link>
      <Served
        tag="grant-deadline"
        id="there-call"
        name="Kommunens tredje bidrag"
        last-day="2027-01-15"
        reviewed="2026-11-24"
        heading-level={3}
      />
      <Served
        tag="hotline-status"
        id="there-line"
        name="Kommunens andra linje"
        phone="019-111 11 11"
        hours="Mo-Fr 09:00-16:00; PH off"
        audience="exposed"
        reviewed="2026-11-24"
      />
    </>
  );
}
