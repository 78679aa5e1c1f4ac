import { formatDate, type Locale } from '@amanat/l10n';
import { escaped, folded } from '../../element/content-line.js';
import { saveFile } from '../../element/save-file.js';
import type { Hotline } from '../hotline-card.model.js';

interface ContactCardStrings {
  readonly free: string;
  readonly always: string;
  readonly anonymous: string;
  readonly checked: string;
  readonly saved: string;
}

const STRINGS: Readonly<Record<Locale, ContactCardStrings>> = {
  kk: {
    free: 'Тегін',
    always: 'Тәулік бойы',
    anonymous: 'Анонимді',
    checked: 'Тексерілген күні',
    saved: 'Контакт файлы дайын. Ашып сақтасаңыз, нөмір контактілер арасында көрініп тұрады.',
  },
  ru: {
    free: 'Бесплатно',
    always: 'Круглосуточно',
    anonymous: 'Анонимно',
    checked: 'Дата проверки',
    saved: 'Файл контакта готов. Если открыть его и сохранить, номер будет виден среди контактов.',
  },
  en: {
    free: 'Free',
    always: 'Day and night',
    anonymous: 'Anonymous',
    checked: 'Checked on',
    saved: 'The contact file is ready. Once you open and save it, the number is seen among the contacts.',
  },
};

/** Gives the visitor the line as a contact; answers what to tell them. */
export function saveContact(locale: Locale, hotline: Hotline): string {
  saveFile(
    `${hotline.number.replace(/[^\d+]/g, '')}.vcf`,
    'text/vcard;charset=utf-8',
    contactCard(locale, hotline),
  );
  return STRINGS[locale].saved;
}

/** A vCard 3.0 (RFC 2426), which phones old and new take: name, number, what it is for. */
export function contactCard(locale: Locale, hotline: Hotline): string {
  const { number, name, owner, purpose, free, anonymous, hours, verifiedOn } = hotline;
  const strings = STRINGS[locale];
  const facts = [free && strings.free, hours.always && strings.always, anonymous && strings.anonymous];
  const note = [
    purpose[locale],
    facts.filter((fact) => fact !== false).join(', '),
    `${strings.checked}: ${formatDate(locale, verifiedOn)}`,
  ];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // Of its five parts the first is sorted by; a line has no other.
    `N:${escaped(name[locale])};;;;`,
    `FN:${escaped(name[locale])}`,
    ...(owner ? [`ORG:${escaped(owner[locale])}`] : []),
    `TEL;TYPE=VOICE,PREF:${number.replace(/[^\d+]/g, '')}`,
    `NOTE:${escaped(note.filter(Boolean).join('. '))}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
