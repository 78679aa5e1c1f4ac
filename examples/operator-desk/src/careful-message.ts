import type { Locale } from '@amanat/l10n';

/** In the person's language. Whoever else sees the first one learns nothing: no name, no law, no office. */
const TEXTS: Record<Locale, { readonly neutral: string; readonly named: string }> = {
  kk: {
    neutral: 'Сәлеметсіз бе! Жауап дайын. Қолайлы уақытта қараңыз.',
    named: '«Құқықтық көмек»: өтінішіңізге жауап дайын. Түбіртек нөмірімен оқи аласыз.',
  },
  ru: {
    neutral: 'Здравствуйте! Ответ готов. Посмотрите, когда будет удобно.',
    named: '«Құқықтық көмек»: ответ на ваше обращение готов. Его можно прочесть по номеру квитанции.',
  },
  en: {
    neutral: 'Hello! The answer is ready. Please look when it suits you.',
    named: '«Құқықтық көмек»: the answer to your request is ready. You can read it with your receipt number.',
  },
};

interface Care {
  readonly maySayWhoWeAre?: boolean;
  readonly codeword?: string;
}

/** A message that says that an answer waits. The programme is named only where the person allowed it. */
export function carefulMessage(language: Locale, { maySayWhoWeAre = false, codeword }: Care): string {
  const text = TEXTS[language][maySayWhoWeAre ? 'named' : 'neutral'];
  return codeword === undefined ? text : `${codeword}. ${text}`;
}
