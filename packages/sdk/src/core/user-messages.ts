import type { Locale, LocalizedText } from '@amanat/contract';

/** What a person can be told about a failed call, and can do about it. */
type Situation =
  | 'no-connection'
  | 'captive-portal'
  | 'slow-server'
  | 'too-many-requests'
  | 'wrong-fields'
  | 'rules-unknown'
  | 'receipt-unknown'
  | 'nothing-here'
  | 'sent-already'
  | 'changed-meanwhile'
  | 'site-refused'
  | 'sign-in'
  | 'server-failed'
  | 'answer-unreadable'
  | 'accepted'
  | 'stopped';

/** 111 is free and answers around the clock: rules under art. 67-1(2) of the Marriage and Family Code. */
const CALL_111: LocalizedText = {
  kk: ' Көмек қазір керек болса, 111 нөміріне қоңырау шалыңыз: тегін, тәулік бойы.',
  ru: ' Если помощь нужна сейчас, позвоните на 111: бесплатно, круглосуточно.',
  en: ' If you need help now, call 111: free, around the clock.',
};

const MESSAGES: Record<Situation, LocalizedText> = {
  'no-connection': {
    kk: 'Сервермен байланыс жоқ. Интернетті тексеріп, қайталап көріңіз.',
    ru: 'Нет связи с сервером. Проверьте интернет и попробуйте ещё раз.',
    en: 'There is no connection to the server. Check the internet and try again.',
  },
  'captive-portal': {
    kk: 'Wi-Fi желісі алдымен кіруді талап етеді. Браузерде кез келген сайтты ашып, желіге кіріңіз. Содан кейін қайталап көріңіз.',
    ru: 'Сеть Wi-Fi просит сначала войти. Откройте в браузере любой сайт, войдите в сеть и попробуйте ещё раз.',
    en: 'The Wi-Fi network asks you to sign in first. Open any site in the browser, sign in to the network and try again.',
  },
  'slow-server': {
    kk: 'Сервер ұзақ уақыт жауап бермеді. Бірер минуттан кейін қайталап көріңіз.',
    ru: 'Сервер слишком долго не отвечал. Попробуйте ещё раз через пару минут.',
    en: 'The server took too long to answer. Try again in a few minutes.',
  },
  'too-many-requests': {
    kk: 'Әрекет тым көп қайталанды. Кейінірек қайталап көріңіз.',
    ru: 'Слишком много попыток. Попробуйте ещё раз позже.',
    en: 'There were too many attempts. Try again later.',
  },
  'wrong-fields': {
    kk: 'Кейбір жолдар дұрыс толтырылмаған. Оларды тексеріп, қайта жіберіңіз.',
    ru: 'Некоторые поля заполнены неверно. Проверьте их и отправьте ещё раз.',
    en: 'Some fields are not filled in correctly. Check them and send again.',
  },
  'rules-unknown': {
    kk: 'Бұл күнгі ереже белгісіз. Басқа күнді таңдаңыз.',
    ru: 'Правила на этот день не установлены. Выберите другой день.',
    en: 'The rules for this day are not established. Choose another day.',
  },
  'receipt-unknown': {
    kk: 'Бұл нөмірмен өтініш табылмады. Нөмірдің барлық цифрын тексеріңіз.',
    ru: 'Обращение с таким номером не найдено. Проверьте все цифры номера.',
    en: 'No request with this number was found. Check every digit of the number.',
  },
  'nothing-here': {
    kk: 'Бұл мәлімет табылмады. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Эти сведения не найдены. Обновите страницу и попробуйте ещё раз.',
    en: 'This was not found. Reload the page and try again.',
  },
  'sent-already': {
    kk: 'Өтініштің алдыңғы нұсқасы жіберілген болуы мүмкін. Өзгерткен мәтінді жаңа өтініш етіп жіберіңіз.',
    ru: 'Возможно, прежний вариант уже отправлен. Изменённый текст отправьте как новое обращение.',
    en: 'An earlier version may have been sent already. Send the changed text as a new request.',
  },
  'changed-meanwhile': {
    kk: 'Бұл қадамды қазір жасауға болмайды: жағдай өзгерген. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Этот шаг сейчас невозможен: состояние изменилось. Обновите страницу и попробуйте ещё раз.',
    en: 'This step is not possible now: the state has changed. Reload the page and try again.',
  },
  'site-refused': {
    kk: 'Бұл сайттан серверге мәлімет жіберуге рұқсат берілмеген. Сайт иесіне хабарлаңыз.',
    ru: 'С этого сайта отправка на сервер не разрешена. Сообщите владельцу сайта.',
    en: 'This site may not send to the server. Tell the owner of the site.',
  },
  'sign-in': {
    kk: 'Кіру кілті жарамсыз. Қайта кіріңіз.',
    ru: 'Ключ доступа не действует. Войдите снова.',
    en: 'The access token is not valid. Sign in again.',
  },
  'server-failed': {
    kk: 'Серверде ақау бар. Бірнеше минуттан кейін қайталап көріңіз.',
    ru: 'На сервере неполадка. Попробуйте ещё раз через несколько минут.',
    en: 'The server has a fault. Try again in a few minutes.',
  },
  'answer-unreadable': {
    kk: 'Сервердің жауабын оқу мүмкін болмады. Кейінірек қайталап көріңіз.',
    ru: 'Ответ сервера прочитать не удалось. Попробуйте ещё раз позже.',
    en: 'The answer of the server could not be read. Try again later.',
  },
  accepted: {
    kk: 'Жібергеніңіз қабылданды, бірақ сервердің жауабын көрсету мүмкін болмады. Қайта жібермеңіз.',
    ru: 'Отправленное принято, но показать ответ сервера не удалось. Не отправляйте повторно.',
    en: 'What you sent was accepted, but the answer of the server could not be shown. Do not send it again.',
  },
  stopped: { kk: 'Әрекет тоқтатылды.', ru: 'Действие остановлено.', en: 'The action was stopped.' },
};

