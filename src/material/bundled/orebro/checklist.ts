import type { Checklist } from '../../checklist.js';
import { msg } from '../../msg.js';
import { coordinatorsNumber } from './coordinators-number.js';
import { countyPage } from './county-page.js';

/**
 * The definition of the county's page: five acts, nine means, and the purposes of its footnote. The sentences and
 * examples are this project's own.
 */
export const checklist: Checklist = {
  acts: [
    {
      id: 'recruitment',
      text: msg('rekrytering'),
      sentence: msg('Någon har värvat personen'),
      example: msg('Till exempel erbjudit ett jobb, en resa eller ett förhållande.'),
    },
    {
      id: 'transport',
      text: msg('transport'),
      sentence: msg('Någon annan har ordnat resan åt personen'),
      example: msg('Till exempel köpt biljetten eller kört bilen.'),
    },
    {
      id: 'transfer',
      text: msg('överföring'),
      sentence: msg('Någon har lämnat över personen till en annan'),
      example: msg('Till exempel till en ny arbetsgivare.'),
    },
    {
      id: 'harbouring',
      text: msg('hysande'),
      sentence: msg('Någon har ordnat var personen ska bo'),
      example: msg('Till exempel i samma lokal som arbetet.'),
    },
    {
      id: 'receipt',
      text: msg('mottagande'),
      sentence: msg('Någon har tagit emot personen'),
      example: msg('Till exempel hämtat vid tåget eller flyget.'),
    },
  ],
  means: [
    {
      id: 'threat-of-violence',
      text: msg('hot om våld'),
      sentence: msg('Någon har hotat med våld'),
      example: msg('Till exempel mot personen eller familjen.'),
    },
    {
      id: 'use-of-violence',
      text: msg('användning av våld'),
      sentence: msg('Någon har använt våld'),
      example: msg('Till exempel slagit, knuffat eller hållit fast.'),
    },
    {
      id: 'coercion',
      text: msg('olika former av tvång'),
      sentence: msg('Någon har tvingat personen'),
      example: msg(
        'Till exempel genom att ta passet eller tvinga personen att arbeta av en skuld.',
      ),
    },
    {
      id: 'abduction',
      text: msg('bortförande'),
      sentence: msg('Någon har fört bort personen'),
      example: msg('Till exempel kört iväg eller låst in.'),
    },
    {
      id: 'fraud',
      text: msg('bedrägeri'),
      sentence: msg('Någon har lurat personen för att tjäna på det'),
      example: msg('Till exempel tagit betalt för ett jobb som inte finns.'),
    },
    {
      id: 'deception',
      text: msg('vilseledande'),
      sentence: msg('Någon har vilselett personen'),
      example: msg('Till exempel om arbetet, lönen eller bostaden.'),
    },
    {
      id: 'abuse-of-power',
      text: msg('maktmissbruk'),
      sentence: msg('Någon har missbrukat sin makt'),
      example: msg('Till exempel som chef, förälder eller partner.'),
    },
    {
      id: 'abuse-of-vulnerability',
      text: msg('missbruk av en persons utsatta situation'),
      sentence: msg('Någon har utnyttjat att personen är utsatt'),
      example: msg('Till exempel utan pengar, bostad eller uppehållstillstånd.'),
    },
    {
      id: 'payment-for-consent',
      text: msg(
        'givande eller mottagande av betalning eller förmåner för att få samtycke från en person som har kontrollen över en annan person',
      ),
      sentence: msg(
        'Någon har gett eller tagit emot betalning eller förmåner för att den som bestämmer över personen ska säga ja',
      ),
      example: msg('Till exempel pengar till en släkting.'),
    },
  ],
  purposes: [
    {
      id: 'sexual-exploitation',
      text: msg('utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande'),
      sentence: msg('Prostitution eller annat sexuellt utnyttjande'),
      example: msg('Till exempel att tvingas sälja sex eller bli filmad.'),
    },
    {
      id: 'forced-labour',
      text: msg('tvångsarbete eller tvångstjänst'),
      sentence: msg('Tvångsarbete eller tvångstjänst'),
      example: msg('Till exempel att arbeta utan lön eller tigga åt någon.'),
    },
    {
      id: 'slavery',
      text: msg('slaveri eller med slaveri jämförbara bruk och sedvänjor'),
      sentence: msg('Slaveri eller något som liknar det'),
      example: msg('Till exempel att köpas, säljas eller giftas bort.'),
    },
    {
      id: 'servitude',
      text: msg('träldom'),
      sentence: msg('Träldom'),
      example: msg('Till exempel att bo hos någon, lyda och aldrig vara ledig.'),
    },
    {
      id: 'organ-removal',
      text: msg('avlägsnande av organ'),
      sentence: msg('Att organ tas från kroppen'),
      example: msg('Till exempel en njure.'),
    },
  ],
  note: msg(
    'Utnyttjande ska innebära åtminstone utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande, tvångsarbete eller tvångstjänst, slaveri eller med slaveri jämförbara bruk och sedvänjor, träldom eller avlägsnande av organ.',
  ),
  coordinators: coordinatorsNumber,
  protocolVersion: '2000',
  penalCodeVersion: 'SFS 2018:601',
  ...countyPage,
};
