// What the invented views have in common: messages, languages, a case, whom to call.

import type { Choice, Language, Message } from '../src/bindings';

export const msg = (id: string, args: Message['args'] = {}, attribute: string | null = null): Message => ({ id, attribute, args });
export const choice = <T extends string>(value: T, id: string, attribute: string | null = null): Choice<T> => ({
  value,
  message: msg(id, {}, attribute),
});
export const language = (tag: string, name: string, dir: Language['dir'] = 'ltr'): Language => ({ tag, name, dir });
export const soon = (days: number) => new Date(Date.now() + days * 864e5).toISOString();
export const ago = (days: number, hours = 0) => new Date(Date.now() - days * 864e5 - hours * 36e5).toISOString();

export const desks = [language('lv', 'Latviešu'), language('en', 'English'), language('ru', 'Русский'), language('uk', 'Українська')];
export const samples: [Language, string][] = [
  [desks[0]!, 'Es varu izlasīt šo rindu.'],
  [desks[2]!, 'Я могу прочитать эту строку.'],
  [desks[1]!, 'I can read this line.'],
  [language('uz-Latn', 'Oʻzbekcha'), 'Men bu qatorni oʻqiy olaman.'],
  [language('uz-Cyrl', 'Ўзбекча'), 'Мен бу қаторни ўқий оламан.'],
  [language('tg', 'Тоҷикӣ'), 'Ман ин сатрро хонда метавонам.'],
  [language('uk', 'Українська'), 'Я можу прочитати цей рядок.'],
  [language('ky', 'Кыргызча'), 'Мен бул сапты окуй алам.'],
  [language('kk', 'Қазақша'), 'Мен бұл жолды оқи аламын.'],
  [language('ro', 'Română'), 'Pot citi acest rând.'],
  [language('hi', 'हिन्दी'), 'मुझे यह लाइन पढ़नी आती है।'],
  [language('ur', 'اردو', 'rtl'), 'مجھے یہ لکھائی پڑھنی آتی ہے۔'],
  [language('lv-x-simple', 'Viegli lasīt'), 'Es protu lasīt.'],
];
export const languages = samples.map(([one]) => one);

export const head = { id: '1', code: 'K7Q-4M2', instrument: msg('instrument-labour-site-visit'), startedAt: ago(0, 1) };
export const facts = <T extends string>(field: string, ...options: T[]) =>
  options.map((option) => choice(option, `fact-${field}-${option}`));
export const calls = [
  ['emergency', '112'],
  ['police-emergency', '110'],
].map(([id, number]) => ({
  verified: false,
  name: msg(`contact-${id}`),
  hours: msg(`contact-${id}`, {}, 'hours'),
  closed: null,
  cautions: [],
  numbers: [String(number)],
}));
export const places = [
  { path: '/home/inspektors/Dokumenti', message: msg('place-documents') },
  { path: '/media/usb', message: msg('place-removable', { name: 'USB' }) },
];
