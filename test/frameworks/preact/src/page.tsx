import { useState } from 'preact/hooks';
import 'kvinnofrid-elements/grant-deadline';
import 'kvinnofrid-elements/hotline-status';
import type {} from 'kvinnofrid-elements/preact';
import { own } from './own';
import { Served } from './served';

const call = { name: 'Kommunens andra bidrag', lastDay: '2027-03-31', reviewed: '2026-11-24' };

export function Page({ go }: { go: (to: string) => (event: Event) => void }) {
  const [language, setLanguage] = useState('sv');
  const [heard, setHeard] = useState('');
  return (
    <>
      <a id="there" href="/there/" onClick={go('/there/')}>
        Till andra sidan
      </a>
      <hotline-status
        id="line"
        lang={language}
        name="Kommunens stödlinje"
        phone="019-000 00 00"
        hours="Mo-Fr 09:00-16:00; PH off"
        audience="exposed"
        reviewed="2026-11-24"
        onhotline-state-change={(event) => setHeard(event.state)}
      >
        Kommunens stödlinje: ring <a href="tel:+46190000000">019-000 00 00</a>. Vid akut fara, ring{' '}
        <a href="tel:112">112</a>.
      </hotline-status>
      <Served {...own.call}>Sista dag att söka kommunens bidrag är 18 februari 2027.</Served>
      <Served {...own.line}>
        Kommunens stödlinje: ring <a href="tel:+46190000000">019-000 00 00</a>. Vid akut fara, ring{' '}
        <a href="tel:112">112</a>.
      </Served>
      <grant-deadline id="data" data={JSON.stringify(call)}>
        Sista dag att söka kommunens andra bidrag är 31 mars 2027.
      </grant-deadline>
      <button id="language" onClick={() => setLanguage('en')}>
        In English
      </button>
      <p id="heard">{heard}</p>
    </>
  );
}
