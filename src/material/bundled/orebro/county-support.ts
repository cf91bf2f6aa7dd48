import { str } from '@lit/localize/internal/str-tag.js';
import { msg } from '../../msg.js';
import type { Citation } from '../../provenance.js';
import type { CountySupport, SupportSection } from '../../support-section.js';
import { coordinatorsNumber } from './coordinators-number.js';
import { countyPage } from './county-page.js';

const strategyPage: Citation = {
  source:
    'https://www.regeringen.se/informationsmaterial/2016/11/fakta-om-den-nationella-strategin-for-att-forebygga-och-bekampa-mans-vald-mot-kvinnor/',
  publisher: msg('Regeringen'),
  reviewed: '2016-11-16',
};

const honourAddress = 'https://www.hedersfortryck.se/';

const role: SupportSection = {
  id: 'role',
  isUnasked: true,
  heading: msg('Få stöd'),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'Du som i en kommun eller region arbetar med frågor som rör mäns våld mot kvinnor kan få kompetensstöd.',
      ),
    },
    {
      kind: 'link',
      address: countyPage.source,
      text: msg('Länsstyrelsens sida om mäns våld mot kvinnor'),
    },
    { kind: 'heading', text: msg('Vad Länsstyrelsen gör') },
    { kind: 'paragraph', text: msg('Länsstyrelsen arbetar framför allt med att:') },
    {
      kind: 'list',
      items: [
        msg('stödja och stärka samordningen av insatser'),
        msg('stödja verksamhetsutveckling'),
        msg('bidra med kunskap och metoder'),
        msg(
          'fånga upp viktiga frågor på den kommunala nivån och skicka dem vidare till den nationella',
        ),
      ],
    },
    { kind: 'paragraph', text: msg('Exempel på vad Länsstyrelsen gör:') },
    {
      kind: 'list',
      items: [
        msg('gör kommunbesök'),
        msg('leder länssamverkan'),
        msg('håller i olika nätverk'),
        msg('erbjuder kompetensstöd'),
      ],
    },
    { kind: 'heading', text: msg('Samverkan och ansvar') },
    {
      kind: 'paragraph',
      text: msg('Länsstyrelsen arbetar för att stärka samverkan mellan:'),
    },
    {
      kind: 'list',
      items: [
        msg('myndigheter'),
        msg('kommuner'),
        // The page has "landsting och regioner". There are no landsting since 2019.
        msg('regioner'),
        msg('civilsamhällets organisationer'),
        msg('andra aktörer'),
      ],
    },
    {
      kind: 'paragraph',
      text: msg(
        'Länsstyrelserna har ett särskilt ansvar för att den nationella strategin får genomslag i länen. Rollen är att stödja och skapa förutsättningar för att varje län ska uppnå strategins intentioner.',
      ),
    },
  ],
};

const training: SupportSection = {
  id: 'training',
  isUnasked: true,
  heading: msg('Utbilda dig'),
  blocks: [
    {
      kind: 'paragraph',
      text: msg('Det finns två webbutbildningar, och filmer om hedersrelaterat våld och förtryck.'),
    },
    { kind: 'link', address: honourAddress, text: msg('Filmer på Hedersförtryck.se') },
    { kind: 'heading', text: msg('Webbutbildning i hedersrelaterat våld och förtryck') },
    { kind: 'paragraph', text: msg('Du lär dig bland annat om:') },
    {
      kind: 'list',
      items: [
        msg('mänskliga rättigheter'),
        msg('hedersbegreppet'),
        msg('hur många som berörs'),
        msg('familjestruktur'),
        msg('lagen om tvångs- och barnäktenskap'),
        msg('HBTQ och heder'),
        msg('intellektuell funktionsnedsättning och heder'),
      ],
    },
    {
      kind: 'paragraph',
      text: msg(
        'Länsstyrelsen i Östergötland och Migrationsverket har tagit fram utbildningen. Den är interaktiv, med filmer och inspelade röstinslag, och du kan gå mellan delarna eller ta om ett avsnitt i menyn.',
      ),
    },
    { kind: 'heading', text: msg('Könsstympning av flickor och kvinnor') },
    {
      kind: 'paragraph',
      text: msg('Socialstyrelsens webbutbildning, i första hand för:'),
    },
    {
      kind: 'list',
      items: [
        msg('sjuksköterskor'),
        msg('barnmorskor'),
        msg('läkare'),
        msg(
          'andra som möter flickor och kvinnor som har utsatts för, eller riskerar att utsättas för, könsstympning',
        ),
      ],
    },
    {
      kind: 'paragraph',
      text: msg(
        'Även samhällskommunikatörer som arbetar med information till nyanlända kan ha nytta av den.',
      ),
    },
    { kind: 'heading', text: msg('Filmer om hedersrelaterat våld och förtryck') },
    { kind: 'paragraph', text: msg('Länsstyrelsen i Östergötland har tagit fram filmerna.') },
    {
      kind: 'paragraph',
      text: msg(
        'Saknad: varje år saknas elever när skolan startar efter sommarlovet. De kan ha blivit gifta mot sin vilja eller utsatta för andra former av hedersrelaterat våld och förtryck.',
      ),
    },
  ],
};

