// Invented views of practice: the cases, and how a conversation went.

import type { PracticeChoice, SaysView, Screen, ModelStepView } from '../src/bindings';
import { choice, head, languages, msg, places } from './parts';

const tongue = (tag: string) => languages.find((one) => one.tag === tag) ?? languages[0]!;

const one = (id: string, instrument: string, speaks: string, change: Partial<PracticeChoice> = {}): PracticeChoice => ({
  case: choice(id, `practice-${id}`),
  instrument: msg(`instrument-${instrument}`),
  speaks: tongue(speaks),
  done: false,
  putOff: false,
  begun: false,
  after: null,
  ...change,
});

/** What a person says, and says when asked again. */
export const said = (id: string, question: string, manner: string | null): SaysView => ({
  says: [msg(`practice-${id}-${question}`)],
  figure: null,
  manner: manner === null ? null : msg(`practice-${manner}`),
  again: manner === null ? null : msg(`practice-${id}-${question}`, {}, 'again'),
});

const step = (question: string, manner: string | null, found: string): ModelStepView => ({
  heard: { question: msg(`question-${question}`), says: said('kitchen-worker', question, manner) },
  found: msg(`debriefing-${found}`),
  asSaid: found === 'as-said',
  why: msg(`practice-kitchen-worker-${question}`, {}, 'why'),
});

export const practice: Record<string, Screen> = {
  practice: {
    name: 'practice',
    view: {
      settings: [
        {
          message: msg('practice-site-visit'),
          cases: [
            one('forestry-worker', 'labour-site-visit', 'uk', { done: true }),
            one('taxi-driver', 'labour-site-visit', 'uz-Latn', { begun: true }),
            one('leased-builder', 'labour-site-visit', 'tg', { putOff: true, after: msg('practice-taxi-driver') }),
          ],
        },
        {
          message: msg('practice-border'),
          cases: [
            one('promised-student', 'border-second-line', 'hi'),
            one('asylum-seeker', 'border-second-line', 'ky', { after: msg('practice-promised-student') }),
            one('travelling-pair', 'border-second-line', 'ro', { after: msg('practice-asylum-seeker') }),
          ],
        },
        {
          message: msg('practice-child'),
          cases: [one('begging-girl', 'child', 'ru'), one('online-boy', 'child', 'lv', { after: msg('practice-begging-girl') })],
        },
      ],
      done: 1,
      all: 12,
      longest: 80,
      places,
      saved: '/media/usb/certificate-lv.pdf',
    },
  },
  debriefing: {
    name: 'debriefing',
    view: {
      case: head,
      person: tongue('ur'),
      name: msg('practice-kitchen-worker'),
      remarks: [msg('debriefing-not-put-off')],
      steps: [
        step('promise-differs', null, 'as-said'),
        step('pay-received', 'contradicts', 'otherwise'),
        step('debt-owed', 'evades', 'not-asked'),
        step('passport-now', 'evades', 'as-said'),
      ],
      otherwise: [{ question: msg('question-go-out-freely'), says: { says: [msg('answer-no')], figure: null, manner: null, again: null } }],
      asked: msg('debriefing-asked', { asked: 21 }),
      lesson: msg('practice-kitchen-worker', {}, 'lesson'),
    },
  },
};
