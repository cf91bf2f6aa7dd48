import { html, nothing, type TemplateResult } from 'lit/html.js';
import { shownBrand, type ShownBrand } from './brand-contrast.js';
import { chooseLooks } from './builder-state.js';
import { filled, type BuilderLanguage, type BuilderWords } from './builder-words.js';
import { codeBox } from './code-box.js';
import { input } from './controls.js';
import { lookRule, plainLooks } from './looks.js';
import { step } from './step.js';
import type { StepContext } from './step-context.js';

const schemes = ['light', 'dark'] as const;

/** The brand's colours and corners, and in words whether they can be read. */
export function looksStep(context: StepContext): TemplateResult {
  const { state, words, change } = context;
  const said = words.looks;
  const { brand, accent, radius } = state.looks;
  const rule = lookRule(state.looks);
  return step(
    3,
    said.heading,
    html`
      <p>${said.lead}</p>
      <div class="fields">
        ${input('brand', said.brand, 'color', brand ?? plainLooks.brand, (one) =>
          change(chooseLooks({ brand: one })),
        )}
        ${input('accent', said.accent, 'color', accent ?? brand ?? plainLooks.accent, (one) =>
          change(chooseLooks({ accent: one })),
        )}
        ${input('radius', said.radius, 'number', String(radius ?? plainLooks.radius), (one) =>
          change(chooseLooks({ radius: radiusOf(one) })),
        )}
      </div>
      <ul class="contrasts">
        ${schemes.map((scheme) => {
          const shown = shownBrand(brand ?? plainLooks.brand, scheme);
          return html`<li>
            <span
              class="swatch"
              aria-hidden="true"
              .style=${`background: ${shown.ground}; color: ${shown.text}`}
              >Aa</span
            >
            <span>${said[scheme]}: ${contrastText(shown, words, state.language)}</span>
          </li>`;
        })}
      </ul>
      ${
        rule
          ? html`<p>${said.help}</p>
              ${codeBox(context, 'looks', said.css, rule)}
              <p>
                <button
                  type="button"
                  @click=${() => change(chooseLooks({ brand: null, accent: null, radius: null }))}
                >
                  ${said.reset}
                </button>
              </p>`
          : nothing
      }
    `,
  );
}

function contrastText(
  { contrast, shade, hasOtherLinks }: ShownBrand,
  { looks }: BuilderWords,
  language: BuilderLanguage,
): string {
  // Rounded down: what is not reached is not said.
  const figure = (Math.floor(contrast * 10) / 10).toFixed(1);
  const sentence = hasOtherLinks ? looks.otherLinks : looks[shade];
  return filled(sentence, { contrast: language === 'sv' ? figure.replace('.', ',') : figure });
}

/** Whole pixels that a corner can have; null for what is as it comes. */
function radiusOf(written: string): number | null {
  const radius = Math.round(Number(written));
  return written === '' || !(radius >= 0 && radius <= 40) || radius === plainLooks.radius
    ? null
    : radius;
}
