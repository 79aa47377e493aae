// Invented views of every screen; no person in them exists. Not part of the build.

import type {
  ClaimRow,
  ReviewTexts,
  ReviewTextView,
  BlockView,
  CaseRow,
  Choice,
  DeadlineView,
  DimensionView,
  EmergencyView,
  EvidenceView,
  Fact,
  FactChange,
  FactInput,
  Message,
  QuestionKind,
  QuestionPage,
  RecipientView,
  Right,
  SavedView,
  Screen,
  SelfPage,
  UserView,
} from '../src/bindings';
import { cards, conversation, postponeView, postponed, safetyView, talkView } from './conversation';
import { professionView } from './profession';
import { ago, calls, choice, facts, head, language, languages, msg, places, samples, soon } from './parts';
import { practice, said } from './practice';

const origins = (['said', 'observed', 'document', 'third-person', 'inference'] as const).map((one) => choice(one, `origin-${one}`));
const others = [choice('dont-know', 'answer-dont-know'), choice('declined', 'answer-declined')];

const ask = (id: string, kind: QuestionKind, options: Choice<string>[], change: Partial<QuestionPage> = {}): QuestionPage => ({
  id,
  kind,
  options,
  others,
  origins,
  message: msg(`question-${id}`),
  explained: null,
  guidance: msg(`how-${id}`),
  prompt: null,
  seen: [],
  says: null,
  least: null,
  most: null,
  sensitive: false,
  skipTo: null,
  answer: null,
  ...change,
});
const options = (id: string, ...all: string[]) => all.map((option) => choice(option, `question-${id}`, option));

const statuses = (['received', 'accepted', 'declined', 'in-service'] as const).map((one) => choice(one, `doc-became-${one}`));
const reasons = (['no-capacity', 'person-declines'] as const).map((one) => choice(one, `doc-declined-${one}`));
const words = ['apaļš', 'bērzs', 'diena', 'egle', 'fabrika', 'gaita', 'jumts', 'kalns'];
const saved: SavedView[] = [
  {
    id: 'b2f7c0de-0000-4000-8000-000000000002',
    number: 'B2F7-C0DE',
    recall: 'labour-inspectorate',
    message: msg('recipient-labour-inspectorate'),
    at: ago(0),
    paths: ['/home/inspektors/Dokumenti/K7Q-4M2-VDI.pdf'],
    status: msg('status-none'),
    reason: null,
    toldAt: null,
    signed: false,
  },
];

export const question = ask(
  'passport-now',
  'single-choice',
  options('passport-now', 'self', 'employer', 'other-person', 'office', 'no-passport'),
  {
    explained: msg('explained-passport-now'),
    answer: { value: 'employer', origin: 'observed', note: null },
    seen: [msg('sign-documents-with-employer')],
    prompt: { sector: msg('fact-sector-transport'), message: msg('prompt-transport-passport-now') },
  },
);
const several = ask(
  'recruitment-pressure',
  'multiple-choice',
  options('recruitment-pressure', 'hurt', 'threat', 'family', 'authorities', 'tell-others', 'taken', 'none'),
  {
    sensitive: true,
    skipTo: 'passport-now',
    answer: { value: ['threat', 'authorities'], origin: 'said', note: 'Teica, ka izsauks policiju' },
  },
);
const number = ask('hours-per-week', 'number', [], { explained: msg('explained-hours-per-week'), least: 0, most: 168 });
const month = ask('arrival-month', 'month', [], { answer: { value: '2026-08', origin: 'document', note: null } });

