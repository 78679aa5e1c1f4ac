import type { Source } from '../source.js';

/** The pages that the bank rests on, read in stored copies. Titles are in the language of the page. */

export const bigThree: Source = {
  title: 'The Big Three (A. Lusardi, O. Mitchell)',
  lang: 'en',
  url: 'https://gflec.org/education/big-three/',
  readOn: '2026-11-23',
};

export const finLitQuestions: Source = {
  title: 'S&P Global FinLit Survey: Survey Methodology',
  lang: 'en',
  url: 'https://gflec.org/sp-global-finlit-survey-methodology/',
  readOn: '2026-11-24',
};

export const finLitKazakhstan: Source = {
  title: 'Казахстан опередил страны ЕАЭС по уровню финансовой грамотности',
  lang: 'ru',
  url: 'http://lsm.kz/kazahstan-operedil-strany-eaes-po-urovnyu-finansovoj-gramotnosti',
  publishedOn: '2015-11-19',
  readOn: '2026-11-24',
};

export const effectiveRateExplained: Source = {
  title: 'Своя квартира в новых условиях: что будет происходить с ипотекой в 2026 году',
  lang: 'ru',
  url: 'https://fingramota.kz/ru/post/svoya-kvartira-v-novyh-usloviyah-chto-budet-proishodit-s-ipotekoj-v-2026-godu',
  publishedOn: '2026-01-12',
  readOn: '2026-11-24',
};

export const effectiveRateShown: Source = {
  title: 'Қазақстанда қарыздар мен микрокредиттер бойынша ЖТСМ ресімдеудің жаңа қағидалары қолданылады',
  lang: 'kk',
  url: 'https://qazaly.kz/2023/03/27/page/2',
  publishedOn: '2023-03-27',
  readOn: '2026-11-23',
};

export const rateCeilings: Source = {
  title: 'Установлены предельные размеры годовой ставки вознаграждения по займам',
  lang: 'ru',
  url: 'https://www.zakon.kz/pravo/6503694-ustanovleny-predelnye-razmery-godovoy-stavki-voznagrazhdeniya-po-zaymam.html',
  publishedOn: '2026-01-08',
  readOn: '2026-11-23',
};

export const overpayment: Source = {
  title: 'Қазақстанда микрокредит бойынша артық төлемді заңды түрде қалай азайтуға болады (2025 жыл)',
  lang: 'kk',
  url: 'https://www.finuslugi.kz/index.php/kk/kharzhy-blogy/kharyz-alushylardyn-khukhykhtaryn-khorgau/khazakhstanda-mykrokredyt-boiynsha-artykh-tolemdi-zandy-turde-khalai-azaituga-bolady-2025-zhyl',
  readOn: '2026-11-23',
};

export const ruralMicrocreditRules: Source = {
  title: 'Утверждены правила микрокредитования в сёлах и малых городах',
  lang: 'ru',
  url: 'https://steppe-region.com/chestnyj-otvet/item/141873-utverzhdeny-pravila-mikrokreditovaniya-v-selah-i-malyh-gorodah',
  readOn: '2026-11-23',
};

export const arrearsProcedure: Source = {
  title: 'Неожиданный выход из долговой ямы: когда кредиты списывают полностью',
  lang: 'ru',
  url: 'https://www.lada.kz/kazakhstan-news/143931-neozhidannyi-vykhod-iz-dolgovoi-iamy-kogda-kredity-spisyvaiut-polnostiu.html',
  publishedOn: '2025-09-29',
  readOn: '2026-11-23',
};

export const arrearsReform: Source = {
  title: 'Кешіктіруден шешімге дейін: кредиттер бойынша берешекті реттеу тәртібі қалай өзгерді',
  lang: 'kk',
  url: 'https://live.fingramota.kz/kk/news/post/keshiktiruden-sheshimge-dejin-kreditter-bojynsha-bereshekti-retteu-trtibi-alaj-zgerdi',
  publishedOn: '2025-12-03',
  readOn: '2026-11-23',
};

export const inscriptionReceived: Source = {
  title: 'Что делать, если вы получили исполнительную надпись',
  lang: 'ru',
  url: 'https://inbusiness.kz/ru/news/chto-delat-esli-vy-poluchili-ispolnitelnuyu-nadpis',
  publishedOn: '2019-11-19',
  readOn: '2026-11-23',
};

export const inscriptionObjection: Source = {
  title: "Drafting an Objection to the notary's executive order",
  lang: 'en',
  url: 'https://zakonpravo.kz/en/drafting-an-objection-to-the-notary-s-executive-order',
  readOn: '2026-11-23',
};

export const inscriptionDisputes: Source = {
  title: 'Атқарушылық жазбаның жүргізілу тәртібі туралы',
  lang: 'kk',
  url: 'https://ntime.kz/%D0%B0%D1%82%D2%9B%D0%B0%D1%80%D1%83%D1%88%D1%8B%D0%BB%D1%8B%D2%9B-%D0%B6%D0%B0%D0%B7%D0%B1%D0%B0%D0%BD%D1%8B%D2%A3-%D0%B6%D2%AF%D1%80%D0%B3%D1%96%D0%B7%D1%96%D0%BB%D1%83-%D1%82%D3%99%D1%80%D1%82/',
  readOn: '2026-11-23',
};

export const wageProtection: Source = {
  title: 'Закон об исполнительном производстве, статья 95',
  lang: 'ru',
  url: 'https://kodeksy-kz.com/amp/ob_ispolnitelnom_proizvodstve/95.htm',
  readOn: '2026-11-23',
};

