// @jsxImportSource react
import type {} from 'kvinnofrid-elements/react';

/** Each line that is marked has to be refused. */
export const page = (
  <>
    <hotline-status
      line="kvinnofridslinjen"
      variant="compact"
      heading-level={3}
      lang="ar"
      id="line"
      aria-label="Linje"
      data-x="1"
      onhotline-state-change={(event) => console.log(event.state satisfies string)}
    >
      Ring <a href="tel:112">112</a>.
    </hotline-status>
    <hotline-status
      name="Kommunens stödlinje"
      phone="019-000 00 00"
      structured-data
      heading-level="4"
    />
    <grant-deadline last-day="2027-02-18" data={JSON.stringify({ name: 'Bidrag' })} />
    <grant-deadline data='{"name":"Bidrag","lastDay":"2027-02-18"}' />
    <violence-definitions terms="honour" open />
    <trafficking-checklist frame="none" />
    <county-support sections="strategy contacts" />
    <quick-exit no-keys />
    {/* @ts-expect-error no such attribute */}
    <hotline-status varient="compact" />
    {/* @ts-expect-error no such value */}
    <hotline-status variant="compakt" />
    {/* @ts-expect-error no such level */}
    <hotline-status heading-level={7} />
    {/* @ts-expect-error a property's name, which a server would leave out */}
    <hotline-status headingLevel={3} />
    {/* @ts-expect-error what is said on a change is an event of ours */}
    <hotline-status onhotline-state-change={(event: MouseEvent) => console.log(event.button)} />
    {/* @ts-expect-error an object, which a server would leave out */}
    <grant-deadline data={{ name: 'Bidrag' }} />
    {/* @ts-expect-error a text, which as a property would be false */}
    <violence-definitions open="" />
    {/* @ts-expect-error no such element */}
    <hotline-statuss />
  </>
);