const sections = [
  ['journey', 7, 8],
  ['documents', 0, 3],
  ['work', 0, 7],
  ['money', 0, 5],
  ['housing', 0, 3],
  ['freedom', 0, 4],
  ['threats', 0, 3],
  ['needs', 0, 4],
].map(([id, answered, shown], index) => ({
  message: msg(`section-${id}`),
  first: 'passport-now',
  answered: Number(answered),
  shown: Number(shown),
  sensitive: id === 'threats',
  current: index === 1,
}));
const selfAnswer = (page: SelfPage): Screen => ({
  name: 'self-answer',
  view: { person: language('ur', 'اردو', 'rtl'), voice: 'machine', aloud: false, page },
});
const recording = (page: Extract<Screen, { name: 'recording' }>['view']['page']): Screen => ({
  name: 'recording',
  view: { person: languages[11]!, folder: '/home/inspektors/.local/share/Atpazit/recordings', page },
});
const reviewText = (change: Partial<ReviewTextView>): Screen => {
  const id = 'question-passport-now';
  const view: ReviewTexts = {
    reader: 'Test Reader One',
    file: '/home/inspektors/.local/share/Atpazit/reviews/tg-Test-Reader-One.json',
    filter: 'open',
    filters: (['open', 'to-mend', 'all'] as const).map((value, at) => ({
      value,
      message: msg(`review-texts-${value}`, { texts: [461, 2, 486][at]! }),
    })),
    text: {
      name: id,
      message: msg(id),
      number: 181,
      purpose: msg('review-for-question', { guidance: 'Par šodienu; par ceļu jautā atsevišķi. Skaitās arī personas apliecība.' }),
      seen: false,
      original: 'Who has your passport now?',
      originalLanguage: language('en', 'English'),
      blind: '',
      verdict: null,
      verdicts: (['right', 'unclear', 'wrong'] as const).map((value) => ({ value, message: msg(`verdict-${value}`) })),
      proposal: '',
      longest: 1000,
      previous: 'question-other-papers-held',
      next: 'question-contract-now',
      ...change,
    },
  };
  return review({ name: 'texts', view });
};
const contactClaim = (id: string, at: number): ClaimRow => ({
  id: `contact.${id}`,
  about: msg(`contact-${id}`),
  says: [msg(`contact-${id}`, {}, 'hours')],
  numbers: [['112'], ['110'], ['+371 28612120'], ['+371 67378539', '80002012'], ['116006']][at]!,
  certainty: msg('claims-looked-up', { month: '11/2026' }),
  source: at < 2 ? 'General knowledge' : 'Stored public pages',
  doubt: null,
  standing: (['agrees', 'agrees', 'differs', 'open', 'changed'] as const)[at]!,
  noted:
    at === 3
      ? null
      : {
          message: msg(at === 2 ? 'claims-differs' : 'claims-agrees'),
          name: 'Test Reader One',
          day: '2026-11-28',
          source: at === 2 ? 'Tālruņa saruna: darba dienās 9–17, cits numurs brīvdienās' : 'Tālruņa saruna',
        },
});
const review = (page: Extract<Screen, { name: 'review' }>['view']['page']): Screen => ({
  name: 'review',
  view: { person: languages[page.name === 'reader' ? 11 : 6]!, texts: 486, left: 461, page },
});
const interview = (page: Extract<Screen, { name: 'interview' }>['view']['page']): Screen => ({
  name: 'interview',
  view: {
    case: head,
    person: language('uz-Latn', 'Oʻzbekcha'),
    aloud: false,
    answered: 11,
    shown: 34,
    canStop: false,
    canHandOver: true,
    breaks: [5, 10, 20, 30],
    mood: null,
    page,
    sections: page.name === 'question' ? sections : sections.map((section) => ({ ...section, current: false })),
  },
});
const field = (id: string, kind: string, all: string[] = [], value: string[] = [], change = {}) => {
  const as = (chosen: unknown) => ({ field: id, value: chosen }) as FactChange;
  const options = facts(id, ...all).map(({ value: option, message }) => ({ message, chosen: value.includes(option), change: as(option) }));
  const typed = { kind, field: id, value: value[0] ?? '' };
  const chosen = { kind, options, none: as(null) };
  const reminders = ['law', 'lawyer', 'kept', 'police'].map((one) => msg('compelled-remind', {}, one));
  const said = ['telephone', 'tie-professional', 'found-service'].map((one) => msg(`fact-interpreter-${one}`));
  const input = (
    kind === 'safety'
      ? { kind, said }
      : kind === 'reminded'
        ? { ...typed, reminders, longest: 500 }
        : kind === 'text' || kind === 'month'
          ? typed
          : chosen
  ) as FactInput;
  return { id: id as Fact, message: msg(`fact-${id}`), input, urgent: false, required: false, ...change };
};

const evidence = (
  indicator: string,
  strength: string,
  state: EvidenceView['state'],
  answers: [string, string | null, string, string | null][],
) => ({
  indicator: msg(`indicator-${indicator}`),
  state,
  stateMessage: msg(`evidence-state-${state}`),
  strength: msg(`strength-${strength}`),
  unverified: strength === 'weak' ? msg('confidence-provisional') : null,
  answers: answers.map(([id, option, origin, note]) => ({
    question: msg(`question-${id}`),
    chosen: option ? [option === 'yes' ? msg('answer-yes') : msg(`question-${id}`, {}, option)] : [],
    typed: option ? null : '14',
    origin: msg(`origin-${origin}`),
    note,
  })),
});
const answered = (id: string, value: string | null, origin: string | null) => ({
  question: msg(`question-${id}`),
  chosen: value ? [msg(`answer-${value}`)] : [],
  typed: null,
  origin: origin ? msg(`origin-${origin}`) : null,
  note: null,
});
const dimension = (
  id: DimensionView['id'],
  result: DimensionView['result'],
  counts: Message[],
  found: ReturnType<typeof evidence>[] = [],
) => ({
  id,
  message: msg(`dimension-${id}`),
  result,
  resultMessage: msg(`dimension-result-${result}`),
  counts,
  evidence: found,
  unverified: null,
  rule: msg(result === 'positive' ? 'rule-strong-and-another' : result === 'undetermined' ? 'rule-open' : 'rule-not-met', {
    strong: 1,
    medium: 1,
    weak: 0,
    unknown: 2,
  }),
});
const count = (strength: string, n: number) => msg(`count-${strength}`, { n });
const dimensions = [
  dimension('deceptive-recruitment', 'undetermined', [count('strong', 1), count('unknown', 2)]),
  dimension('coercive-recruitment', 'not-positive', [msg('count-none')]),
  dimension('abuse-of-vulnerability-recruitment', 'not-positive', [count('medium', 1)]),
  dimension(
    'exploitation',
    'positive',
    [count('strong', 1), count('medium', 2)],
    [
      evidence('low-or-no-salary', 'strong', 'present', [['pay-received', 'very-little', 'said', '300 eiro par diviem mēnešiem']]),
      evidence('wage-manipulation', 'medium', 'present', [['pay-deductions', 'tools', 'document', null]]),
      evidence('bad-living-conditions', 'weak', 'inferred', [['housing-conditions', 'no-toilet', 'inference', null]]),
    ],
  ),
  dimension(
    'coercion-at-destination',
    'positive',
    [count('strong', 2)],
    [evidence('documents-confiscated', 'strong', 'present', [['passport-now', 'employer', 'said', null]])],
  ),
  dimension('abuse-of-vulnerability-destination', 'undetermined', [count('medium', 2), count('unknown', 1)]),
];

