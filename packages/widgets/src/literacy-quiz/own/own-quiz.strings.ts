import type { Locale } from '@amanat/l10n';
import type { FileProblem } from './fetch-own-quiz.js';

interface OwnQuizStrings {
  /** To the visitor. */
  faulty: string;
  missing: string;
  /** To whoever keeps the page. */
  forOwner: string;
  wholeFile: string;
  problems: Readonly<Record<FileProblem['code'], string>>;
  /** Whose questions these are. */
  notOurs: string;
}

export const OWN_QUIZ_STRINGS: Readonly<Record<Locale, OwnQuizStrings>> = {
  kk: {
    faulty: 'Бұл беттің сұрақтары дұрыс жазылмаған. Сайт иесіне хабарлаңыз.',
    missing: 'Сұрақтар файлы ашылмады. Интернетті тексеріп, қайталап көріңіз.',
    forOwner: 'Сайт иесіне: файлда не түзету керек',
    wholeFile: 'бүкіл файл',
    notOurs: 'Бұл сұрақтарды осы сайттың иесі жазған. Біз оларды тексерген жоқпыз.',
    problems: {
      'not-json': 'JSON пішімінде емес',
      'not-a-quiz': '"amanatQuiz": 1 деген жол жоқ',
      missing: 'толтырылмаған',
      'wrong-type': 'мұнда басқа түрдегі мән керек',
      'unknown-field': 'мұндай өріс жоқ, қате жазылған болуы мүмкін',
      'too-short': 'бос немесе тым аз',
      'too-long': 'тым ұзын немесе тым көп',
      'bad-id': 'кіші латын әріптері, цифрлар мен «-» ғана, ең көбі 64\u00a0таңба',
      'same-id-twice': 'бұл id екінші рет тұр',
      'no-language': 'kk, ru, en тілдерінің бірі керек',
      'unknown-kind': 'single, true-false, multiple, order түрлерінің бірі керек',
      'right-options':
        'single мен true-false – бір дұрыс жауап, multiple – кемінде бір, order – дұрыс жауап белгіленбейді',
      'right-order': 'rightOrder тек order түрінде болады және барлық id бір реттен аталады',
      'not-an-address': 'http немесе https мекенжайы керек',
      'not-an-item': 'QTI 3 тапсырмасы емес',
      'not-one-interaction': 'таңдау немесе ретке келтіру тапсырмасы біреу ғана болуы керек',
      'no-right-response': 'дұрыс жауап көрсетілмеген',
    },
  },
  ru: {
    faulty: 'Вопросы этой страницы записаны с ошибкой. Сообщите владельцу сайта.',
    missing: 'Файл с вопросами не открылся. Проверьте интернет и попробуйте ещё раз.',
    forOwner: 'Владельцу сайта: что исправить в файле',
    wholeFile: 'весь файл',
    notOurs: 'Эти вопросы составил владелец сайта. Мы их не проверяли.',
    problems: {
      'not-json': 'это не JSON',
      'not-a-quiz': 'нет строки "amanatQuiz": 1',
      missing: 'не заполнено',
      'wrong-type': 'здесь нужно значение другого вида',
      'unknown-field': 'такого поля нет, возможно, опечатка',
      'too-short': 'пусто или слишком мало',
      'too-long': 'слишком длинно или слишком много',
      'bad-id': 'только строчные латинские буквы, цифры и «-», не больше 64\u00a0знаков',
      'same-id-twice': 'этот id стоит второй раз',
      'no-language': 'нужен хотя бы один из языков kk, ru, en',
      'unknown-kind': 'нужен один из видов single, true-false, multiple, order',
      'right-options':
        'у single и true-false один верный ответ, у multiple хотя бы один, у order их не отмечают',
      'right-order': 'rightOrder бывает только у order и называет каждый id один раз',
      'not-an-address': 'нужен адрес http или https',
      'not-an-item': 'это не задание QTI 3',
      'not-one-interaction': 'в задании должно быть одно взаимодействие: выбор или порядок',
      'no-right-response': 'не указан верный ответ',
    },
  },
  en: {
    faulty: 'The questions of this page have mistakes in their file. Please tell the owner of the site.',
    missing: 'The file with the questions did not open. Check the internet and try again.',
    forOwner: 'For the owner of the site: what to mend in the file',
    wholeFile: 'the whole file',
    notOurs: 'The owner of this site wrote these questions. We have not checked them.',
    problems: {
      'not-json': 'it is not JSON',
      'not-a-quiz': 'the line "amanatQuiz": 1 is missing',
      missing: 'is missing',
      'wrong-type': 'another kind of value is needed here',
      'unknown-field': 'there is no such field; perhaps a misspelling',
      'too-short': 'empty or too few',
      'too-long': 'too long or too many',
      'bad-id': 'only small Latin letters, digits and “-”, 64\u00a0characters at most',
      'same-id-twice': 'this id stands here a second time',
      'no-language': 'one of the languages kk, ru, en is needed',
      'unknown-kind': 'one of single, true-false, multiple, order is needed',
      'right-options': 'single and true-false have one right answer, multiple one or more, order marks none',
      'right-order': 'rightOrder belongs to order only, and names every id once',
      'not-an-address': 'an http or https address is needed',
      'not-an-item': 'it is no QTI 3 item',
      'not-one-interaction': 'the item must have one interaction, of choice or of order',
      'no-right-response': 'no right response is given',
    },
  },
};
