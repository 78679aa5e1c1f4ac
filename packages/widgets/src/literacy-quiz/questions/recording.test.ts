import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { isAccessible } from '../../element/drawn.test.parts.js';
import { forgetQuiz, visit, type Visitor } from '../literacy-quiz.test.parts.js';
import { createRecording, recordingAddress } from './recording.js';

/** A second of silence. */
function silence(): string {
  const samples = 8000;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const write = (at: number, text: string) => {
    for (let n = 0; n < text.length; n += 1) view.setUint8(at + n, text.charCodeAt(n));
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samples, true);
  view.setUint32(28, samples, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, samples, true);
  for (let at = 44; at < view.byteLength; at += 1) view.setUint8(at, 128);
  return URL.createObjectURL(new Blob([view], { type: 'audio/wav' }));
}

const fetched = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/no-such-recordings/'));
const listen = (visitor: Visitor) =>
  visitor.parts('button').find((button) => button.textContent.trim() === 'Тыңдау');

describe('a question read aloud', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('has no button without a folder of recordings', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    expect(listen(visitor)).to.equal(undefined);
  });

  it('is asked for when the button is pressed, not before, and quietly said to be missing', async () => {
    const visitor = await visit({ audioBase: '/no-such-recordings/' });
    await visitor.press('Бастау');
    expect(fetched()).to.deep.equal([]);
    listen(visitor)!.click();
    await visitor.sees('Бұл сұрақтың дыбыс жазбасы жоқ.');
    expect(visitor.parts('[role="alert"]').length).to.equal(0);
    await isAccessible(visitor.quiz);
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    await visitor.press('Келесі сұрақ');
    expect(visitor.parts('.missing-recording').length).to.equal(0);
  });

  it('stands at <audio-base>/<locale>/<questionId>.mp3', () => {
    expect(recordingAddress('/audio/', 'kk', 'fraud-1')).to.equal('/audio/kk/fraud-1.mp3');
    expect(recordingAddress('https://cdn.example/a', 'ru', 'x')).to.equal('https://cdn.example/a/ru/x.mp3');
  });

  it('can be a player of the page’s own, which falls silent with its question', async () => {
    const visitor = await visit({ audioBase: '/no-such-recordings/' });
    const player = document.createElement('audio');
    player.controls = true;
    player.slot = `audio-${SHORT_QUESTIONS[0]!.id}`;
    let paused = 0;
    player.pause = () => void (paused += 1);
    visitor.quiz.append(player);
    await visitor.press('Бастау');
    expect(player.assignedSlot).not.to.equal(null);
    expect(listen(visitor)).to.equal(undefined);
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    await visitor.press('Келесі сұрақ');
    expect(paused).to.equal(1);
    expect(player.assignedSlot).to.equal(null);
    expect(listen(visitor)).not.to.equal(undefined);
  });
});

describe('a recording', () => {
  it('says that it is missing, once, where there is none', async () => {
    let missing = 0;
    const recording = createRecording({ redraw: () => undefined, onMissing: () => (missing += 1) });
    recording.toggle('/no-such-recordings/kk/none.mp3');
    expect(recording.state).to.equal('playing');
    await waitUntil(() => recording.state === 'missing');
    expect(missing).to.equal(1);
    recording.stop();
    expect(recording.state).to.equal('silent');
  });

  it('is no missing one when it was stopped before it began', async () => {
    let missing = 0;
    const recording = createRecording({ redraw: () => undefined, onMissing: () => (missing += 1) });
    recording.toggle(silence());
    recording.toggle('');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(recording.state).to.equal('silent');
    expect(missing).to.equal(0);
  });
});
