'use client';

import { useEffect, useRef, useState } from 'react';
import 'kvinnofrid-elements';

export function Line() {
  const [language, setLanguage] = useState('sv');
  const [heard, setHeard] = useState('');
  const line = useRef<HTMLElementTagNameMap['hotline-status']>(null);
  // Where markup comes from a server, React does not attach listeners to custom elements.
  useEffect(() => {
    const element = line.current!;
    const hear = (event: HTMLElementEventMap['hotline-state-change']) => setHeard(event.state);
    element.addEventListener('hotline-state-change', hear);
    return () => element.removeEventListener('hotline-state-change', hear);
  }, []);
  return (
    <>
      <hotline-status
        id="line"
        ref={line}
        lang={language}
        name="Kommunens stödlinje"
        phone="019-000 00 00"
        hours="Mo-Fr 09:00-16:00; PH off"
        audience="exposed"
        reviewed="2026-11-24"
      >
        Kommunens stödlinje: ring <a href="tel:+46190000000">019-000 00 00</a>. Vid akut fara, ring{' '}
        <a href="tel:112">112</a>.
      </hotline-status>
      <button id="language" onClick={() => setLanguage('en')}>
        In English
      </button>
      <p id="heard">{heard}</p>
    </>
  );
}