/** Where the person can do nothing more on the page, or may be in need while it does not work. */
const STUCK: ReadonlySet<Situation> = new Set<Situation>([
  'no-connection',
  'slow-server',
  'too-many-requests',
  'receipt-unknown',
  'site-refused',
  'server-failed',
  'answer-unreadable',
  'accepted',
]);

/** Maps: a code comes from outside, and an object would find `constructor` in its prototype. */
const BY_CODE: ReadonlyMap<string, Situation> = new Map<string, Situation>([
  ['captive-portal', 'captive-portal'],
  ['rule-unknown', 'rules-unknown'],
  ['receipt-not-found', 'receipt-unknown'],
  ['idempotency-key-reused', 'sent-already'],
  ['committed', 'accepted'],
]);

const BY_NAME: ReadonlyMap<string, Situation> = new Map<string, Situation>([
  ['ConnectionError', 'no-connection'],
  ['TimeoutError', 'slow-server'],
  ['RateLimitError', 'too-many-requests'],
  ['ValidationError', 'wrong-fields'],
  ['RequestValidationError', 'wrong-fields'],
  ['NotFoundError', 'nothing-here'],
  ['ConflictError', 'changed-meanwhile'],
  ['OriginError', 'site-refused'],
  ['AuthenticationError', 'sign-in'],
  ['ContractError', 'answer-unreadable'],
  ['UserAbortError', 'stopped'],
]);

const WAIT: Record<Locale, (minutes: number) => string> = {
  kk: (minutes) => `Әрекет тым көп қайталанды. ${minutes} мин кейін қайталап көріңіз.`,
  ru: (minutes) => `Слишком много попыток. Попробуйте ещё раз через ${minutes} мин.`,
  en: (minutes) => `There were too many attempts. Try again in ${minutes} min.`,
};

/** Plain words about an error: what happened, what to do, and 111 where the person is stuck. */
export function userMessage(
  error: { readonly name: string; readonly code: string; readonly retryAfterMs?: number | undefined },
  locale: Locale,
): string {
  const situation = BY_CODE.get(error.code) ?? BY_NAME.get(error.name) ?? 'server-failed';
  const text =
    situation === 'too-many-requests' && error.retryAfterMs !== undefined
      ? WAIT[locale](Math.max(1, Math.ceil(error.retryAfterMs / 60_000)))
      : MESSAGES[situation][locale];
  return STUCK.has(situation) ? text + CALL_111[locale] : text;
}
