import type { LocalizedText } from '@amanat/contract';

/** What visitors read when an operator has not written their own. */
export const DEMO_OPERATOR: LocalizedText = {
  kk: 'Сынақ нұсқасы: өтініштерді ешкім қарамайды',
  ru: 'Демонстрация: обращения никто не рассматривает',
  en: 'Demonstration: nobody handles the requests',
};
export const THIRD_PARTIES: LocalizedText = {
  kk: 'Өтінішіңіз тек жауап беретін маманға беріледі, басқа ешкімге берілмейді.',
  ru: 'Обращение передаётся только специалисту, который на него отвечает, и больше никому.',
  en: 'The request goes only to the specialist who answers it, and to nobody else.',
};
export const CROSS_BORDER: LocalizedText = {
  kk: 'Деректерді оператор сақтайды. Бұл сервер шетелге ештеңе жібермейді.',
  ru: 'Данные хранит оператор. Этот сервер ничего не отправляет за границу.',
  en: 'The operator stores the data. This server sends nothing abroad.',
};
export const PUBLICATION: LocalizedText = {
  kk: 'Өтініштегі ешбір мәлімет жарияланбайды.',
  ru: 'Ничего из обращения не публикуется.',
  en: 'Nothing in the request is published.',
};
