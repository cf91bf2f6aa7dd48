import type { DefinitionSet } from '../../definition.js';
import { msg } from '../../msg.js';
import { countyPage } from './county-page.js';

/** The definitions of the county's page, all five, in its order. */
export const definitions: DefinitionSet = {
  definitions: [
    {
      id: 'violence-against-women',
      name: msg('Våld mot kvinnor och flickor'),
      body: [
        {
          kind: 'paragraph',
          text: msg('Alla former av fysiskt, psykiskt och sexuellt våld mot kvinnor och flickor.'),
        },
      ],
    },
    {
      id: 'close-relationships',
      name: msg('Våld i nära relationer'),
      body: [
        {
          kind: 'paragraph',
          text: msg(
            'Våld i nära relationer, riktat mot kvinnor, flickor, män, pojkar och HBTQ-personer.',
          ),
        },
        {
          kind: 'paragraph',
          text: msg(
            'Våld i nära relationer är ett samlingsbegrepp för våld där den utsatta har eller har haft en nära och förtroendefull relation med våldsutövaren. Den som utövar våld kan vara en partner eller före detta partner men kan också vara barn, syskon eller förälder.',
          ),
        },
        {
          kind: 'paragraph',
          text: msg(
            'Vem som helst kan drabbas av våld i nära relationer och det är den som utför handlingarna som har ansvaret för våldet. Våld i nära relationer kan förekomma i alla olika parrelationer. Både män och kvinnor kan vara våldsutövare eller utsatta men den vanligaste våldsutövaren är en man och merparten av de utsatta kvinnor och barn.',
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
        { kind: 'paragraph', text: msg('Hedersrelaterat våld och förtryck, inklusive:') },
        {
          kind: 'list',
          items: [
            msg('barnäktenskap'),
            msg('tvångsäktenskap'),
            msg('könsstympning av kvinnor och flickor'),
          ],
        },
      ],
    },
    {
      id: 'prostitution-trafficking',
      name: msg('Prostitution och människohandel för sexuella ändamål'),
      body: [
        {
          kind: 'paragraph',
          text: msg('Prostitution och människohandel för sexuella ändamål.'),
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
            'Kommersialisering och exploatering av kvinnokroppen i reklam, medier och pornografi.',
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
