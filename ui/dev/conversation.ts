// Invented views of how a conversation is led: safety, what is explained, the way back into an interview, the close.

import type { CardsView, PostponedRow, PostponeView, ResumeView, SafetyView, Screen, TalkView } from '../src/bindings';
import { ago, calls, choice, facts, head, languages, msg, places, soon } from './parts';

export const safetyView: SafetyView = {
  interpreters: facts('interpreter', 'not-needed', 'telephone', 'in-person'),
  ties: (['professional', 'staff', 'stranger', 'relative', 'companion', 'employer', 'child'] as const).map((value, at) => ({
    value,
    message: msg(`fact-interpreter-tie-${value}`),
    refused: at > 2,
  })),
  found: (['service', 'officer', 'person', 'others'] as const).map((value, at) => ({
    value,
    message: msg(`fact-interpreter-found-${value}`),
    refused: at > 2,
  })),
  wishes: (['woman', 'man', 'no-preference'] as const).map((value) => choice(value, `fact-interpreter-wish-${value}`)),
  longestException: 200,
};

const told = ['purpose', 'kept', 'seen-checked', 'shared', 'limits', 'duty-list', 'free', 'name', 'decides'];
export const talkView: TalkView = {
  told: told.map((one) => msg(`consent-${one}`)),
  duties: ['undeclared-work', 'stay'].map((one) => msg(`duty-${one}`)),
  dutiesAfter: msg('consent-duty-list'),
  own: {},
  ownOtherwise: null,
  unset: false,
  adult: { question: msg('consent-agree'), choices: [choice('agreed', 'answer-yes')] },
  child: { question: msg('consent-view'), choices: [choice('wants', 'answer-yes'), choice('unsure', 'consent-view-unsure')] },
};

export const postponeView: PostponeView = { today: '2026-11-29', suggested: '2026-11-30', longestPlace: 80 };

export const cards: CardsView = {
  cards: [choice('rights', 'card-name-rights'), choice('pocket', 'card-name-pocket')],
  places,
  saved: [{ message: msg('card-name-pocket'), path: '/media/usb/padomi.pdf' }],
};

const postponedRow = (id: number, days: number, change: Partial<PostponedRow>): PostponedRow => ({
  id,
  code: null,
  day: soon(days).slice(0, 10),
  hour: null,
  when: msg('postponed-due', {}, days < 0 ? 'overdue' : days === 0 ? 'today' : null),
  due: days <= 0,
  place: null,
  instrument: msg('instrument-labour-site-visit'),
  language: languages[3]!,
  why: [msg('obstacle-somebody-near')],
  ...change,
});
export const postponed: PostponedRow[] = [
  postponedRow(1, -2, { hour: '18:30', place: 'pie bibliotēkas' }),
  postponedRow(2, 0, { code: 'K7Q-4M2', language: languages[11]!, why: [msg('obstacle-not-alone'), msg('obstacle-interpreter')] }),
  postponedRow(3, 3, { instrument: msg('instrument-first-contact'), why: [msg('obstacle-unwilling')] }),
];

const resume: ResumeView = {
  case: head,
  person: languages[3]!,
  aloud: false,
  child: false,
  withdrawn: null,
  protects: null,
  goesOn: false,
  pause: null,
  soFar: {
    answered: 14,
    shown: 34,
    sections: [
      ['journey', 6, 6, 'calm'],
      ['documents', 4, 4, 'upset'],
      ['money', 4, 9, null],
      ['freedom', 0, 8, null],
      ['threats', 0, 7, null],
    ].map(([id, answered, shown, mood]) => ({
      message: msg(`section-${id}`),
      answered: Number(answered),
      shown: Number(shown),
      mood: mood === null ? null : msg(`mood-${mood}`),
    })),
    meetings: [
      { begun: ago(8), place: 'VDI, Rīgas iela', interpreter: msg('fact-interpreter-telephone'), end: msg('resume-meeting', {}, 'ended') },
      { begun: ago(1), place: null, interpreter: null, end: msg('resume-meeting', {}, 'broken-off') },
    ],
    consent: {
      given: msg('consent-given-agreed'),
      language: languages[3]!,
      at: ago(8),
      ways: [msg('consent-read'), msg('consent-heard-aloud'), msg('consent-through')],
    },
  },
  safety: safetyView,
  interpreter: { interpreter: 'telephone', tie: 'professional', found: 'service', wish: 'no-preference' },
  longestPlace: 80,
  talk: null,
  clockSetBack: false,
  postpone: postponeView,
};

export const conversation: Record<string, Screen> = {
  resume: { name: 'resume', view: resume },
  'resume-break': { name: 'resume', view: { ...resume, pause: { until: soon(0.01), over: false }, interpreter: null } },
  'resume-explain': { name: 'resume', view: { ...resume, talk: talkView, clockSetBack: true } },
  withdrawn: { name: 'resume', view: { ...resume, withdrawn: ago(0), soFar: null, talk: talkView } },
  'withdrawn-protected': {
    name: 'resume',
    view: { ...resume, withdrawn: ago(0), soFar: null, talk: talkView, child: true, protects: 'finish' },
  },
  closing: {
    name: 'closing',
    view: {
      case: head,
      person: languages[11]!,
      aloud: false,
      said: ['thanks', 'kept', 'next', 'change'].map((one) => msg(`closing-${one}`)),
      reach: msg('closing-reach'),
      office: '+371 20000000, darbdienās 9–17',
      officeMissing: false,
      card: msg('closing-card'),
      danger: msg('emergency-say-call'),
      contacts: calls,
      cards,
    },
  },
  'closing-lv': {
    name: 'closing',
    view: {
      case: head,
      person: languages[0]!,
      aloud: false,
      said: ['thanks', 'kept', 'unfinished', 'change'].map((one) => msg(`closing-${one}`)),
      reach: msg('closing-reach-ask'),
      office: null,
      officeMissing: true,
      card: msg('closing-card'),
      danger: msg('emergency-say-call'),
      contacts: calls,
      cards,
    },
  },
};
