import type { Checklist } from '../../checklist.js';
import { msg } from '../../msg.js';
import { coordinatorsNumber } from './coordinators-number.js';
import { countyPage } from './county-page.js';

/** The definition of the county's page: five acts, nine means, and the purposes of its footnote. */
export const checklist: Checklist = {
  acts: [
    { id: 'recruitment', text: msg('rekrytering') },
    { id: 'transport', text: msg('transport') },
    { id: 'transfer', text: msg('överföring') },
    { id: 'harbouring', text: msg('hysande') },
    { id: 'receipt', text: msg('mottagande') },
  ],
  means: [
    { id: 'threat-of-violence', text: msg('hot om våld') },
    { id: 'use-of-violence', text: msg('användning av våld') },
    { id: 'coercion', text: msg('olika former av tvång') },
    { id: 'abduction', text: msg('bortförande') },
    { id: 'fraud', text: msg('bedrägeri') },
    { id: 'deception', text: msg('vilseledande') },
    { id: 'abuse-of-power', text: msg('maktmissbruk') },
    { id: 'abuse-of-vulnerability', text: msg('missbruk av en persons utsatta situation') },
    {
      id: 'payment-for-consent',
      text: msg(
        'givande eller mottagande av betalning eller förmåner för att få samtycke från en person som har kontrollen över en annan person',
      ),
    },
  ],
  purposes: [
    {
      id: 'sexual-exploitation',
      text: msg('utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande'),
    },
    { id: 'forced-labour', text: msg('tvångsarbete eller tvångstjänst') },
    { id: 'slavery', text: msg('slaveri eller med slaveri jämförbara bruk och sedvänjor') },
    { id: 'servitude', text: msg('träldom') },
    { id: 'organ-removal', text: msg('avlägsnande av organ') },
  ],
  note: msg(
    'Utnyttjande ska innebära åtminstone utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande, tvångsarbete eller tvångstjänst, slaveri eller med slaveri jämförbara bruk och sedvänjor, träldom eller avlägsnande av organ.',
  ),
  coordinators: coordinatorsNumber,
  protocolVersion: '2000',
  penalCodeVersion: 'SFS 2018:601',
  ...countyPage,
};
