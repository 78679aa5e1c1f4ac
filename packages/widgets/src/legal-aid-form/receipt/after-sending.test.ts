import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../define/legal-aid-form.js';
import { control, isAccessible, parts, textOf } from '../../element/drawn.test.parts.js';
import {
  find,
  meddle,
  openForm,
  press,
  receiptOf,
  root,
  see,
  sendIt,
  stopMeddling,
  tidyUp,
  toConsent,
  toDeadEnd,
  type,
  type Said,
} from '../walked-form.test.parts.js';

const ACCEPTED = 'Өтінішіңіз қабылданды';
const isPart = (url: string) => url.includes('/parts/');

/** A photo of noise, which no format makes small. */
async function photo(name: string, side: number): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(side, side);
  for (let n = 0; n < image.data.length; n++) image.data[n] = n % 4 === 3 ? 255 : Math.random() * 256;
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
  return new File([blob], name, { type: 'image/png', lastModified: 1 });
}

async function send(said: Said = {}) {
  const form = await openForm();
  await toConsent(form, said);
  await sendIt(form);
  await see(form, ACCEPTED);
  return form;
}

/** Another page, on which a request is found by its receipt. */
async function findAgain(receipt: string) {
  const form = await openForm();
  await press(form, 'Жоқ, жіберген өтінішімді көремін');
  await waitUntil(() => find(form, '#receipt'), undefined, { timeout: 8000 });
  await type(form, '#receipt', receipt);
  await press(form, 'Өтінішті көру');
  await see(form, 'Қазіргі күйі: Қабылданды');
  return form;
}

