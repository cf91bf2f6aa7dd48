import type { DefinitionSet } from '../../definition.js';
import { msg } from '../../msg.js';
import { countyPage } from './county-page.js';

/** The definitions of the county's page, all five, in its order. A text does not say its heading once more. */
export const definitions: DefinitionSet = {
  definitions: [
    {
      id: 'violence-against-women',
      name: msg('Våld mot kvinnor och flickor'),
      body: [
        { kind: 'paragraph', text: msg('Alla former av fysiskt, psykiskt och sexuellt våld.') },
      ],
    },
    {
      id: 'close-relationships',
      name: msg('Våld i nära relationer'),
      body: [
        {
          kind: 'paragraph',
          text: msg(
            'Ett samlingsbegrepp för våld där den utsatta har eller har haft en nära och förtroendefull relation med våldsutövaren. Våldet riktas mot kvinnor, flickor, män, pojkar och HBTQ-personer.',
          ),
        },
        {
          kind: 'paragraph',
          text: msg(
            'Den som utövar våld kan vara en partner eller före detta partner men kan också vara barn, syskon eller förälder.',
          ),
        },
        {
          kind: 'paragraph',
          text: msg(
            'Vem som helst kan drabbas. Våld i nära relationer kan förekomma i alla olika parrelationer. Både män och kvinnor kan vara våldsutövare eller utsatta men den vanligaste våldsutövaren är en man och merparten av de utsatta kvinnor och barn.',
          ),
        },
        {
          kind: 'paragraph',
          text: msg(
            'Personer utsatta för detta brott hindras från att åtnjuta social jämlikhet, jämställdhet mellan könen och mänskliga rättigheter. Våld är en allvarlig kränkning av den enskilda individens människovärde och rätt att få bestämma över sitt liv och sin kropp.',
          ),
        },
      ],
    },
    {
      id: 'honour',
      name: msg('Hedersrelaterat våld och förtryck'),
      body: [
        {
          kind: 'paragraph',
          text: msg(
            'Här ingår barnäktenskap, tvångsäktenskap och könsstympning av kvinnor och flickor.',
          ),
        },
      ],
    },
    {
      id: 'prostitution-trafficking',
      name: msg('Prostitution och människohandel för sexuella ändamål'),
      body: [
        {
          kind: 'paragraph',
          text: msg(
            'Människohandel är att rekrytera, transportera, överföra, hysa eller ta emot människor för att utnyttja dem, genom till exempel hot, våld, tvång eller bedrägeri. Regionkoordinatorerna ger råd till dig som i ditt arbete möter någon som är i prostitution eller är utsatt för människohandel.',
          ),
        },
      ],
    },
    {
      id: 'commercialisation',
      name: msg('Kommersialisering och exploatering av kvinnokroppen'),
      body: [
        {
          kind: 'paragraph',
          text: msg(
            'Kvinnokroppen görs till en vara och utnyttjas i reklam, medier och pornografi.',
          ),
        },
      ],
    },
  ],
  responsibility: msg('Det är den som utför handlingarna som har ansvaret för våldet.'),
  aim: msg(
    'Inom våld i nära relationer, hedersrelaterat våld och förtryck, prostitution och människohandel för sexuella ändamål är målet med strategin även att motverka att män, pojkar och HBTQ-personer utsätts för våld, och att kvinnor, flickor och HBTQ-personer utövar våld.',
  ),
  ...countyPage,
};
