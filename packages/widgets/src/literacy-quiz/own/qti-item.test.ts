import { expect } from 'chai';
import { readQuizFile } from '@amanat/rules/literacy/quiz-file';
import { QtiError, quizFileOfQti } from './qti-item.js';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const item = (body: string, declaration = '', attributes = 'xml:lang="ru"') =>
  parse(`<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="Долг" ${attributes}
  adaptive="false" time-dependent="false">${declaration}<qti-item-body>${body}</qti-item-body></qti-assessment-item>`);
const declared = (cardinality: string, ...values: string[]) =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="identifier">
    <qti-correct-response>${values.map((value) => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response>
  </qti-response-declaration>`;

const CHOICE = `<p>Звонят «из банка».</p><p>Просят код.</p>
  <qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
    <qti-prompt>Что <b>сдела</b>ете?</qti-prompt>
    <qti-simple-choice identifier="ChoiceA">Назову<qti-feedback-inline identifier="ChoiceA" outcome-identifier="F"
      show-hide="show">Код никому не называют.</qti-feedback-inline></qti-simple-choice>
    <qti-simple-choice identifier="ChoiceB"><p>Положу</p><p>трубку</p></qti-simple-choice>
  </qti-choice-interaction>`;

const fault = (...items: Document[]) => {
  try {
    quizFileOfQti(items, 'own');
  } catch (error) {
    return error instanceof QtiError ? error.code : String(error);
  }
  return undefined;
};

describe('a QTI 3 item', () => {
  it('with one right choice becomes a question', () => {
    const read = readQuizFile(quizFileOfQti([item(CHOICE, declared('single', 'ChoiceB'))], 'own'));
    if (!('quiz' in read)) throw new Error(JSON.stringify(read.problems));
    const [question] = read.quiz.questions;
    expect(read.quiz.title.ru).to.equal('Долг');
    expect(question?.kind).to.equal('single');
    expect(question?.stem.ru).to.equal('Звонят «из банка». Просят код. Что сделаете?');
    expect(question?.options.map(({ text, correct }) => [text.ru, correct])).to.deep.equal([
      ['Назову', undefined],
      ['Положу трубку', true],
    ]);
    expect(question?.options[0]?.why?.ru).to.equal('Код никому не называют.');
  });

  it('with several right choices becomes a multiple question, also when only one of many is right', () => {
    for (const values of [['ChoiceA', 'ChoiceB'], ['ChoiceA']]) {
      const many = item(
        CHOICE.replace('max-choices="1"', 'max-choices="0"'),
        declared('multiple', ...values),
      );
      const read = readQuizFile(quizFileOfQti([many], 'own'));
      if (!('quiz' in read)) throw new Error(JSON.stringify(read.problems));
      expect(read.quiz.questions[0]?.kind).to.equal('multiple');
      expect(read.quiz.questions[0]?.options.filter(({ correct }) => correct)).to.have.lengthOf(
        values.length,
      );
    }
  });

  it('to put in order keeps the order shown and the right one', () => {
    const order = item(
      `<qti-order-interaction response-identifier="RESPONSE" shuffle="false"><qti-prompt>По порядку</qti-prompt>
        <qti-simple-choice identifier="X">Акимат</qti-simple-choice>
        <qti-simple-choice identifier="Y">Кредитор</qti-simple-choice></qti-order-interaction>`,
      declared('ordered', 'Y', 'X'),
    );
    const read = readQuizFile(quizFileOfQti([order], 'own'));
    if (!('quiz' in read)) throw new Error(JSON.stringify(read.problems));
    expect(read.quiz.questions[0]?.rightOrder).to.deep.equal(['o2', 'o1']);
  });

  it('is read under a prefix, several together, in the language that it names', () => {
    const prefixed = parse(
      `<q:qti-assessment-item xmlns:q="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xml:lang="kk-KZ" title="Сауат">
        ${declared('single', 'A').replace(/<(\/?)qti/g, '<$1q:qti')}
        <q:qti-item-body><q:qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
          <q:qti-prompt>Сұрақ?</q:qti-prompt><q:qti-simple-choice identifier="A">Иә</q:qti-simple-choice>
          <q:qti-simple-choice identifier="B">Жоқ</q:qti-simple-choice>
        </q:qti-choice-interaction></q:qti-item-body></q:qti-assessment-item>`,
    );
    const read = readQuizFile(quizFileOfQti([prefixed, item(CHOICE, declared('single', 'ChoiceB'))], 'own'));
    if (!('quiz' in read)) throw new Error(JSON.stringify(read.problems));
    expect(read.quiz.questions.map(({ id, stem }) => [id, stem.kk])).to.deep.equal([
      ['q1', 'Сұрақ?'],
      ['q2', 'Звонят «из банка». Просят код. Что сделаете?'],
    ]);
  });

  it('that cannot be a question says why', () => {
    expect(fault(parse('<html/>'))).to.equal('not-an-item');
    expect(fault(parse('<broken'))).to.equal('not-an-item');
    expect(fault(item('<qti-extended-text-interaction/>'))).to.equal('not-one-interaction');
    expect(fault(item(CHOICE + CHOICE, declared('single', 'ChoiceB')))).to.equal('not-one-interaction');
    expect(fault(item('<p>x</p>'))).to.equal('not-one-interaction');
    expect(fault(item(CHOICE))).to.equal('no-right-response');
  });

  it('whose right response names no choice is refused by the reader', () => {
    const read = readQuizFile(quizFileOfQti([item(CHOICE, declared('single', 'ChoiceZ'))], 'own'));
    expect(read).to.deep.equal({ problems: [{ pointer: '/questions/0/options', code: 'right-options' }] });
  });
});
