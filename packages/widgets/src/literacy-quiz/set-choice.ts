import { html, type TemplateResult } from 'lit';
import { button } from '../element/button.js';
import { choiceGroup } from '../element/controls.js';
import { controlStyles } from '../element/controls.styles.js';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';
import type { Piece, PieceHost } from './piece.js';
import { SETS, type SetName } from './quiz.js';
import { SET_CHOICE_STRINGS } from './set-choice.strings.js';

/** Which set to take, as one question; it is fetched once it is chosen. */
export function createSetChoice(host: PieceHost, onChosen: (set: SetName) => void): Piece {
  let chosen: SetName | undefined;
  let isMissing = false;

  function goOn(): void {
    if (chosen !== undefined) {
      onChosen(chosen);
      return;
    }
    isMissing = true;
    host.announce(SET_CHOICE_STRINGS[host.locale()].needed, 0);
    host.redraw();
    host.focusOn('#set input');
  }

  return {
    styles: controlStyles,
    render(): TemplateResult {
      const strings = SET_CHOICE_STRINGS[host.locale()];
      return html`
        <p><span>${QUIZ_STRINGS[host.locale()].intro}</span></p>
        ${choiceGroup({
          id: 'set',
          label: strings.question,
          question: true,
          choices: SETS.map((value) => ({ value, label: strings.sets[value], help: strings.about[value] })),
          value: chosen,
          error: isMissing ? strings.needed : undefined,
          onChange: (set) => {
            chosen = set;
            isMissing = false;
            host.redraw();
          },
        })}
        <div class="actions">${button({ kind: 'primary', label: strings.goOn, onClick: goOn })}</div>
      `;
    },
    rest: () => undefined,
  };
}
