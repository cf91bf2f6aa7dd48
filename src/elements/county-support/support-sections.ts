import { html, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { externalLink } from '../../parts/external-link.js';
import { heading } from '../../parts/heading.js';
import { phoneSentence } from '../../parts/phone-sentence.js';
import { str, type Words } from '../../language/words.js';
import type { CountySupport } from '../../material/county-support.js';
import type { StrategyState } from './strategy-state.js';
import {
  exampleText,
  fgmAudienceText,
  goalText,
  partnerText,
  strategyText,
  taskText,
  topicText,
} from './support-words.js';

/** The sections that can be chosen, in the order that they are shown. */
export const supportSections = [
  'role',
  'strategy',
  'training',
  'campaigns',
  'contacts',
  'social',
] as const;
export type SupportSection = (typeof supportSections)[number];

/** The sections that are shown unasked. A visitor in danger is not sent towards social media. */
export const defaultSections = supportSections.filter((section) => section !== 'social');

/** What the sections are made of. */
export interface SupportInput {
  readonly support: CountySupport;
  readonly strategy: StrategyState;
  /** The region coordinators' number. */
  readonly phone: string;
  /** Level of the sections' headings. */
  readonly level: number;
}

/** One section, with its heading. */
export function supportSection(
  section: SupportSection,
  words: Words,
  input: SupportInput,
): TemplateResult {
  const templates: Record<SupportSection, typeof role> = {
    role,
    strategy,
    training,
    campaigns,
    contacts,
    social,
  };
  return templates[section](words, input);
}

function role(words: Words, { support, level }: SupportInput): TemplateResult {
  const { msg } = words;
  return html`
    ${heading(level, msg('Vad Länsstyrelsen gör'), 'subheading')}
    <p>
      ${msg('Du som i en kommun eller region arbetar med frågor som rör mäns våld mot kvinnor kan få kompetensstöd.')}
    </p>
    <p>${msg('Länsstyrelsen arbetar framför allt med att:')}</p>
    ${bulletList(support.tasks.map((task) => taskText(words, task)))}
    <p>${msg('Exempel på vad Länsstyrelsen gör:')}</p>
    ${bulletList(support.examples.map((example) => exampleText(words, example)))}
    <p>${msg('Länsstyrelsen arbetar för att stärka samverkan mellan:')}</p>
    ${bulletList(support.partners.map((partner) => partnerText(words, partner)))}
    <p>
      ${msg('Länsstyrelserna har ett särskilt ansvar för att den nationella strategin får genomslag i länen. Rollen är att stödja och skapa förutsättningar för att varje län ska uppnå strategins intentioner.')}
    </p>
  `;
}

function strategy(words: Words, { support, strategy: state, level }: SupportInput): TemplateResult {
  const { msg } = words;
  return html`
    ${heading(level, msg('Nationell strategi'), 'subheading')}
    <p>
      ${msg('Det finns en nationell strategi för att förebygga och bekämpa mäns våld mot kvinnor. Den har fyra vägledande målsättningar:')}
    </p>
    ${bulletList(support.strategyGoals.map((goal) => goalText(words, goal)))}
    <p>${strategyText(words, support, state)}</p>
    <p>
      ${externalLink(
        words,
        support.strategySource.source,
        msg(
          'En nationell strategi för att förebygga och bekämpa mäns våld mot kvinnor (Regeringen)',
        ),
      )}
    </p>
  `;
}

function training(words: Words, { support, level }: SupportInput): TemplateResult {
  const { msg } = words;
  return html`
    ${heading(level, msg('Utbildningar och filmer'), 'subheading')}
    ${heading(level + 1, msg('Webbutbildning i hedersrelaterat våld och förtryck'), 'subheading')}
    <p>${msg('Du lär dig bland annat om:')}</p>
    ${bulletList(support.honourCourseTopics.map((topic) => topicText(words, topic)))}
    <p>
      ${msg('Länsstyrelsen i Östergötland och Migrationsverket har tagit fram utbildningen. Den är interaktiv, med filmer och inspelade röstinslag, och du kan gå mellan delarna eller ta om ett avsnitt i menyn.')}
    </p>
    ${heading(level + 1, msg('Filmer om hedersrelaterat våld och förtryck'), 'subheading')}
    <p>${msg('Länsstyrelsen i Östergötland har tagit fram filmerna.')}</p>
    <p>
      ${msg('Saknad: varje år saknas elever när skolan startar efter sommarlovet. De kan ha blivit gifta mot sin vilja eller utsatta för andra former av hedersrelaterat våld och förtryck.')}
    </p>
    <p>${externalLink(words, support.honourWebsite, msg('Webbplatsen Hedersförtryck.se'))}</p>
    ${heading(level + 1, msg('Könsstympning av flickor och kvinnor'), 'subheading')}
    <p>${msg('Socialstyrelsens webbutbildning, i första hand för:')}</p>
    ${bulletList(support.fgmCourseAudiences.map((audience) => fgmAudienceText(words, audience)))}
    <p>
      ${msg('Även samhällskommunikatörer som arbetar med information till nyanlända kan ha nytta av den.')}
    </p>
  `;
}

function campaigns({ msg }: Words, { level }: SupportInput): TemplateResult {
  return html`
    ${heading(level, msg('Kampanjer'), 'subheading')}
    <p>
      ${msg('Länsstyrelsens kampanj ”Du avgör!” syftar till att förhindra köp av sexuella tjänster. Den uppmärksammar efterfrågan på köp av sex, och ska ge både potentiella och aktiva sexköpare stöd att förändra sitt beteende. Till kampanjen hör en film.')}
    </p>
  `;
}

function contacts(words: Words, { support, phone, level }: SupportInput): TemplateResult {
  const { msg } = words;
  const coordinators = msg('Regionkoordinatorer mot prostitution och människohandel');
  return html`
    ${heading(level, msg('Vem du kan kontakta'), 'subheading')}
    ${heading(level + 1, msg('Nationellt kompetensteam för hedersrelaterat våld och förtryck'), 'subheading')}
    <p>
      ${msg('Länsstyrelsen i Östergötland har ett särskilt uppdrag att ge kompetensstöd till myndigheter, regioner, kommuner och civilsamhället inom området hedersrelaterat våld och förtryck.')}
    </p>
    <p>${externalLink(words, support.honourWebsite, msg('Webbplatsen Hedersförtryck.se'))}</p>
    ${heading(level + 1, coordinators, 'subheading')}
    <p>
      ${msg('Koordinatorerna stödjer Jämställdhetsmyndigheten i dessa frågor. Du kan kontakta dem om du behöver råd och vägledning när någon befinner sig i prostitution eller är utsatt för människohandel.')}
    </p>
    <p>
      ${phoneSentence(
        msg(
          str`Ring ${phone} eller kontakta koordinatorn i din region. Kontaktuppgifter finns hos Nationellt metodstöd mot prostitution och människohandel (NMT).`,
        ),
        [[phone, coordinators]],
      )}
    </p>
    <p>
      ${externalLink(
        words,
        support.coordinationWebsite,
        msg('Den nationella samordningen (Jämställdhetsmyndigheten)'),
      )}
    </p>
  `;
}

/** Named and not linked: a visit there tells others, and the page's text gives no address. */
function social({ msg }: Words, { level }: SupportInput): TemplateResult {
  return html`
    ${heading(level, msg('Följ arbetet'), 'subheading')}
    <p>
      ${msg('Arbetet mot våld i nära relationer kan följas i Facebookgruppen ”Mäns våld mot kvinnor ska upphöra – Kvinnofrid i Örebro län”. Andra kan se vad du följer.')}
    </p>
  `;
}