const watch = { id: '2', code: 'R2D-9XK', instrument: msg('instrument-observation'), startedAt: ago(0) };
const situations = {
  danger: ['danger-now', 'danger', 'later', 'call'],
  child: ['child-in-exploitation', 'child', 'child-call'],
  medical: ['medical-emergency', 'medical', 'call'],
  suicide: ['suicide-risk', 'suicide', 'call'],
} as const;
export const emergency: EmergencyView = {
  situations: Object.entries(situations).map(([id, [trigger, ...say]]) => ({
    trigger,
    name: msg(`emergency-${id}`),
    steps: ['first', 'then', 'after'].map((step) => msg(`emergency-${id}`, {}, step)),
    say: say.map((words) => msg(`emergency-say-${words}`)),
    contacts: calls,
  })),
};
const group = (id: string, ...signs: string[]) => ({
  message: msg(`section-seen-${id}`),
  signs: signs.map((sign) => ({ id: sign, message: msg(`sign-${sign}`), ticked: ['live-at-work', 'locked-in'].includes(sign) })),
});
const block = (id: BlockView['id'], agreed: boolean) => ({ id, message: msg(`block-${id}`), agreed });
const overdue: DeadlineView = {
  recipients: [msg('recipient-provider')],
  standing: 'overdue',
  message: msg('deadline-overdue'),
  moment: ago(1),
  notes: [msg('deadline-consent')],
  reason: msg('reason-adult-with-police'),
  within: msg('within-hours-24'),
  rule: { id: 'adult-with-police', source: 'ODIHR handbook, 2022', standing: msg('rule-unverified') },
};
const recipient = (id: RecipientView['id'], change: Partial<RecipientView> = {}): RecipientView => ({
  id,
  message: msg(`recipient-${id}`),
  reason: null,
  within: null,
  proposed: true,
  consentNeeded: true,
  chosen: false,
  contactName: '',
  contactHow: '',
  evidence: { employer: '', addresses: '', vehicles: '', telephones: '', other: '' },
  contacts: [],
  rule: null,
  blocks: [block('needs', true), block('own-words', true), block('contact', false)],
  ...change,
});
const row = (
  code: string,
  days: number,
  municipality: string | null,
  state: CaseRow['state'],
  stateMessage: Message,
  todo: Message,
  due = false,
  more: Partial<CaseRow> = {},
) => ({
  id: code,
  code,
  startedAt: ago(days),
  municipality,
  instrument: msg('instrument-labour-site-visit'),
  state,
  stateMessage,
  todo,
  due,
  deadline: null,
  owner: null,
  deleteAt: null,
  held: null,
  ...more,
});

const NAMES = ['Ilze Izdomāta', 'Jānis Paraugs', 'Анна Вымышленная', 'Test Officer Four', 'Pēteris Bijušais'];
const named = (id: number) => msg('user-named', { name: NAMES[id - 1]! });
const user = (id: number, roles: UserView['roles'], change: Partial<UserView> = {}): UserView => ({
  id,
  who: named(id),
  name: NAMES[id - 1]!,
  roles,
  roleNames: roles.map((role) => msg(`role-${role}`)),
  you: false,
  state: 'active',
  stateMessage: msg('user-active'),
  canChange: true,
  canReset: true,
  canDisable: true,
  canEnable: false,
  canRemove: true,
  heirs: [
    { value: '1', message: named(1) },
    { value: '3', message: named(3) },
  ],
  ...change,
});

