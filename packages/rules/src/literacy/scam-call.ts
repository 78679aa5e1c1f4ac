import type { Rehearsal } from './rehearsal.js';
import { bossCall } from './scam-call/boss.js';
import { postCall } from './scam-call/post.js';
import { safeAccountCall } from './scam-call/safe-account.js';

/** Three conversations that people in Kazakhstan are robbed by, to go through once without danger. */
export const SCAM_CALL: Rehearsal = {
  id: 'scam-call',
  title: {
    kk: 'Алаяқпен әңгіме: жаттығу',
    ru: 'Разговор с мошенником: тренировка',
    en: 'Talking to a fraudster: a rehearsal',
  },
  intro: {
    kk: 'Үш әңгіме. Қауіптің белгісі шыққан жерде тоқтап, түсіндіреміз. Бұл – ойын: ақшаңызға да, деректеріңізге де ештеңе болмайды. Қателессеңіз, қайта бастай аласыз.',
    ru: 'Три разговора. На каждом признаке опасности мы остановимся и объясним. Это игра: с вашими деньгами и данными ничего не случится. Ошиблись — начните снова.',
    en: 'Three conversations. At each sign of danger we stop and explain. This is a game: nothing happens to your money or data. If you slip, start again.',
  },
  calls: [postCall, safeAccountCall, bossCall],
  reviewBy: '2027-11-30',
};

export type { Call, Line, Rehearsal, Reply } from './rehearsal.js';
