// Alone in its file: the policy stays on the page, and no other engine here enforces it.
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { forgetQuiz, visit } from '../literacy-quiz.test.parts.js';
import { fixtureAt } from './own-quiz.test.parts.js';

describe("a quiz of QTI items on a page with require-trusted-types-for 'script'", () => {
  after(forgetQuiz);

  it('is read, asked and put on paper without a violation', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "require-trusted-types-for 'script'; style-src 'self'";
    document.head.append(policy);
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      violations.push(`${violatedDirective} ${sample}`),
    );
    expect(() => {
      document.createElement('div').innerHTML = '<b>text</b>';
    }, 'the policy is in force').to.throw(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations).to.have.lengthOf(1);
    violations.length = 0;

    const printed = window.print.bind(window);
    let isPrinted = false;
    window.print = () => (isPrinted = true);
    const visitor = await visit({ src: `${fixtureAt('choice.xml')} ${fixtureAt('order.xml')}` });
    await visitor.press('Сұрақтарды қағазға басып шығару');
    await waitUntil(() => isPrinted, 'nothing was printed');
    dispatchEvent(new Event('afterprint'));
    await visitor.press('Бастау');
    await visitor.choose('Тұтқаны қоямын');
    await visitor.press('Жауапты тексеру');
    expect(visitor.text).to.include('Дұрыс');
    window.print = printed;

    expect(document.title).not.to.equal('run');
    expect(violations).to.deep.equal([]);
  });
});