export const screens: Record<string, Screen> = {
  ...conversation,
  ...practice,
  'self-answer': selfAnswer({
    name: 'question',
    view: {
      id: 'could-leave',
      message: msg('question-could-leave'),
      explained: null,
      several: false,
      chosen: ['no'],
      range: null,
      number: null,
      place: 4,
      of: 12,
      options: ['yes', 'no', 'dont-know', 'declined'].map((one) => choice(one, `answer-${one}`)),
    },
  }),
  'self-several': selfAnswer({
    name: 'question',
    view: {
      id: 'recruitment-pressure',
      message: msg('question-recruitment-pressure'),
      explained: null,
      several: true,
      chosen: ['threat'],
      range: null,
      number: null,
      place: 5,
      of: 12,
      options: [...several.options, ...others],
    },
  }),
  'self-number': selfAnswer({
    name: 'question',
    view: {
      id: 'hours-per-week',
      message: msg('question-hours-per-week'),
      explained: msg('explained-hours-per-week'),
      several: false,
      chosen: [],
      range: [0, 168],
      number: 14,
      place: 6,
      of: 12,
      options: others,
    },
  }),
  'self-begin': selfAnswer({ name: 'begin' }),
  'self-show': selfAnswer({ name: 'show', view: msg('self-done') }),
  'self-return': selfAnswer({ name: 'return', view: msg('self-done') }),
  welcome: { name: 'welcome', view: { folder: '/home/inspektors/.local/share/Atpazit', portable: false, longest: 80, shortest: 12 } },
  unlock: { name: 'unlock', view: { lockedNow: true, untidy: false, wait: 0, mayRestore: false, restored: null } },
  wait: { name: 'unlock', view: { lockedNow: true, untidy: false, wait: 80, mayRestore: false, restored: null } },
  offer: { name: 'recovery-key', view: { groups: [], first: true } },
  paper: { name: 'recovery-key', view: { groups: ['7K2Q4', 'M2X9D', '0V8TN', 'CJ3WR', 'H5B1E'], first: false } },
  recover: { name: 'recover', view: { users: [1, 2, 3].map((id) => ({ value: String(id), message: named(id) })), shortest: 12 } },
  people: {
    name: 'people',
    view: {
      users: [
        user(1, ['officer', 'administrator'], { you: true, canReset: false, canDisable: false, canRemove: false }),
        user(2, ['officer']),
        user(3, ['reviewer']),
        user(4, ['officer'], { state: 'disabled', stateMessage: msg('user-disabled'), canDisable: false, canEnable: true }),
        user(5, ['officer'], {
          state: 'removed',
          stateMessage: msg('user-removed'),
          canChange: false,
          canReset: false,
          canDisable: false,
          canRemove: false,
        }),
      ],
      roles: (['officer', 'reviewer', 'administrator'] as const).map((role) => choice(role, `role-${role}`)),
      recoveryKey: true,
      shortest: 12,
      longest: 80,
    },
  },
  rules: {
    name: 'rules',
    view: {
      form: { draftHours: 72, referredDays: 30, otherDays: 90, idleMinutes: 5, quickDestroy: false },
      draftHours: { least: 24, most: 8760 },
      days: { least: 7, most: 3650 },
      idleMinutes: { least: 1, most: 15 },
      destroyAfter: null,
      failures: { least: 10, most: 100 },
      duty: {
        form: { duties: ['stay'], own: {} },
        duties: (['serious-crime', 'any-crime', 'undeclared-work', 'stay', 'infection'] as const).map((one) => choice(one, `duty-${one}`)),
        languages,
        longest: 300,
      },
    },
  },
  backups: {
    name: 'backups',
    view: {
      places: [
        { path: '/media/inspektors/USB', message: msg('place-removable', { name: 'USB' }) },
        { path: '/home/inspektors/Dokumenti', message: msg('place-documents') },
      ],
      made: { path: '/media/inspektors/USB/atpazit-2026-11-22.atpazit-backup', size: msg('size-megabytes', { number: 4 }) },
      found: [
        {
          id: 'a',
          snapshot: false,
          at: ago(0),
          size: msg('size-megabytes', { number: 4 }),
          path: '/media/inspektors/USB/atpazit-2026-11-22.atpazit-backup',
        },
      ],
      checked: ago(0),
      snapshots: [0, 1, 2].map((days) => ({ at: ago(days, days ? 3 : 0), size: msg('size-kilobytes', { number: 812 }) })),
      shortest: 12,
    },
  },
  log: {
    name: 'log',
    view: {
      checked: msg('log-check-sound', { rows: 1284 }),
      head: { number: 1284, at: ago(0), digest: '3f9a 07c1 d4e2 88b0 1c57' },
      rows: [
        'vault-unlocked',
        'case-deleted',
        'answer-kept',
        'answer-kept',
        'case-started',
        'member-added',
        'settings-set',
        'passphrase-reset',
        'recovery-key-made',
        'vault-locked',
        'referral-recorded',
        'decided',
      ].map((kind, index) => ({
        number: 1284 - index,
        at: ago(index > 5 ? index : 0, index),
        who: index === 1 ? msg('user-nobody') : named(1 + (index % 3)),
        what:
          kind === 'member-added' || kind === 'passphrase-reset' ? msg(`log-${kind}`, { user: NAMES[2]! }, 'about') : msg(`log-${kind}`),
        case: /case|answer|referral|decided/.test(kind) ? 'K7Q-4M2' : null,
      })),
    },
  },
  deletions: {
    name: 'deletions',
    view: {
      older: true,
      rows: (['asked', 'draft', 'referred', 'other'] as const).map((reason, index) => ({
        code: ['K7Q-4M2', '9XA-TT3', 'M5Y-AEK', 'F6A-QU8'][index]!,
        at: ago(index * 9),
        why: msg(`deletion-${reason}`),
        who: reason === 'asked' ? named(2) : null,
      })),
    },
  },
  damaged: {
    name: 'damaged',
    view: { message: msg('damage-key-file-damaged'), folder: '/home/inspektors/.local/share/Atpazit', mayRestore: true },
  },
  restore: {
    name: 'restore',
    view: {
      sources: [
        {
          id: 'a',
          snapshot: false,
          at: ago(0),
          size: msg('size-megabytes', { number: 4 }),
          path: '/media/inspektors/USB/atpazit-2026-11-22.atpazit-backup',
        },
        { id: 'b', snapshot: true, at: ago(1, 3), size: msg('size-kilobytes', { number: 812 }), path: null },
      ],
      places: [],
      ending: '.atpazit-backup',
      aside: true,
    },
  },
  empty: {
    name: 'cases',
    view: { due: [], cases: [], search: '', days: null, page: 0, pages: 0, empty: true, postponed: [], arrivals: null, sweep: null },
  },
  cases: {
    name: 'cases',
    view: {
      due: [{ id: 'K7Q-4M2', code: 'K7Q-4M2', deadline: overdue, more: msg('deadline-more', { count: 1 }) }],
      postponed,
      search: '',
      days: null,
      page: 0,
      pages: 3,
      empty: false,
      arrivals: msg('cases-arrivals', { count: 2 }),
      sweep: msg('sweep-deleted', { cases: 3 }),
      cases: [
        row('K7Q-4M2', 0, 'Mārupes novads', 'draft', msg('case-state-draft', { answered: 11, shown: 34 }), msg('todo-draft'), true, {
          deleteAt: soon(2),
        }),
        row('R2D-9XK', 0, 'Mārupes novads', 'screened', msg('case-state-screened'), msg('todo-screened'), true),
        row('W4T-1NB', 2, 'Rīga', 'screened', msg('case-state-screened'), msg('todo-decided')),
        row('H8C-5PJ', 9, 'Jelgava', 'referred', msg('case-state-referred'), msg('todo-referred'), false, {
          deleteAt: soon(6),
          owner: 'Test Officer Two',
        }),
        row('M3V-7QD', 400, null, 'closed', msg('case-state-closed'), msg('todo-closed'), false, {
          held: 'Kriminālprocess vēl turpinās, lietu vajag līdz tiesai',
        }),
      ],
    },
  },
  start: {
    name: 'start',
    view: {
      instruments: [
        ['border-second-line', 30],
        ['child', 15],
        ['first-contact', 16],
        ['labour-site-visit', 40],
        ['ngo-in-depth', 90],
        ['social-intake', 50],
        ['observation', 27],
      ].map(([id, questions]) => ({
        value: String(id),
        situation: msg(`instrument-${id}`, {}, 'situation'),
        name: msg(`instrument-${id}`),
        summary: msg(`instrument-${id}`, {}, 'summary'),
        questions: Number(questions),
        observes: id === 'observation',
        asksSector: id !== 'first-contact',
        texts: samples.map(([one]) => ({ language: one.tag, status: msg('review-machine'), read: false })),
      })),
      suggested: { child: 'first-contact', unsure: 'first-contact' },
      sectors: facts('sector', 'construction', 'agriculture', 'food', 'forestry', 'catering', 'transport', 'domestic', 'other'),
      observation: null,
      ages: facts('age', 'adult', 'child', 'unsure'),
      safety: safetyView,
      talk: talkView,
      children: ['child', 'unsure'],
      postpone: postponeView,
      cards: { ...cards, cards: cards.cards.slice(1) },
      takenUp: null,
      scene: null,
      languages: samples.map(([one, sample]) => ({
        language: one,
        sample,
        sound: msg('voice-machine'),
      })),
    },
  },
  facts: interview({
    name: 'facts',
    view: {
      fields: [
        field('age', 'single', ['adult', 'child', 'unsure'], ['adult'], { required: true }),
        field('gender', 'single', ['woman', 'man', 'other']),
        field('triggers', 'multiple', ['danger-now', 'child-in-exploitation', 'self-disclosure', 'medical-emergency', 'suicide-risk'], [], {
          urgent: true,
        }),
        field(
          'forms',
          'multiple',
          ['labour', 'sexual', 'domestic', 'begging', 'criminality', 'marriage', 'surrogacy', 'adoption', 'organ', 'online'],
          ['labour'],
        ),
        field(
          'citizenship',
          'single',
          ['latvia', 'latvian-non-citizen', 'eu-eea', 'ukraine-temporary-protection', 'third-country', 'stateless'],
          ['third-country'],
        ),
        field('basis-of-stay', 'single', [
          'eu-right',
          'permit-or-visa',
          'none-or-expired',
          'asylum-seeker',
          'temporary-protection',
          'unknown',
        ]),
        field(
          'sector',
          'single',
          ['construction', 'agriculture', 'food', 'forestry', 'catering', 'transport', 'domestic', 'other'],
          ['construction'],
        ),
        field('municipality', 'text', [], ['Mārupes novads']),
        field('where', 'single', ['latvia', 'abroad', 'both']),
        field('interpreter', 'safety'),
        field('since', 'month'),
        field('compelled', 'reminded'),
      ],
    },
  }),
  question: interview({ name: 'question', view: question }),
  practised: interview({ name: 'question', view: { ...question, says: said('kitchen-worker', 'passport-now', 'evades') } }),
  several: interview({ name: 'question', view: several }),
  number: interview({ name: 'question', view: number }),
  month: interview({ name: 'question', view: month }),
  end: interview({
    name: 'end',
    view: {
      open: ['pay-received', 'debt-owed', 'go-out-freely'].map((id) => choice(id, `question-${id}`)),
      canFinish: false,
      hindrance: msg('hindrance-age-missing'),
    },
  }),
  observation: {
    name: 'observation',
    view: {
      case: watch,
      ticked: 2,
      groups: [
        group(
          'work',
          'no-contracts',
          'no-wage-records',
          'deductions-listed',
          'long-rota',
          'no-protection',
          'wrong-clothes',
          'unreadable-notices',
        ),
        group('living', 'live-at-work', 'unfit-sleeping-place', 'same-address', 'driven-by-one', 'one-telephone'),
        group('people', 'minors-present', 'untreated-injuries', 'afraid-of-employer', 'learnt-answers', 'debts-mentioned'),
        group(
          'control',
          'somebody-speaks-for-them',
          'cannot-leave-alone',
          'documents-with-employer',
          'watched',
          'workers-control-workers',
          'locked-in',
          'violence-seen',
          'officer-threatened',
        ),
        group('journey', 'documents-in-one-bag', 'destination-unknown'),
      ],
    },
  },
  observed: {
    name: 'observed',
    view: {
      case: watch,
      headline: msg('observation-do-not-approach'),
      why: msg('observation-do-not-approach', {}, 'why'),
      next: msg('observation-do-not-approach', {}, 'next'),
      urgent: true,
      calls,
      open: true,
      seen: [
        ['locked-in', 'call'],
        ['documents-with-employer', 'elsewhere'],
        ['live-at-work', 'now'],
      ].map(([id, suggests]) => ({ message: msg(`sign-${id}`), suggests: msg(`suggests-${suggests}`) })),
    },
  },
  stopped: interview({
    name: 'stopped',
    view: {
      told: '',
      longest: 500,
      tell: ['police', 'orphans-court', 'provider'].map((id) => msg(`recipient-${id}`)),
      within: msg('within-same-day'),
      calls,
    },
  }),
  result: {
    name: 'result',
    view: {
      case: head,
      finishedAt: ago(0),
      correct: 'has-travelled',
      answered: 29,
      shown: 34,
      urgent: false,
      decision: 'agree',
      reason: '',
      canRefer: true,
      practised: false,
      headline: msg('band-reasonable-grounds'),
      nextStep: msg('band-reasonable-grounds', {}, 'next'),
      agree: msg('band-reasonable-grounds', {}, 'agree'),
      canClose: true,
      mayOpine: true,
      opinions: [{ name: 'Jānis Paraugs', at: ago(0), opinion: 'differ', reason: 'Parāda summu neviens nav redzējis.' }],
      explanation: [msg('explanation-exploitation'), msg('explanation-coercion-at-destination'), msg('explanation-not-a-decision')],
      profiles: [
        { id: 'adult-labour', message: msg('profile-adult-labour'), dimensions },
        { id: 'adult-sexual', message: msg('profile-adult-sexual'), dimensions: dimensions.slice(0, 6) },
      ],
      nextQuestions: ['promise-differs', 'debt-owed', 'go-out-freely'].map((id) => choice(id, `question-${id}`)),
      checklists: [
        {
          form: 'begging',
          message: msg('fact-forms-begging'),
          counts: msg('checklist-count', { signs: 1, of: 3 }),
          mayBeAdded: true,
          signs: [answered('debt-owed', 'yes', 'inference')],
          noSigns: [answered('go-out-freely', 'yes', 'said')],
          open: [answered('phone-monitored', null, null)],
        },
      ],
      seen: ['watched', 'long-rota'].map((id) => msg(`sign-${id}`)),
      told: null,
      notAsked: ['housing-from', 'phone-monitored'].map((id) => choice(id, `question-${id}`)),
      notes: [],
      how: {
        languages: [choice('lv', 'document-language-lv'), choice('en', 'document-language-en')],
        places,
        saved: [{ message: msg('document-language-lv'), path: '/home/inspektors/Dokumenti/K7Q-4M2-result-lv.pdf', unprintable: [] }],
      },
    },
  },
  referral: {
    name: 'referral',
    view: {
      case: head,
      introduction: msg('handover-introduction-adult'),
      deadlines: [overdue],
      guidance: [
        {
          reason: msg('reason-border-screening'),
          calls: [],
          information: [msg('information-border-vulnerability'), msg('information-border-clock')],
          within: msg('within-days-7'),
          rule: { id: 'border-screening', source: 'Regulation (EU) 2024/1356, Articles 12 and 17', standing: msg('rule-unverified') },
        },
      ],
      previewed: 'provider',
      language: 'lv',
      officeMissing: true,
      contactsNote: msg('handover-contacts-unverified', { checked: '2026-11' }),
      routesOld: msg('handover-routes-old', { checked: '04/2026', months: 6 }),
      languages: [choice('lv', 'document-language-lv'), choice('en', 'document-language-en')],
      places,
      recipients: [
        recipient('provider', {
          chosen: true,
          reason: msg('reason-adult-with-police'),
          within: msg('within-hours-24'),
          rule: { id: 'adult-with-police', source: 'ODIHR handbook, 2022', standing: msg('rule-unverified') },
          contacts: calls,
          blocks: [block('needs', true), block('own-words', true), block('contact', true)],
        }),
        recipient('police'),
        recipient('labour-inspectorate', { chosen: true, consentNeeded: false, blocks: [] }),
        recipient('orphans-court', { proposed: false }),
      ],
      documents: [],
      letters: [],
      saved,
      statuses,
      reasons,
    },
  },
  disclosure: {
    name: 'disclosure',
    view: {
      case: head,
      recipient: 'provider',
      message: msg('recipient-provider'),
      to: msg('letter-to-provider'),
      kinds: ['case', 'place', 'contact', 'needs', 'own-words'].map((kind) => msg(`letter-kind-${kind}`)),
      person: languages[11]!,
      language: 'lv',
      marked: 1,
      blocks: [
        { id: 'sender', message: msg('block-sender'), known: msg('disclosure-known'), texts: [] },
        {
          id: 'own-words',
          message: msg('block-own-words'),
          known: msg('disclosure-new'),
          texts: [
            {
              field: msg('disclosed-own-words'),
              pieces: [
                { text: 'Zvaniet draudzenei ', mark: null },
                { text: '20000000', mark: msg('identifier-telephone') },
                { text: ', viņa zina.', mark: null },
              ],
            },
          ],
        },
      ],
      heldBack: [msg('block-exploiter'), msg('block-non-punishment')],
      addresses: [{ id: 1, name: 'Test Shelter One', fits: true }],
      hasFolder: true,
      places,
      words: 'apaļš bērzs diena egle fabrika gaita',
      saved,
    },
  },
  exchange: {
    name: 'exchange',
    view: {
      administers: true,
      name: 'Test Office One',
      kind: null,
      kinds: [choice('provider', 'recipient-provider'), choice('police', 'recipient-police')],
      words,
      addressSaved: '/home/inspektors/Dokumenti/address.atpazit-address',
      folder: '/mnt/apmaina',
      folderThere: false,
      addresses: [
        { id: 1, name: 'Test Shelter One', kind: msg('recipient-provider'), words, confirmedAt: ago(1), replaces: false },
        { id: 2, name: 'Test Shelter Two', kind: null, words, confirmedAt: null, replaces: true },
      ],
      places,
      searched: places,
      found: [
        {
          file: '0a1b2c.atpazit-receipt',
          message: msg('incoming-receipt', { code: 'K7Q-4M2' }),
          told: msg('doc-became-accepted'),
          refused: false,
        },
        { file: '3d4e5f.atpazit-handover', message: msg('incoming-damaged'), told: null, refused: true },
      ],
      lookedAt: ago(0),
      received: [
        {
          id: 'b2f7c0de-0000-4000-8000-000000000001',
          code: 'R3X-9PA',
          sender: 'Test Office Two',
          receivedAt: ago(1),
          status: msg('status-none'),
          due: true,
          assigned: null,
        },
      ],
    },
  },
  received: {
    name: 'received',
    view: {
      id: 'b2f7c0de-0000-4000-8000-000000000001',
      code: 'R3X-9PA',
      sender: 'Test Office Two',
      senderKnown: false,
      writtenAt: ago(2),
      receivedAt: ago(1),
      answers: [{ message: msg('doc-became-declined'), reason: msg('doc-declined-no-capacity'), at: ago(0) }],
      statuses,
      reasons,
      members: [{ id: 1, name: NAMES[0]! }],
      assigned: null,
      languages: [choice('lv', 'document-language-lv'), choice('en', 'document-language-en')],
      returns: true,
      places,
      saved: [],
    },
  },
  rights: {
    name: 'rights',
    view: {
      case: head,
      person: languages[11]!,
      status: msg('review-machine'),
      reviewed: false,
      rights: [
        'this-talk',
        'refuse',
        'confidential',
        'report',
        'help',
        'interpreter',
        'shelter',
        'health',
        'lawyer',
        'time',
        'asylum',
        'wages',
        'compensation',
        'no-punishment',
        'formal',
        'data',
      ].map((id, at) => ({ value: id as Right, title: msg(`right-${id}`), text: msg(`right-${id}`, {}, 'text'), explained: at < 2 })),
      notes: true,
      contacts: calls,
      contactsNote: msg('contacts-not-checked'),
      cards,
    },
  },
  settings: {
    name: 'settings',
    view: {
      who: named(1),
      name: NAMES[0]!,
      roles: [msg('role-officer'), msg('role-administrator')],
      longest: 80,
      office: { body: 'Valsts darba inspekcija', role: 'inspektors', contact: '' },
      themes: ['system', 'light', 'dark', 'contrast'],
      folder: '/home/inspektors/.local/share/Atpazit',
      shortest: 12,
      swapOpen: true,
      keyMayBeSwapped: false,
      toldOfSleep: false,
      toldOfLock: false,
    },
  },
  about: {
    name: 'about',
    view: {
      version: '0.1.0',
      cipherVersion: '4.10.0',
      verified: 0,
      strengths: 264,
      indicators: 67,
      routesChecked: '2026-11',
      openClaims: 297,
      claims: 298,
      source: [
        'Operational indicators of trafficking in human beings. International Labour Organization and European Commission, revised edition, 2009.',
      ],
      instruments: ['labour-site-visit', 'first-contact'].map((id, index) => ({
        message: msg(`instrument-${id}`),
        version: 1,
        questions: index ? 15 : 47,
        canFind: index ? 30 : 48,
      })),
    },
  },
  profession: { name: 'profession', view: professionView('inspector', false) },
  'profession-first': { name: 'profession', view: professionView(null, true) },
  claims: {
    name: 'claims',
    view: {
      filter: 'contact',
      filters: (['contact', 'route', 'law', 'strength'] as const).map((value, at) => ({
        value,
        message: msg(`claims-of-${value}`, { open: [6, 11, 15, 264][at]! }),
      })),
      open: 296,
      all: 298,
      look: msg('claims-look-contact'),
      groups: [
        { title: [], rows: ['emergency', 'police-emergency', 'drosa-maja-trust-line', 'marta', 'victims-support'].map(contactClaim) },
      ],
      mayConfirm: true,
      today: '2026-11-29',
      longestName: 80,
      longestSource: 300,
    },
  },
  languages: {
    name: 'languages',
    view: {
      languages: languages.map((one, index) => ({
        language: one,
        desk: index < 3,
        messages: index < 3 ? 1530 : 196,
        missing: 0,
        unused: 0,
        status: msg('review-machine', {}, 'short'),
        reviewed: false,
        texts: 640,
        recorded: index === 5 ? 212 : 0,
        stale: index === 5 ? 3 : 0,
        heard: [msg(index === 5 ? 'voice-none' : 'voice-machine', {}, 'short')],
      })),
      opened: 'tg',
      files: ['person/answer.ftl', 'person/consent.ftl', 'question/documents.ftl'].map((file, index) => ({
        file,
        forPerson: true,
        messages: 12,
        missing: 0,
        unused: 0,
        status: msg('review-machine', {}, 'short'),
        texts: 14,
        recorded: index * 3,
        stale: index,
      })),
      skipped: [{ file: 'tg/answer-yes.opus', message: msg('sound-damaged') }],
      folder: '/home/inspektors/.local/share/Atpazit/recordings',
    },
  },
  reader: review({ name: 'reader', view: 80 }),
  blind: reviewText({}),
  judged: reviewText({
    seen: true,
    blind: 'It asks who keeps my passport.',
    verdict: 'unclear',
    proposal: 'Паспортатон ҳоло дар дасти кист?',
  }),
  speaker: recording({ name: 'speaker', view: { longest: 80, texts: 640, left: 425 } }),
  recording: recording({
    name: 'texts',
    view: {
      speaker: 'Gulnora (pseidonīms)',
      filter: 'missing',
      texts: 640,
      left: 425,
      filters: (
        [
          ['missing', 422],
          ['stale', 3],
          ['all', 640],
        ] as const
      ).map(([value, texts]) => ({ value, message: msg(`texts-${value}`, { texts }) })),
      text: {
        name: 'question-passport-now',
        message: msg('question-passport-now'),
        number: 31,
        standing: 'missing',
        standingMessage: msg('standing-missing'),
        recording: false,
        canHear: false,
        canRemove: false,
        trouble: null,
        previous: 'answer-yes',
        next: 'question-passport-now.self',
      },
    },
  }),
};

/** An invented page as a picture. */
export function page(number: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 840, height: 1188 });
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 840, 1188);
    pen.fillStyle = '#111';
    pen.font = '600 28px "Noto Sans"';
    pen.fillText(`Novirzīšanas kopsavilkums (${number})`, 70, 100);
    pen.font = '18px "Noto Sans"';
    for (let line = 0; line < 24; line++) pen.fillText('Izdomāta rinda, kas tikai parāda lappuses izskatu.', 70, 160 + line * 36);
  }
  return canvas.toDataURL('image/png');
}