export const bankruptcyCriteria: Source = {
  title: 'Более 214 тысяч алматинцев подпадают под закон о банкротстве',
  lang: 'ru',
  url: 'https://zakon.kz/amp/finansy/6380674-bolee-214-tysyach-almatintsev-podpadayut-pod-zakon-o-bankrotstve.html',
  readOn: '2026-11-23',
};

export const bankruptcyQuestions: Source = {
  title: 'Jusan Bank: вопросы и ответы о банкротстве граждан',
  lang: 'ru',
  url: 'https://jusan.kz/private/faq/170/all',
  readOn: '2026-11-23',
};

export const bankruptcyProcedures: Source = {
  title: 'Три процедуры для граждан, которые не могут погасить долги',
  lang: 'ru',
  url: 'https://news.mail.ru/economics/68158185/',
  readOn: '2026-11-23',
};

export const bankruptcyNotWrittenOff: Source = {
  title:
    'Банкротство физических лиц в Казахстане: что это за процедура, как объявить себя банкротом и куда обратиться',
  lang: 'ru',
  url: 'https://home.kz/blog/bankrotstvo-fizicheskih-lits-v-kazahstane-chto-eto-za-protsedura-kak-obyavit-sebya-bankrotom-i-kuda-obratitsya',
  readOn: '2026-11-24',
};

export const bankruptcyApplication: Source = {
  title: 'Как подать на банкротство в Казахстане',
  lang: 'ru',
  url: 'https://www.vbr.kz/amp/banki/help/credity/kak-podat-na-bankrotstvo-v-kazahstane',
  readOn: '2026-11-24',
};

export const legalConsultant: Source = {
  title: 'Оказание помощи юрконсультантом: внесены изменения',
  lang: 'ru',
  url: 'https://www.zakon.kz/pravo/6490646-okazanie-pomoshchi-yurkonsultantom-vneseny-izmeneniya-.html',
  publishedOn: '2025-09-12',
  readOn: '2026-11-23',
};

export const falsePostman: Source = {
  title: 'В «Казпочте» рассказали, как вычислить мошенников, представляющихся почтальонами',
  lang: 'ru',
  url: 'https://mgorod.kz/news/v-kazpochte-rasskazali-kak-vychislit-moshennikov-predstavlyayushchihsya-pochtalonami',
  publishedOn: '2025-07-03',
  readOn: '2026-11-24',
};

export const mistakenTransfer: Source = {
  title: 'Нацбанк предупреждает казахстанцев',
  lang: 'ru',
  url: 'https://alau.kz/nacbank-preduprezhdaet-kazahstancev/',
  publishedOn: '2025-11-24',
  readOn: '2026-11-23',
};

export const falseLender: Source = {
  title: 'Охота на живца: три кейса по финансовому мошенничеству',
  lang: 'ru',
  url: 'https://fingramota.kz/ru/post/ohota-na-zhivca-tri-kejsa-po-finansovomu-moshennichestvu',
  publishedOn: '2022-05-05',
  readOn: '2026-11-23',
};

export const falseBankSecurity: Source = {
  title: 'Нацбанк предупредил о новой схеме мошенничества с банковскими картами',
  lang: 'ru',
  url: 'https://kazpravda.kz/n/natsbank-predupredil-o-novoy-sheme-moshennichestva-s-bankovskimi-kartami/',
  publishedOn: '2026-02-17',
  readOn: '2026-11-24',
};

export const falseBoss: Source = {
  title: 'Продала две квартиры жительница Костаная по указанию мошенников',
  lang: 'ru',
  url: 'https://alau.kz/prodala-dve-kvartiry-zhitelnica-kostanaja-po-ukazaniju-moshennikov/',
  readOn: '2026-11-24',
};

export const pyramidSigns: Source = {
  title: 'Как не угодить в ловушку финансовых пирамид',
  lang: 'ru',
  url: 'https://www.zakon.kz/sovety/6496129-kak-ne-ugodit-v-lovushku-finansovykh-piramid.html',
  publishedOn: '2025-10-30',
  readOn: '2026-11-23',
};

export const dropperLaw: Source = {
  title: 'В Казахстане введена уголовная ответственность за дропперство',
  lang: 'ru',
  url: 'https://alau.kz/v-kazahstane-vvedena-ugolovnaja-otvetstvennost-za-dropperstvo/',
  publishedOn: '2025-09-16',
  readOn: '2026-11-23',
};

export const fraudReports: Source = {
  title: 'Кейсы финансового мошенничества: ответы на часто задаваемые вопросы граждан',
  lang: 'ru',
  url: 'https://live.fingramota.kz/ru/post/kejsy-finansovogo-moshennichestva-otvety-na-chasto-zadavaemye-voprosy-grazhdan',
  readOn: '2026-11-23',
};

export const stopCreditUsers: Source = {
  title: '4,5 млн казахстанцев воспользовались услугой «Стоп кредит»',
  lang: 'ru',
  url: 'https://www.zakon.kz/mnenie/6502547-45-mln-kazakhstantsev-vospolzovalis-uslugoy-stop-kredit.html',
  publishedOn: '2025-12-26',
  readOn: '2026-11-23',
};

export const stopCreditExplained: Source = {
  title: 'Қаржылық қауіпсіздік: «Стоп кредит» қалай жұмыс істейді',
  lang: 'kk',
  url: 'https://baq.kz/qarzhylyq-qauipsizdik-stop-kredit-qalay-zhumys-isteydi-200022125/',
  readOn: '2026-11-23',
};

export const stopCreditLimits: Source = {
  title: 'Какие кредиты автоматически аннулируют',
  lang: 'ru',
  url: 'https://informkz.com/en/novosti-1/kakie-kredityi-avtomaticheski-annuliruyu-1',
  readOn: '2026-11-23',
};
