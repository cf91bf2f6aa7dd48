'use client';

import { useState } from 'react';
import { HotlineStatus } from 'kvinnofrid-elements/hotline-status/client';

export function Line() {
  const [language, setLanguage] = useState('sv');
  const [heard, setHeard] = useState('');
  return (
    <>
      <HotlineStatus
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
      </HotlineStatus>
      <button id="language" onClick={() => setLanguage('en')}>
        In English
      </button>
      <p id="heard">{heard}</p>
    </>
  );
}
