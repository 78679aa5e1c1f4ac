import { AmanatClient, type LegalRequestCreateParams } from '@amanat/sdk';

type Sample = Omit<LegalRequestCreateParams, 'consent'>;

const SAMPLES: readonly Sample[] = [
  {
    topic: 'notary-inscription',
    region: '100000000',
    contact: {
      channel: 'call',
      phone: '+70000000001',
      safeHours: 'morning',
      mayLeaveMessage: false,
      maySayWhoWeAre: false,
      whoMayAnswer: 'only-me',
      codeword: 'Қарлығаш',
    },
    name: 'Үлгі адам',
    description:
      'Бұл – ойдан құрылған үлгі өтініш.\nНотариустың атқарушылық жазбасына қарсылық қалай жазылады?',
    language: 'kk',
  },
  {
    topic: 'violence',
    region: '110000000',
    contact: {
      channel: 'sms',
      phone: '+70000000002',
      safeHours: 'any',
      mayLeaveMessage: false,
      maySayWhoWeAre: false,
    },
    description: 'Вымышленный пример: человек просит писать только SMS и не говорить, кто пишет.',
    language: 'ru',
  },
  {
    topic: 'benefits',
    addressee: 'contact-centre-111',
    contact: {
      channel: 'call',
      phone: '+70000000003',
      safeHours: 'afternoon',
      mayLeaveMessage: false,
      maySayWhoWeAre: false,
      whoMayAnswer: 'only-me',
    },
    description: 'Бұл – ойдан құрылған үлгі өтініш. Адам 111 орталығынан қоңырау күтеді.',
    language: 'kk',
  },
  {
    topic: 'labour',
    contact: { channel: 'email', email: 'sample@example.kz' },
    description: 'A made-up sample: wages are late, and only e-mail is safe.',
    language: 'en',
  },
  {
    topic: 'land',
    contact: { channel: 'receipt' },
    needs: ['large-print'],
    description: 'Бұл – ойдан құрылған үлгі өтініш. Адам хабарласпауды сұрады.',
    language: 'kk',
  },
];

/** Sends the samples, so that the desk of an empty database has something to show. */
export async function sendSampleRequests(endpoint: string): Promise<void> {
  const client = new AmanatClient({ endpoint });
  const { consent } = await client.config.retrieve();
  for (const sample of SAMPLES) {
    await client.legalRequests.create({
      ...sample,
      consent: { version: consent.version, givenAt: new Date().toISOString(), locale: sample.language },
    });
  }
}