function choose(form: Awaited<ReturnType<typeof openForm>>, file: File): void {
  const chooser = find<HTMLInputElement>(form, '#add-file')!;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  chooser.files = chosen.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('After a request is accepted', () => {
  afterEach(tidyUp);

  it('dictates the number digit by digit, and shows it as a code that holds nothing else', async () => {
    const form = await send();
    const digits = receiptOf(form).split('').join(' ');
    expect(textOf(form).replaceAll('. ', ' ')).to.include(`Түбіртек нөмірінің цифрлары: ${digits}`);
    expect(find(form, '#receipt-number')!.ariaHidden).to.equal('true');
    await press(form, 'QR кодын көрсету');
    await waitUntil(() => find(form, '.receipt-qr svg'));
    await isAccessible(form);
  }).timeout(60_000);

  it('sends the files with the request', async () => {
    const form = await send({ files: [await photo('қолхат.png', 40), await photo('шарт.png', 300)] });
    await waitUntil(
      () => textOf(form).split('Өтінішке қосылды').length === 3,
      `not both were stored: ${textOf(form)}`,
      { timeout: 15_000 },
    );
    await isAccessible(form);
    const again = await findAgain(receiptOf(form));
    expect(textOf(again)).to.include('қолхат.png').and.include('шарт.png');
  }).timeout(60_000);

  it('never casts doubt on the request when a file does not arrive, and goes on with it', async () => {
    let partsSent = 0;
    meddle(isPart, (pass, url, init) => (partsSent++ < 1 ? pass() : toDeadEnd(undefined, url, init)));
    const form = await send({ files: [await photo('шарт.png', 300)] });
    await see(form, 'Әзірге жіберілмеді');
    expect(textOf(form)).to.include(ACCEPTED).and.include('өтініш күшінде қалады');
    await isAccessible(form);
    const [bar] = parts(form, 'progress') as HTMLProgressElement[];
    expect(bar!.value).to.be.greaterThan(0);
    expect(bar!.value).to.be.lessThan(bar!.max);
    stopMeddling();
    let rest = 0;
    meddle(isPart, (pass) => {
      rest++;
      return pass();
    });
    await press(form, 'Жалғастыру: шарт.png');
    await see(form, 'Өтінішке қосылды');
    expect(rest, 'parts that were there already are not sent again').to.be.greaterThan(0);
    await waitUntil(
      () => find(form, '[role=status]')?.textContent.includes('Барлық файл жіберілді'),
      undefined,
      {
        timeout: 4000,
      },
    );
  }).timeout(90_000);

  it('stops a file when the person says so', async () => {
    meddle(isPart, () => new Promise<Response>(() => undefined));
    const form = await send({ files: [await photo('шарт.png', 300)] });
    await see(form, 'Жіберіліп жатыр');
    await isAccessible(form);
    await press(form, 'Тоқтату: шарт.png');
    await see(form, 'Тоқтатылды');
  }).timeout(60_000);

  it('takes a file on the page of the receipt, and goes on with one that had stopped', async () => {
    const receipt = receiptOf(await send());
    const form = await findAgain(receipt);
    expect(textOf(form)).to.include('Файл жоқ.');
    await isAccessible(form);
    const file = await photo('шарт.png', 300);
    let partsSent = 0;
    meddle(isPart, (pass, url, init) => (partsSent++ < 1 ? pass() : toDeadEnd(undefined, url, init)));
    choose(form, file);
    await see(form, 'Әзірге жіберілмеді');
    stopMeddling();
    const next = await findAgain(receipt);
    await see(next, 'Соңына дейін жетпеген');
    await isAccessible(next);
    choose(next, file);
    await waitUntil(() => !textOf(next).includes('Соңына дейін жетпеген'), undefined, { timeout: 15_000 });
    await see(next, 'Өтінішке қосылды');
  }).timeout(90_000);

  it('takes a message on the page of the receipt, once, whatever the line does', async () => {
    const form = await findAgain(receiptOf(await send()));
    await press(form, 'Хабарды жіберу');
    expect(textOf(form)).to.include('Алдымен хабарыңызды жазыңыз');
    await waitUntil(() => root(form).activeElement?.id === 'message');
    await isAccessible(form);
    await type(form, '#message', 'Сот шешімі келді');
    meddle(
      (url) => url.endsWith('/track/messages'),
      async (pass) => {
        await pass();
        throw new TypeError('network');
      },
    );
    await press(form, 'Хабарды жіберу');
    await see(form, 'Хабар жеткені белгісіз');
    await isAccessible(form);
    stopMeddling();
    await press(form, 'Хабарды жіберу');
    await see(form, 'Хабарыңыз жіберілді.');
    expect(parts(form, '.said.mine')).to.have.length(1);
    expect(find<HTMLTextAreaElement>(form, '#message')!.value).to.equal('');
    await isAccessible(form);
  }).timeout(90_000);

  it('says by when an answer is due', async () => {
    const form = await findAgain(receiptOf(await send()));
    expect(textOf(form)).to.match(/Жауап беру мерзімі: 20\d\d ж\. \d+ \S+/);
  }).timeout(60_000);

  it('says in plain words that there were too many tries', async () => {
    const form = await openForm();
    await press(form, 'Жоқ, жіберген өтінішімді көремін');
    await waitUntil(() => find(form, '#receipt'), undefined, { timeout: 8000 });
    await type(form, '#receipt', '00000000000000000');
    const problem = { type: 'x', title: 'x', status: 429, code: 'rate-limited', requestId: 'r' };
    meddle(
      (url) => url.endsWith('/track'),
      () =>
        Promise.resolve(
          new Response(JSON.stringify(problem), {
            status: 429,
            headers: { 'content-type': 'application/problem+json', 'retry-after': '600' },
          }),
        ),
    );
    await press(form, 'Өтінішті көру');
    await see(form, '10 мин');
    await isAccessible(form);
  }).timeout(60_000);

  it('shows no field for messages or files once the request is withdrawn', async () => {
    const form = await findAgain(receiptOf(await send()));
    await press(form, 'Өтінішті қайтарып алу');
    await press(form, 'Иә, біржола өшіру');
    await see(form, 'Қазіргі күйі: Қайтарып алынды');
    expect(find(form, '#message')).to.equal(null);
    expect(find(form, '#add-file')).to.equal(null);
    expect(control(form, 'Басқа нөмірді тексеру')).to.exist;
  }).timeout(60_000);
});
