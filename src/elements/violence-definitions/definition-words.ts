import { html, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import type { Words } from '../../language/words.js';
import type { ViolenceForm } from '../../material/definition-set.js';

/** What a form of violence is called. */
export function formName({ msg }: Words, form: ViolenceForm): string {
  const names: Record<ViolenceForm, string> = {
    'violence-against-women': msg('Våld mot kvinnor och flickor'),
    'close-relationships': msg('Våld i nära relationer'),
    honour: msg('Hedersrelaterat våld och förtryck'),
    'prostitution-trafficking': msg('Prostitution och människohandel för sexuella ändamål'),
    commercialisation: msg('Kommersialisering och exploatering av kvinnokroppen'),
  };
  return names[form];
}

/** The definition of a form of violence, as its source gives it. */
export function formDefinition({ msg }: Words, form: ViolenceForm): TemplateResult {
  switch (form) {
    case 'violence-against-women':
      return html`<p>
        ${msg('Alla former av fysiskt, psykiskt och sexuellt våld mot kvinnor och flickor.')}
      </p>`;
    case 'close-relationships':
      return html`
        <p>
          ${msg('Våld i nära relationer, riktat mot kvinnor, flickor, män, pojkar och HBTQ-personer.')}
        </p>
        <p>
          ${msg('Våld i nära relationer är ett samlingsbegrepp för våld där den utsatta har eller har haft en nära och förtroendefull relation med våldsutövaren. Den som utövar våld kan vara en partner eller före detta partner men kan också vara barn, syskon eller förälder.')}
        </p>
        <p>
          ${msg('Vem som helst kan drabbas av våld i nära relationer och det är den som utför handlingarna som har ansvaret för våldet. Våld i nära relationer kan förekomma i alla olika parrelationer. Både män och kvinnor kan vara våldsutövare eller utsatta men den vanligaste våldsutövaren är en man och merparten av de utsatta kvinnor och barn.')}
        </p>
        <p>
          ${msg('Personer utsatta för detta brott hindras från att åtnjuta social jämlikhet, jämställdhet mellan könen och mänskliga rättigheter. Våld är en allvarlig kränkning av den enskilda individens människovärde och rätt att få bestämma över sitt liv och sin kropp.')}
        </p>
      `;
    case 'honour':
      return html`
        <p>${msg('Hedersrelaterat våld och förtryck, inklusive:')}</p>
        ${bulletList([
          msg('barnäktenskap'),
          msg('tvångsäktenskap'),
          msg('könsstympning av kvinnor och flickor'),
        ])}
      `;
    case 'prostitution-trafficking':
      return html`<p>${msg('Prostitution och människohandel för sexuella ändamål.')}</p>`;
    case 'commercialisation':
      return html`<p>
        ${msg('Kommersialisering och exploatering av kvinnokroppen i reklam, medier och pornografi.')}
      </p>`;
  }
}

/** Whom else the aim of the strategy covers. Easy to lose, and therefore never inside a panel. */
export function aimText({ msg }: Words): string {
  return msg(
    'Inom våld i nära relationer, hedersrelaterat våld och förtryck, prostitution och människohandel för sexuella ändamål är målet med strategin även att motverka att män, pojkar och HBTQ-personer utsätts för våld, och att kvinnor, flickor och HBTQ-personer utövar våld.',
  );
}

/** Who bears the responsibility. Never inside a panel. */
export function responsibilityText({ msg }: Words): string {
  return msg('Det är den som utför handlingarna som har ansvaret för våldet.');
}