const strategy: SupportSection = {
  id: 'strategy',
  isUnasked: true,
  heading: msg('Nationell strategi'),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'Det finns en nationell strategi för att förebygga och bekämpa mäns våld mot kvinnor.',
      ),
    },
    { kind: 'strategy', from: 2017, until: 2026, citation: strategyPage },
    {
      kind: 'link',
      address: strategyPage.source,
      text: msg(
        'En nationell strategi för att förebygga och bekämpa mäns våld mot kvinnor (Regeringen)',
      ),
    },
    { kind: 'heading', text: msg('Fyra vägledande målsättningar') },
    {
      // In the government's wording: the county's page leaves out a word.
      kind: 'list',
      items: [
        msg('Ett utökat och verkningsfullt förebyggande arbete mot våld.'),
        msg(
          'Förbättrad upptäckt av våld och starkare skydd och stöd för våldsutsatta kvinnor och barn.',
        ),
        msg('Effektivare brottsbekämpning.'),
        msg('Förbättrad kunskap och metodutveckling.'),
      ],
    },
  ],
};

const contacts: SupportSection = {
  id: 'contacts',
  isUnasked: true,
  heading: msg('Kontakt'),
  blocks: [
    {
      kind: 'heading',
      text: msg('Nationellt kompetensteam för hedersrelaterat våld och förtryck'),
    },
    { kind: 'link', address: honourAddress, text: msg('Webbplatsen Hedersförtryck.se') },
    {
      kind: 'heading',
      text: msg('Regionkoordinatorer mot prostitution och människohandel'),
    },
    {
      kind: 'phone',
      phone: coordinatorsNumber,
      whose: msg('Regionkoordinatorer mot prostitution och människohandel'),
      text: msg(
        str`Ring ${coordinatorsNumber} eller kontakta koordinatorn i din region. Kontaktuppgifter finns hos Nationellt metodstöd mot prostitution och människohandel (NMT).`,
      ),
    },
    {
      kind: 'link',
      address: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
      text: msg('Den nationella samordningen (Jämställdhetsmyndigheten)'),
    },
    { kind: 'heading', text: msg('Vad de kan hjälpa till med') },
    {
      kind: 'paragraph',
      text: msg(
        'Länsstyrelsen i Östergötland har ett särskilt uppdrag att ge kompetensstöd till myndigheter, regioner, kommuner och civilsamhället inom området hedersrelaterat våld och förtryck.',
      ),
    },
    {
      kind: 'paragraph',
      text: msg(
        'Koordinatorerna stödjer Jämställdhetsmyndigheten i frågor om prostitution och människohandel.',
      ),
    },
    {
      kind: 'paragraph',
      text: msg(
        'Du kan kontakta dem om du behöver råd och vägledning när någon befinner sig i prostitution eller är utsatt för människohandel.',
      ),
    },
  ],
};

const campaigns: SupportSection = {
  id: 'campaigns',
  isUnasked: true,
  heading: msg('Kampanjer'),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'Länsstyrelsens kampanj ”Du avgör!” syftar till att förhindra köp av sexuella tjänster.',
      ),
    },
    { kind: 'heading', text: msg('Mer om kampanjen') },
    {
      kind: 'paragraph',
      text: msg(
        'Den uppmärksammar efterfrågan på köp av sex, och ska ge både potentiella och aktiva sexköpare stöd att förändra sitt beteende. Till kampanjen hör en film.',
      ),
    },
  ],
};

/**
 * Named and not linked: a visit there tells others, and the page's text gives no address. Shown only where it is
 * asked for: a visitor in danger is not sent towards social media.
 */
const social: SupportSection = {
  id: 'social',
  isUnasked: false,
  heading: msg('Följ arbetet'),
  blocks: [
    {
      kind: 'paragraph',
      text: msg(
        'Arbetet mot våld i nära relationer kan följas i Facebookgruppen ”Mäns våld mot kvinnor ska upphöra – Kvinnofrid i Örebro län”. Andra kan se vad du följer.',
      ),
    },
  ],
};

/**
 * What the county's page tells of its support. The page names its links by their texts; the addresses
 * are the operators' own. Where no right address is known there is none: `docs/links.md` says how each was
 * found, and all of them want a new look each time the facts are reviewed.
 */
export const countySupport: CountySupport = {
  sections: [role, training, strategy, contacts, campaigns, social],
  ...countyPage,
};
