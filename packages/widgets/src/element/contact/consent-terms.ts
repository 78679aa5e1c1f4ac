import { html, type TemplateResult } from 'lit';
import { plural, type Locale } from '@amanat/l10n';
import type { PublicConfig } from '@amanat/sdk';

interface ConsentStrings {
  readonly title: string;
  readonly who: string;
  readonly kept: string;
  readonly days: (days: number) => string;
  readonly thirdParties: string;
  readonly crossBorder: string;
  readonly publication: string;
  readonly version: string;
  readonly agree: string;
  readonly demonstration: string;
}

/** What a person agrees to, in every element that sends something personal. */
export const CONSENT_STRINGS: Readonly<Record<Locale, ConsentStrings>> = {
  kk: {
    title: 'Дербес деректерді өңдеуге келісім',
    who: 'Өтінішті кім алады?',
    kept: 'Қанша уақыт сақталады?',
    days: (days) => `${days} күн, содан кейін өшіріледі`,
    thirdParties: 'Басқа біреуге беріле ме?',
    crossBorder: 'Шетелге жіберіле ме?',
    publication: 'Жариялана ма?',
    version: 'Келісім мәтінінің нұсқасы',
    agree: 'Дербес деректерімді жинауға және өңдеуге келісемін',
    demonstration: 'Бұл – сынақ сервері. Өтініштерді ешкім оқымайды және жауап бермейді.',
  },
  ru: {
    title: 'Согласие на обработку персональных данных',
    who: 'Кто получит обращение?',
    kept: 'Сколько хранится?',
    days: (days) =>
      `${days} ${plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}, затем удаляется`,
    thirdParties: 'Передаётся ли другим лицам?',
    crossBorder: 'Передаётся ли за границу?',
    publication: 'Публикуется ли?',
    version: 'Версия текста согласия',
    agree: 'Даю согласие на сбор и обработку моих персональных данных',
    demonstration: 'Это демонстрационный сервер. Обращения никто не читает, и на них никто не отвечает.',
  },
  en: {
    title: 'Consent to the use of personal data',
    who: 'Who receives the request?',
    kept: 'How long is it kept?',
    days: (days) => `${days} ${plural('en', days, { one: 'day', other: 'days' })}, then it is deleted`,
    thirdParties: 'Is it passed to others?',
    crossBorder: 'Does it leave the country?',
    publication: 'Is it published?',
    version: 'Version of the consent text',
    agree: 'I consent to the collection and processing of my personal data',
    demonstration: 'This is a demonstration server. Nobody reads or answers the requests.',
  },
};

/** To whom a request goes, for how long, and what becomes of it there. */
export function consentTerms(locale: Locale, { operator, consent }: PublicConfig): TemplateResult {
  const words = CONSENT_STRINGS[locale];
  const lines: readonly (readonly [string, string])[] = [
    [words.who, operator[locale]],
    [words.kept, words.days(consent.retentionDays)],
    [words.thirdParties, consent.thirdParties[locale]],
    [words.crossBorder, consent.crossBorder[locale]],
    [words.publication, consent.publication[locale]],
    [words.version, consent.version],
  ];
  return html`
    <dl class="terms">
      ${lines.map(
        ([term, text]) => html`
          <div>
            <dt><span>${term}</span></dt>
            <dd><span>${text}</span></dd>
          </div>
        `,
      )}
    </dl>
  `;
}
