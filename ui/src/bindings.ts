// Made from Rust by `src-tauri/tests/bindings.rs`: not to be edited.

/**
 * Version, sources, licences.
 */
export type AboutView = { 
/**
 * The program's version.
 */
version: string, 
/**
 * The version of SQLCipher in use.
 */
cipherVersion: string, 
/**
 * Each instrument with its version and coverage.
 */
instruments: Array<InstrumentRow>, 
/**
 * Where the indicators come from: title, publisher, edition, document.
 */
source: Array<string>, 
/**
 * How many of the strengths have been compared with the printed brochure.
 */
verified: number, 
/**
 * How many strengths there are: each of each list.
 */
strengths: number, 
/**
 * How many indicators there are.
 */
indicators: number, 
/**
 * The month of the last check of routes and contacts; nothing once the institution has confirmed them all.
 */
routesChecked: string | null, 
/**
 * How many facts nobody has compared with their source.
 */
openClaims: number, 
/**
 * How many facts there are.
 */
claims: number, };

/**
 * An address to which something can be sealed.
 */
export type AddressChoice = { 
/**
 * Its number.
 */
id: number, 
/**
 * The name of the institution.
 */
name: string, 
/**
 * Whether it is one of the kind to which is handed over.
 */
fits: boolean, };

/**
 * How this institution exchanges with others.
 */
export type AddressForm = { 
/**
 * Under which name others know it.
 */
name: string, 
/**
 * What kind of recipient it is; nothing for a body that only sends.
 */
kind: Recipient | null, 
/**
 * The exchange folder, from the root; empty for none.
 */
folder: string, };

/**
 * The address of another institution.
 */
export type AddressView = { 
/**
 * Its number.
 */
id: number, 
/**
 * The name.
 */
name: string, 
/**
 * What kind of recipient it is.
 */
kind: Message | null, 
/**
 * The fingerprint, to be compared.
 */
words: Array<string>, 
/**
 * When it was compared, RFC 3339.
 */
confirmedAt: string | null, 
/**
 * Whether another one of the same name is in use until this one is confirmed.
 */
replaces: boolean, };

/**
 * The age group.
 */
export type Age = "adult" | "child" | "unsure";

/**
 * What is told to the sender of what was received.
 */
export type AnswerForm = { 
/**
 * What.
 */
status: ReferralStatus, 
/**
 * Why it is declined.
 */
reason: DeclineReason | null, };

/**
 * What was told to a sender.
 */
export type AnswerGivenView = { 
/**
 * What.
 */
message: Message, 
/**
 * Why it was declined.
 */
reason: Message | null, 
/**
 * When, RFC 3339.
 */
at: string, };

/**
 * An answer as it stands.
 */
export type AnswerView = { 
/**
 * The value.
 */
value: string | number | string[], 
/**
 * The origin.
 */
origin: Origin, 
/**
 * The person's own words.
 */
note: string | null, };

/**
 * An argument of a message.
 */
export type Arg = number | string;

/**
 * What the person is asked.
 */
export type AskView = { 
/**
 * The question.
 */
question: Message, 
/**
 * What lets the conversation begin.
 */
choices: Array<Choice<Given>>, };

/**
 * How far a backup is.
 */
export type BackupProgress = { 
/**
 * Whether one is under way.
 */
running: boolean, 
/**
 * How much of a hundred is done.
 */
percent: number, };

/**
 * Backups of everything.
 */
export type BackupsView = { 
/**
 * Where one can be saved.
 */
places: Array<PlaceView>, 
/**
 * The one that has just been made.
 */
made: MadeView | null, 
/**
 * The snapshots that lie beside the vault, the newest first.
 */
snapshots: Array<SnapshotView>, 
/**
 * The backups that can be checked, the newest first.
 */
found: Array<SourceView>, 
/**
 * When the one was made, as it says itself, that has just been read to its end and found sound.
 */
checked: string | null, 
/**
 * The shortest passphrase accepted, in characters.
 */
shortest: number, };

/**
 * The basis of stay.
 */
export type BasisOfStay = "eu-right" | "permit-or-visa" | "none-or-expired" | "asylum-seeker" | "temporary-protection" | "unknown";

/**
 * A block of the referral summary that may be given or held back, by the numbers of the redaction table.
 */
export type Block = "case" | "sender" | "place" | "language" | "age" | "person" | "contact" | "consent" | "needs" | "danger" | "grounds" | "own-words" | "forms" | "open" | "exploiter" | "documents" | "rights" | "reflection" | "return" | "non-punishment" | "child" | "wishes" | "decision" | "receipt";

/**
 * A block that needs consent.
 */
export type BlockView = { 
/**
 * The id.
 */
id: Block, 
/**
 * The name.
 */
message: Message, 
/**
 * Whether the person agreed.
 */
agreed: boolean, };

/**
 * A card that a person may take along.
 */
export type Card = "rights" | "pocket";

/**
 * The cards, where they can be saved, and what was saved.
 */
export type CardsView = { 
/**
 * The cards that can be saved.
 */
cards: Array<Choice<Card>>, 
/**
 * Folders in which a card can be saved.
 */
places: Array<PlaceView>, 
/**
 * What was saved since the officer came here, newest last.
 */
saved: Array<SavedCardView>, };

/**
 * What an interview takes along from an observation.
 */
export type CarriedView = { 
/**
 * The code of the observation.
 */
code: string, 
/**
 * How many signs were seen.
 */
seen: number, 
/**
 * The municipality noted there.
 */
municipality: string, 
/**
 * The sector noted there, if one was.
 */
sector: Sector | null, };

/**
 * What the bar says about the open case.
 */
export type CaseHead = { 
/**
 * The id.
 */
id: string, 
/**
 * The code.
 */
code: string, 
/**
 * The instrument's name.
 */
instrument: Message, 
/**
 * When it began, RFC 3339.
 */
startedAt: string, };

/**
 * One row.
 */
export type CaseRow = { 
/**
 * The id that `open_case` takes.
 */
id: string, 
/**
 * The code.
 */
code: string, 
/**
 * When it began, RFC 3339.
 */
startedAt: string, 
/**
 * Where, as the officer noted it.
 */
municipality: string | null, 
/**
 * The instrument's name.
 */
instrument: Message, 
/**
 * How far it has come.
 */
state: CaseState, 
/**
 * The same in words, with numbers.
 */
stateMessage: Message, 
/**
 * What is to be done.
 */
todo: Message, 
/**
 * Whether what is to be done is due.
 */
due: boolean, 
/**
 * What is due today or overdue by a rule, the most pressing of it.
 */
deadline: DeadlineView | null, 
/**
 * Whose it is, for somebody who sees those of others.
 */
owner: string | null, 
/**
 * When it will be deleted, RFC 3339, once that is near.
 */
deleteAt: string | null, 
/**
 * Why it is kept beyond its time, if it is.
 */
held: string | null, };

/**
 * How far a case has come.
 */
export type CaseState = "draft" | "screened" | "referred" | "closed";

/**
 * The list of cases.
 */
export type CasesView = { 
/**
 * The cases of which something is due today or overdue, overdue first; on the first page of the whole list only.
 */
due: Array<DueRow>, 
/**
 * The cases of this page, last touched first.
 */
cases: Array<CaseRow>, 
/**
 * What was searched for.
 */
search: string, 
/**
 * The days that it names.
 */
days: Days | null, 
/**
 * The page, from 0.
 */
page: number, 
/**
 * How many pages there are; 0 when nothing was found.
 */
pages: number, 
/**
 * Whether there is no case at all.
 */
empty: boolean, 
/**
 * The conversations that were put off, the earliest day first.
 */
postponed: Array<PostponedRow>, 
/**
 * How much came in from other institutions by itself since somebody looked.
 */
arrivals: Message | null, 
/**
 * What the last sweep did, until it is dismissed; never which cases.
 */
sweep: Message | null, };

/**
 * The checklist of one form of exploitation.
 */
export type ChecklistView = { 
/**
 * The id of the form.
 */
form: Form, 
/**
 * Its name.
 */
message: Message, 
/**
 * How many signs there are, of how many questions.
 */
counts: Message, 
/**
 * The answers that are a sign.
 */
signs: Array<EvidenceAnswer>, 
/**
 * The answers that are none.
 */
noSigns: Array<EvidenceAnswer>, 
/**
 * What is open: not asked, not known, declined.
 */
open: Array<EvidenceAnswer>, 
/**
 * Whether there are signs and the form is not among the suspected ones: the officer may add it.
 */
mayBeAdded: boolean, };

/**
 * Something that can be chosen: the value that a command takes, and how it is called.
 */
export type Choice<T = string> = { 
/**
 * The value.
 */
value: T, 
/**
 * Its name.
 */
message: Message, };

/**
 * The citizenship group.
 */
export type Citizenship = "latvia" | "latvian-non-citizen" | "eu-eea" | "ukraine-temporary-protection" | "third-country" | "stateless";

/**
 * Which claims are shown.
 */
export type ClaimFilter = "contact" | "route" | "law" | "ground" | "strength";

/**
 * Facts that stand together: one list of strengths, or all of a kind.
 */
export type ClaimGroup = { 
/**
 * What they have in common, one message after another; empty where the whole page is one group.
 */
title: Array<Message>, 
/**
 * The facts.
 */
rows: Array<ClaimRow>, };

/**
 * One fact.
 */
export type ClaimRow = { 
/**
 * The id that commands take.
 */
id: string, 
/**
 * What it is about.
 */
about: Message, 
/**
 * What the program takes as true, one message after another.
 */
says: Array<Message>, 
/**
 * Numbers as they are dialled.
 */
numbers: Array<string>, 
/**
 * How it is known so far.
 */
certainty: Message, 
/**
 * Where it comes from, in English; nothing where the certainty says it.
 */
source: string | null, 
/**
 * What speaks against it, in English.
 */
doubt: string | null, 
/**
 * How far it is.
 */
standing: ClaimStanding, 
/**
 * What was noted of it, once something was.
 */
noted: NotedView | null, };

/**
 * How far the comparing of a fact is.
 */
export type ClaimStanding = "open" | "agrees" | "differs" | "changed";

/**
 * The facts of one kind.
 */
export type ClaimsView = { 
/**
 * Which are shown.
 */
filter: ClaimFilter, 
/**
 * The filters, with how many of each are open.
 */
filters: Array<Choice<ClaimFilter>>, 
/**
 * How many facts of every kind are open.
 */
open: number, 
/**
 * How many facts there are.
 */
all: number, 
/**
 * What is to be looked at for those that are shown.
 */
look: Message, 
/**
 * The facts that are shown.
 */
groups: Array<ClaimGroup>, 
/**
 * Whether the user may note what they find.
 */
mayConfirm: boolean, 
/**
 * Today, such as `2026-11-29`.
 */
today: string, 
/**
 * The longest name of whoever compares, in characters.
 */
longestName: number, 
/**
 * The longest source.
 */
longestSource: number, };

/**
 * The end of a conversation.
 */
export type ClosingView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The language in which the person is asked.
 */
person: Language, 
/**
 * Whether it is read out by itself, because the person reads none of the languages; not before it is known to be safe.
 */
aloud: boolean, 
/**
 * What is said, in order.
 */
said: Array<Message>, 
/**
 * What is said before the officer's contact.
 */
reach: Message, 
/**
 * The officer's contact, as the person may have it; nothing where none is set.
 */
office: string | null, 
/**
 * Whether the officer is told that there is none; not in practice, where nobody could set one.
 */
officeMissing: boolean, 
/**
 * What is said before the card is given.
 */
card: Message, 
/**
 * What is said last: whom to call in danger.
 */
danger: Message, 
/**
 * Who can help.
 */
contacts: Array<ContactView>, 
/**
 * The cards that the person may take along.
 */
cards: CardsView, };

/**
 * Names an error to a person; each word belongs to whoever refuses.
 */
export type Code = VaultErrorCode | Refusal;

/**
 * Why a command was refused.
 */
export type CommandError = { 
/**
 * The code; its text is `error-<code>`.
 */
code: Code, 
/**
 * What the text is given: limits and the like.
 */
args: { [key in string]: number }, };

/**
 * What somebody found when they compared claims with their source.
 */
export type ComparisonForm = { 
/**
 * The claims.
 */
claims: Array<string>, 
/**
 * Whether the source says the same.
 */
agrees: boolean, 
/**
 * Who compared.
 */
name: string, 
/**
 * On which day, such as `2026-11-29`.
 */
day: string, 
/**
 * With what; where it differs, what it says there.
 */
source: string, };

/**
 * What the officer chose for one recipient.
 */
export type ConsentForm = { 
/**
 * The recipient.
 */
recipient: Recipient, 
/**
 * Whether the person agreed, or it is chosen where no consent is needed.
 */
chosen: boolean, 
/**
 * The blocks that the person agreed to.
 */
blocks: Array<Block>, 
/**
 * The person's name.
 */
contactName: string, 
/**
 * A safe way and time of contact.
 */
contactHow: string, 
/**
 * What was said or seen of the employer or of others.
 */
evidence: EvidenceForm, };

/**
 * Who can be called.
 */
export type ContactView = { 
/**
 * The name.
 */
name: Message, 
/**
 * When somebody answers, as it is printed.
 */
hours: Message, 
/**
 * That nobody answers now, and from when on somebody does; nothing while somebody does, or where nobody noted the hours.
 */
closed: Message | null, 
/**
 * The numbers, as they are dialled.
 */
numbers: Array<string>, 
/**
 * What speaks for asking before one relies on it: until when they give the service, an old check. Nothing on what is printed, where paper
 * says it itself.
 */
cautions: Array<Message>, 
/**
 * Whether somebody compared them with the institution itself.
 */
verified: boolean, };

/**
 * The vault cannot be opened as it is.
 */
export type DamagedView = { 
/**
 * What is damaged (`.title` as attribute `title`) and what to do; message `damage-<what>` with attributes `title` and `advice`.
 */
message: Message, 
/**
 * The folder in which it lies.
 */
folder: string, 
/**
 * Whether a copy may take its place.
 */
mayRestore: boolean, };

/**
 * Days in a row, as they are counted where the officer is.
 */
export type Days = { 
/**
 * The first, such as `2026-11-01`.
 */
first: string, 
/**
 * The last.
 */
last: string, };

/**
 * How a deadline stands at a moment, most pressing first.
 */
export type DeadlineStanding = "overdue" | "today" | "later" | "met";

/**
 * A deadline.
 */
export type DeadlineView = { 
/**
 * To whom a referral is due, any of them; empty where the rule names nobody.
 */
recipients: Array<Message>, 
/**
 * How it stands.
 */
standing: DeadlineStanding, 
/**
 * The same in words, which take the `moment`.
 */
message: Message, 
/**
 * The last moment of the time, RFC 3339; once it is met, the moment of the hand-over.
 */
moment: string, 
/**
 * What belongs to it: that one recipient is enough, that the person has to agree.
 */
notes: Array<Message>, 
/**
 * Why it is due.
 */
reason: Message, 
/**
 * The time that the rule gives.
 */
within: Message, 
/**
 * The rule that set it.
 */
rule: RuleView | null, };

/**
 * How a practised conversation went.
 */
export type DebriefingView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The language in which the person speaks.
 */
person: Language, 
/**
 * The name of the practice case.
 */
name: Message, 
/**
 * What was made of the beginning, and of what the person told by themselves.
 */
remarks: Array<Message>, 
/**
 * The questions on which the case hangs, in the order of a good conversation.
 */
steps: Array<ModelStepView>, 
/**
 * Other questions whose answer was noted otherwise than the person said it.
 */
otherwise: Array<ToldView>, 
/**
 * How many questions were asked.
 */
asked: Message, 
/**
 * What the case is about.
 */
lesson: Message, };

/**
 * Whether the officer agrees with what the answers give.
 */
export type DecisionKind = "agree" | "differ";

/**
 * Why a recipient does not take a referral on. A choice and no text, so that a receipt holds no word about a person.
 */
export type DeclineReason = "not-competent" | "no-capacity" | "person-declines" | "incomplete" | "other";

/**
 * A deletion.
 */
export type DeletionRow = { 
/**
 * The code that the case had.
 */
code: string, 
/**
 * When, by the clock of this computer, RFC 3339.
 */
at: string, 
/**
 * Why.
 */
why: Message, 
/**
 * Who asked for it; nobody where the time was over.
 */
who: Message | null, };

/**
 * The latest deletions.
 */
export type DeletionsView = { 
/**
 * The deletions, the latest first.
 */
rows: Array<DeletionRow>, 
/**
 * Whether there are older ones.
 */
older: boolean, };

/**
 * Where the window asks to go: a location without what only the desk knows of it.
 */
export type Destination = { "name": "cases", 
/**
 * What is searched for.
 */
search: string, 
/**
 * The days that it names in the desk's language.
 */
days: Days | null, 
/**
 * The page, from 0.
 */
page: number, } | { "name": "practice", } | { "name": "debriefing", } | { "name": "start", } | { "name": "follow-observation", } | { "name": "resume", } | { "name": "closing", } | { "name": "leave-closing", } | { "name": "facts", } | { "name": "question", 
/**
 * Its id.
 */
question: string, } | { "name": "end", } | { "name": "signs", } | { "name": "observed", } | { "name": "result", } | { "name": "referral", } | { "name": "disclosure", 
/**
 * To whom.
 */
recipient: Recipient, } | { "name": "exchange", } | { "name": "rights", } | { "name": "leave-rights", } | { "name": "settings", } | { "name": "people", } | { "name": "rules", } | { "name": "log", } | { "name": "deletions", } | { "name": "backups", } | { "name": "about", } | { "name": "profession", } | { "name": "leave-profession", } | { "name": "claims", 
/**
 * Which are shown.
 */
filter: ClaimFilter, } | { "name": "languages", 
/**
 * The language whose files are shown.
 */
opened: string | null, } | { "name": "recording", 
/**
 * The language.
 */
language: string, } | { "name": "review", 
/**
 * The language.
 */
language: string, } | { "name": "restore", } | { "name": "leave-restore", };

/**
 * The six dimensions, in the order d1 to d6.
 */
export type Dimension = "deceptive-recruitment" | "coercive-recruitment" | "abuse-of-vulnerability-recruitment" | "exploitation" | "coercion-at-destination" | "abuse-of-vulnerability-destination";

/**
 * How a dimension stands.
 */
export type DimensionResult = "positive" | "undetermined" | "not-positive";

/**
 * One dimension.
 */
export type DimensionView = { 
/**
 * The id.
 */
id: Dimension, 
/**
 * The name.
 */
message: Message, 
/**
 * How it stands.
 */
result: DimensionResult, 
/**
 * The same in words.
 */
resultMessage: Message, 
/**
 * How many indicators of which strength, as short messages to be joined by ` · `.
 */
counts: Array<Message>, 
/**
 * Which line of the published rule gave that, or what it still takes; with the numbers.
 */
rule: Message, 
/**
 * The evidence: present first, then inferred, then unknown.
 */
evidence: Array<EvidenceView>, 
/**
 * How far the strengths have been checked, when the same holds for all of the evidence.
 */
unverified: Message | null, };

/**
 * One block.
 */
export type DisclosedBlock = { 
/**
 * The id.
 */
id: Block, 
/**
 * Its name.
 */
message: Message, 
/**
 * Whether it is new to the recipient: said where they had something before.
 */
known: Message | null, 
/**
 * What somebody typed into it.
 */
texts: Array<DisclosedText>, };

/**
 * A text that somebody typed.
 */
export type DisclosedText = { 
/**
 * Where it stands.
 */
field: Message, 
/**
 * The text in pieces, none of which is changed; a language by its name.
 */
pieces: Array<Piece>, };

/**
 * What a recipient will learn.
 */
export type DisclosureView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * To whom.
 */
recipient: Recipient, 
/**
 * The recipient's name.
 */
message: Message, 
/**
 * The same for the person.
 */
to: Message, 
/**
 * What the recipient will learn, in the person's words.
 */
kinds: Array<Message>, 
/**
 * The person's language.
 */
person: Language, 
/**
 * The language of the document.
 */
language: string, 
/**
 * What the recipient will learn, in the order of the table.
 */
blocks: Array<DisclosedBlock>, 
/**
 * How many places are marked that may tell who or where somebody is.
 */
marked: number, 
/**
 * What the recipient does not get, the evidence annex aside.
 */
heldBack: Array<Message>, 
/**
 * The addresses to which it can be sealed: those of this kind of recipient first.
 */
addresses: Array<AddressChoice>, 
/**
 * Whether there is an exchange folder.
 */
hasFolder: boolean, 
/**
 * Folders in which it can be saved.
 */
places: Array<PlaceView>, 
/**
 * The words by which what was sealed last opens; they are told by another way, and gone when this page is left.
 */
words: string | null, 
/**
 * What was handed over so far.
 */
saved: Array<SavedView>, };

/**
 * A document that was made of the case.
 */
export type DocumentView = { 
/**
 * Its number in the case.
 */
number: number, 
/**
 * What it is.
 */
message: Message, 
/**
 * To which recipient, if to one.
 */
recipient: Message | null, 
/**
 * When it was made, RFC 3339.
 */
at: string, 
/**
 * The beginning of its digest, in groups.
 */
digest: string, };

/**
 * A place to which the bar leads.
 */
export type Door = { 
/**
 * Where it leads.
 */
to: Destination, 
/**
 * What is written on it.
 */
message: Message, };

/**
 * What was typed and is not saved yet.
 */
export type Drafts = { 
/**
 * The case in which it was typed; none outside of every case, and none that the person's page knows.
 */
case: string | null, 
/**
 * Whether it is the person's, who has the laptop.
 */
persons: boolean, 
/**
 * The texts by field.
 */
typed: { [key in string]: string }, };

/**
 * A case of which something is due.
 */
export type DueRow = { 
/**
 * The id that `open_case` takes.
 */
id: string, 
/**
 * The code.
 */
code: string, 
/**
 * What presses most.
 */
deadline: DeadlineView, 
/**
 * How many more of its deadlines are due, in words; nothing where there are none.
 */
more: Message | null, };

/**
 * Something that an officer must report, whatever the person wishes. Which of them, the institution says.
 */
export type Duty = "serious-crime" | "any-crime" | "undeclared-work" | "stay" | "infection";

/**
 * What the officers of this institution must report.
 */
export type DutyForm = { 
/**
 * Which of the known duties.
 */
duties: Array<Duty>, 
/**
 * What else, in the institution's own words, by the tag of the language.
 */
own: { [key in string]: string }, };

/**
 * What the officers of this institution must report.
 */
export type DutyView = { 
/**
 * What is set; nothing where nobody has set it.
 */
form: DutyForm | null, 
/**
 * The duties that can be chosen, as they are said to the person.
 */
duties: Array<Choice<Duty>>, 
/**
 * The languages in which the institution can say it in its own words.
 */
languages: Array<Language>, 
/**
 * The longest words, in characters.
 */
longest: number, };

/**
 * The emergencies.
 */
export type EmergencyView = { 
/**
 * The situations, the most pressing first.
 */
situations: Array<SituationView>, };

/**
 * The end of the interview.
 */
export type EndPage = { 
/**
 * The shown questions that are open.
 */
open: Array<Choice<string>>, 
/**
 * Whether it can be finished.
 */
canFinish: boolean, 
/**
 * Why not, if it cannot.
 */
hindrance: Message | null, };

/**
 * An answer behind an indicator.
 */
export type EvidenceAnswer = { 
/**
 * The question.
 */
question: Message, 
/**
 * The answer, when it is one of a choice; several for a multiple choice.
 */
chosen: Array<Message>, 
/**
 * The answer, when it was typed.
 */
typed: string | null, 
/**
 * How the officer knows it; nothing when it was not asked.
 */
origin: Message | null, 
/**
 * The person's own words.
 */
note: string | null, };

/**
 * What was said or seen of the employer or of others, as it is typed: one thing a line.
 */
export type EvidenceForm = { 
/**
 * For whom the person worked, or who else it is about.
 */
employer: string, 
/**
 * Where it happened, where people are housed.
 */
addresses: string, 
/**
 * Vehicles.
 */
vehicles: string, 
/**
 * Telephone numbers, accounts, addresses on the internet.
 */
telephones: string, 
/**
 * What else may help to find out.
 */
other: string, };

/**
 * One indicator and what it rests on.
 */
export type EvidenceView = { 
/**
 * The indicator.
 */
indicator: Message, 
/**
 * Whether it is present, inferred or unknown.
 */
state: IndicatorState, 
/**
 * The same in words.
 */
stateMessage: Message, 
/**
 * The strength in words.
 */
strength: Message, 
/**
 * How far the strength has been checked; nothing when it is verified, or when the dimension says it for all.
 */
unverified: Message | null, 
/**
 * The answers behind it.
 */
answers: Array<EvidenceAnswer>, };

/**
 * What is exchanged.
 */
export type ExchangeView = { 
/**
 * Whether the role sets addresses and the folder.
 */
administers: boolean, 
/**
 * Under which name others know this institution.
 */
name: string, 
/**
 * What kind of recipient it is.
 */
kind: Recipient | null, 
/**
 * The kinds that there are.
 */
kinds: Array<Choice<Recipient>>, 
/**
 * The own fingerprint, to be read out.
 */
words: Array<string>, 
/**
 * Where the own address was saved last.
 */
addressSaved: string | null, 
/**
 * The exchange folder.
 */
folder: string | null, 
/**
 * Whether it is there now.
 */
folderThere: boolean, 
/**
 * The addresses of others.
 */
addresses: Array<AddressView>, 
/**
 * Folders in which the own address can be saved.
 */
places: Array<PlaceView>, 
/**
 * Folders in which something can be looked for.
 */
searched: Array<PlaceView>, 
/**
 * What came in at the last look.
 */
found: Array<IncomerView>, 
/**
 * When that was, RFC 3339.
 */
lookedAt: string | null, 
/**
 * What others handed over; nothing for whoever does not receive.
 */
received: Array<ReceivedRow> | null, };

/**
 * The fields, in the order in which they are shown.
 */
export type Fact = "age" | "triggers" | "where" | "municipality" | "sector" | "gender" | "citizenship" | "basis-of-stay" | "interpreter" | "met-by" | "since" | "forms" | "compelled";

/**
 * A note about the situation as it is to be; nothing, an empty set or an empty text takes it back.
 */
export type FactChange = { "field": "age", "value": Age | null } | { "field": "triggers", "value": Array<Trigger> } | { "field": "where", "value": Place | null } | { "field": "municipality", "value": string } | { "field": "sector", "value": Sector | null } | { "field": "gender", "value": Gender | null } | { "field": "citizenship", "value": Citizenship | null } | { "field": "basis-of-stay", "value": BasisOfStay | null } | { "field": "met-by", "value": MetBy | null } | { "field": "since", "value": string } | { "field": "forms", "value": Array<Form> } | { "field": "told", "value": string } | { "field": "compelled", "value": string };

/**
 * One field of the officer's notes.
 */
export type FactField = { 
/**
 * Which one.
 */
id: Fact, 
/**
 * Its name.
 */
message: Message, 
/**
 * How it is filled in, and with what it is.
 */
input: FactInput, 
/**
 * Whether it calls for protection at once.
 */
urgent: boolean, 
/**
 * Whether the interview cannot be finished without it.
 */
required: boolean, };

/**
 * How a field is filled in.
 */
export type FactInput = { "kind": "single", 
/**
 * What can be chosen.
 */
options: Array<FactOption>, 
/**
 * The change that leaves none.
 */
none: FactChange, } | { "kind": "multiple", 
/**
 * What can be chosen.
 */
options: Array<FactOption>, } | { "kind": "text", 
/**
 * The field of the change that holds them.
 */
field: TypedFact, 
/**
 * The words so far; empty for none.
 */
value: string, } | { "kind": "safety", 
/**
 * What was said.
 */
said: Array<Message>, } | { "kind": "reminded", 
/**
 * The field of the change that holds it.
 */
field: TypedFact, 
/**
 * The note so far; empty for none.
 */
value: string, 
/**
 * What is to be known before, as attributes of one message.
 */
reminders: Array<Message>, 
/**
 * The longest note, in characters.
 */
longest: number, } | { "kind": "month", 
/**
 * The field of the change that holds it.
 */
field: TypedFact, 
/**
 * The month so far, as `2026-03`; empty for none.
 */
value: string, };

/**
 * Something that can be chosen.
 */
export type FactOption = { 
/**
 * Its name.
 */
message: Message, 
/**
 * Whether it is chosen.
 */
chosen: boolean, 
/**
 * The change that a tap makes: chosen, or no longer.
 */
change: FactChange, };

/**
 * The officer's notes about the situation.
 */
export type FactsPage = { 
/**
 * The fields, in order.
 */
fields: Array<FactField>, };

/**
 * How complete a file of a language is.
 */
export type FileState = { 
/**
 * The path within the language's folder.
 */
file: string, 
/**
 * Whether the person sees and hears what stands in it.
 */
forPerson: boolean, 
/**
 * How many messages it has.
 */
messages: number, 
/**
 * How many messages and attributes it lacks.
 */
missing: number, 
/**
 * How many it has that nobody uses.
 */
unused: number, 
/**
 * How far it was reviewed, in a word or two.
 */
status: Message, 
/**
 * How many texts a person can hear.
 */
texts: number, 
/**
 * How many of them have their recording.
 */
recorded: number, 
/**
 * How many have changed since they were read in.
 */
stale: number, };

/**
 * Which texts are shown.
 */
export type Filter = "missing" | "stale" | "all";

/**
 * What a reader finds of a text.
 */
export type FindingForm = { 
/**
 * What they find.
 */
verdict: Verdict | null, 
/**
 * How they would say it; empty for nothing.
 */
proposal: string, };

/**
 * What was chosen for a first meeting that did not take place.
 */
export type FirstMeetingForm = { 
/**
 * The instrument.
 */
instrument: string, 
/**
 * The language that the person speaks best.
 */
speaks: string, 
/**
 * The language whose line the person can read.
 */
reads: string | null, };

/**
 * A suspected form of exploitation.
 */
export type Form = "labour" | "sexual" | "domestic" | "begging" | "criminality" | "marriage" | "surrogacy" | "adoption" | "organ" | "online";

/**
 * What every command returns: the surroundings and the screen.
 */
export type Frame = { 
/**
 * The language that the officer reads.
 */
desk: Language, 
/**
 * Every language in which the officer can read the program.
 */
deskLanguages: Array<Language>, 
/**
 * The colours.
 */
theme: Theme, 
/**
 * Whether everything here is practice, of which nothing is real and nothing is kept.
 */
practice: boolean, 
/**
 * How large everything is shown, in percent.
 */
zoom: number, 
/**
 * Whether something is open that can be locked.
 */
open: boolean, 
/**
 * In which case one is, and at what.
 */
whereabouts: Whereabouts | null, 
/**
 * Where the bar leads from here.
 */
doors: Array<Door>, 
/**
 * Where a step back leads, where it leads to another screen or page.
 */
back: Destination | null, 
/**
 * The language of the person's words; nothing at the start, where it is chosen on the screen itself.
 */
person: Language | null, 
/**
 * The languages to which they can be turned here.
 */
personLanguages: Array<Language>, 
/**
 * The languages whose words are drawn as outlines where the engine sets them wrong, as tags.
 */
drawn: Array<string>, 
/**
 * Whether two presses of a key destroy everything.
 */
quickDestroy: boolean, 
/**
 * The screen.
 */
screen: Screen, 
/**
 * How long the open case is kept, where the screen can change it.
 */
keeping: KeepingView | null, 
/**
 * How many pages lie before the printer, if any do.
 */
printing: number | null, 
/**
 * What was typed and is not saved yet.
 */
drafts: Drafts, };

/**
 * Sex or gender, as the person describes it.
 */
export type Gender = "woman" | "man" | "other";

/**
 * What the person said to it.
 */
export type Given = "agreed" | "wants" | "unsure";

/**
 * Something on which their work rests.
 */
export type GroundView = { 
/**
 * Its name.
 */
message: Message, 
/**
 * What it is.
 */
kind: Message, 
/**
 * What it says.
 */
text: Message, 
/**
 * Of which day it is, or from which day it applies.
 */
dated: Message, 
/**
 * Whether somebody compared it with its source, and when it was looked up where nobody did.
 */
standing: Message, 
/**
 * Whether somebody did.
 */
verified: boolean, };

/**
 * What a route says beside whom it proposes.
 */
export type GuidanceView = { 
/**
 * Why it applies.
 */
reason: Message, 
/**
 * Whom to call first.
 */
calls: Array<ContactView>, 
/**
 * What to give the person, or to keep in mind.
 */
information: Array<Message>, 
/**
 * By when, where it proposes nobody and sets a time: the clock of a law.
 */
within: Message | null, 
/**
 * The rule.
 */
rule: RuleView, };

/**
 * The newest row as it is noted on paper.
 */
export type HeadView = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was written.
 */
at: string, 
/**
 * Its digest.
 */
digest: string, };

/**
 * How a language or a text is heard.
 */
export type Hearable = "recorded" | "machine" | "no-program" | "none";

/**
 * How a text ended.
 */
export type HeardEnd = "finished" | "stopped" | "skipped" | "silent";

/**
 * How a text was heard.
 */
export type HeardView = { 
/**
 * How it ended.
 */
end: HeardEnd, 
/**
 * What the officer has to know, if it could not be heard.
 */
message: Message | null, };

/**
 * The page that says how the result came about: how it can be saved, and where it was.
 */
export type HowView = { 
/**
 * The languages in which it can be made.
 */
languages: Array<Choice<string>>, 
/**
 * Folders in which it can be saved.
 */
places: Array<PlaceView>, 
/**
 * What was saved while the case lay open, newest last.
 */
saved: Array<SavedHowView>, };

/**
 * A file that was found.
 */
export type IncomerView = { 
/**
 * Its name.
 */
file: string, 
/**
 * What came of it.
 */
message: Message, 
/**
 * What a receipt tells.
 */
told: Message | null, 
/**
 * Whether it was refused.
 */
refused: boolean, };

/**
 * What the answers say about one indicator.
 */
export type IndicatorState = "present" | "inferred" | "unknown" | "absent";

/**
 * An instrument on offer.
 */
export type InstrumentChoice = { 
/**
 * The id.
 */
value: string, 
/**
 * The situation.
 */
situation: Message, 
/**
 * The name.
 */
name: Message, 
/**
 * One sentence about it.
 */
summary: Message, 
/**
 * How many questions it has at most, or how many signs.
 */
questions: number, 
/**
 * Whether it is an observation: nobody is asked, so it needs no age and no language.
 */
observes: boolean, 
/**
 * Whether the officer usually knows the sector on arrival.
 */
asksSector: boolean, 
/**
 * How far exactly the texts that it shows to the person have been read, in each language; empty where nobody is asked.
 */
texts: Array<TextsRead>, };

/**
 * An instrument in the list.
 */
export type InstrumentRow = { 
/**
 * The name.
 */
message: Message, 
/**
 * The version.
 */
version: number, 
/**
 * How many questions it has at most.
 */
questions: number, 
/**
 * How many indicators it can find.
 */
canFind: number, };

/**
 * Who interprets.
 */
export type Interpreter = "not-needed" | "telephone" | "in-person";

/**
 * Something that can be said of whoever interprets.
 */
export type InterpreterChoice<T> = { 
/**
 * The value.
 */
value: T, 
/**
 * Its name.
 */
message: Message, 
/**
 * Whether nobody like that interprets, but in an emergency and with a reason.
 */
refused: boolean, };

/**
 * How whoever interprets was found.
 */
export type InterpreterFound = "service" | "officer" | "person" | "others";

/**
 * What whoever interprets is to the person.
 */
export type InterpreterTie = "professional" | "staff" | "stranger" | "relative" | "companion" | "employer" | "child";

/**
 * Whom the person would rather have to interpret.
 */
export type InterpreterWish = "woman" | "man" | "no-preference";

/**
 * Who interprets.
 */
export type InterpretingView = { 
/**
 * Whether somebody does, and how.
 */
interpreter: Interpreter, 
/**
 * What they are to the person.
 */
tie: InterpreterTie | null, 
/**
 * How they were found.
 */
found: InterpreterFound | null, 
/**
 * Whom the person would rather have.
 */
wish: InterpreterWish | null, };

/**
 * The interview.
 */
export type InterviewView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The language in which the person is asked.
 */
person: Language, 
/**
 * Whether each question is read out by itself, because the person reads none of the languages.
 */
aloud: boolean, 
/**
 * The sections.
 */
sections: Array<SectionView>, 
/**
 * Shown questions with an answer.
 */
answered: number, 
/**
 * Shown questions.
 */
shown: number, 
/**
 * Whether the interview ends when the person tells by themselves; the way to it is then always in sight.
 */
canStop: boolean, 
/**
 * Whether the person can answer here without the officer: something is open that they can tap.
 */
canHandOver: boolean, 
/**
 * How long a break may be, in minutes; none while the person is not here.
 */
breaks: Array<number>, 
/**
 * How the person is, where a block of questions is over; nothing while they are not here.
 */
mood: MoodView | null, 
/**
 * What is in the middle.
 */
page: Page, };

/**
 * How long the open case is kept.
 */
export type KeepingView = { 
/**
 * When it will be deleted unless something is done with it, RFC 3339; nothing while it is held.
 */
deleteAt: string | null, 
/**
 * Why it is kept beyond its time, if it is.
 */
held: string | null, 
/**
 * The most characters of a reason.
 */
reasonMost: number, };

/**
 * A language.
 */
export type Language = { 
/**
 * The tag, such as `uz-Latn`.
 */
tag: string, 
/**
 * The name in its own script.
 */
name: string, 
/**
 * Its direction.
 */
dir: 'ltr' | 'rtl', };

/**
 * How complete a language is.
 */
export type LanguageState = { 
/**
 * The language.
 */
language: Language, 
/**
 * Whether the whole program speaks it, or only what the person reads.
 */
desk: boolean, 
/**
 * How many messages it has.
 */
messages: number, 
/**
 * How many messages and attributes it lacks.
 */
missing: number, 
/**
 * How many it has that nobody uses.
 */
unused: number, 
/**
 * How far the person's texts were reviewed, in a word or two.
 */
status: Message, 
/**
 * Whether a speaker has reviewed them.
 */
reviewed: boolean, 
/**
 * How many texts a person can hear.
 */
texts: number, 
/**
 * How many of them have their recording.
 */
recorded: number, 
/**
 * How many have changed since they were read in.
 */
stale: number, 
/**
 * How it is heard: by recordings, by a machine, or not; several where not every text has its recording.
 */
heard: Array<Message>, };

/**
 * Every language of the program.
 */
export type LanguagesView = { 
/**
 * The languages, in the order in which they are offered.
 */
languages: Array<LanguageState>, 
/**
 * The tag of the language whose files are shown.
 */
opened: string | null, 
/**
 * Its files.
 */
files: Array<FileState>, 
/**
 * What is skipped among the recordings.
 */
skipped: Array<SkippedView>, 
/**
 * Where recordings made on this computer lie.
 */
folder: string, };

/**
 * A letter that was saved.
 */
export type LetterView = { 
/**
 * Which one.
 */
message: Message, 
/**
 * To which recipient, if not to the person.
 */
recipient: Message | null, 
/**
 * Where; on paper alone it has no path.
 */
path: string | null, };

/**
 * The words of a language as outlines.
 */
export type LetteringView = { 
/**
 * How many units are as long as the text is high.
 */
unitsPerEm: number, 
/**
 * In ordinary weight.
 */
regular: WeightView, 
/**
 * In bold.
 */
bold: WeightView, };

/**
 * How loud it is while a text is recorded.
 */
export type LevelView = { 
/**
 * Whether anything is recorded.
 */
recording: boolean, 
/**
 * The level, 0 to 100.
 */
level: number, 
/**
 * Whether it is so loud that it crackles.
 */
tooLoud: boolean, 
/**
 * How many seconds it has lasted.
 */
seconds: number, 
/**
 * How many seconds are left.
 */
left: number, };

/**
 * A row of the log.
 */
export type LogRow = { 
/**
 * Its number.
 */
number: number, 
/**
 * When, by the clock of this computer.
 */
at: string, 
/**
 * Who.
 */
who: Message, 
/**
 * What was done.
 */
what: Message, 
/**
 * The code of the case, if it was about one.
 */
case: string | null, };

/**
 * The newest rows of the log.
 */
export type LogView = { 
/**
 * The rows, the newest first.
 */
rows: Array<LogRow>, 
/**
 * The newest row as it is noted on paper; none in an empty log.
 */
head: HeadView | null, 
/**
 * What a check found, once somebody asked for one.
 */
checked: Message | null, };

/**
 * A backup that has just been made, read back and found sound.
 */
export type MadeView = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * How large it is.
 */
size: Message, };

/**
 * A meeting that begins with somebody who was met before.
 */
export type MeetingForm = { 
/**
 * What was found before anything was said.
 */
safety: SafetyForm, 
/**
 * Where it takes place, as typed; empty for nothing.
 */
place: string, 
/**
 * What the person said where it had to be explained once more.
 */
talk: TalkForm | null, 
/**
 * Whether the officer has said that the clock is right now.
 */
clockChecked: boolean, };

/**
 * A meeting.
 */
export type MeetingLine = { 
/**
 * When it began, RFC 3339.
 */
begun: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who interpreted; nothing where nobody did.
 */
interpreter: Message | null, 
/**
 * How it ended.
 */
end: Message, };

/**
 * Somebody who can work on it.
 */
export type MemberChoice = { 
/**
 * The number.
 */
id: number, 
/**
 * The name.
 */
name: string, };

/**
 * Whether a member may open the vault.
 */
export type MemberState = "active" | "disabled" | "removed";

/**
 * A message of `locales/`, with what it is given.
 */
export type Message = { 
/**
 * The id of the message.
 */
id: string, 
/**
 * The attribute, when it is not the message itself.
 */
attribute: string | null, 
/**
 * The arguments.
 */
args: { [key in string]: Arg }, };

/**
 * Which body met the person first. For statistics: who comes across people, and who does not.
 */
export type MetBy = "labour-inspectorate" | "border-guard" | "police" | "social-service" | "orphans-court" | "health" | "school" | "organisation" | "other";

/**
 * A question on which the case hangs.
 */
export type ModelStepView = { 
/**
 * What was asked, and what the person says.
 */
heard: ToldView, 
/**
 * What was made of it.
 */
found: Message, 
/**
 * Whether it was noted as the person said it.
 */
asSaid: boolean, 
/**
 * Why it matters.
 */
why: Message, };

/**
 * How the person is, as the officer sees it.
 */
export type Mood = "calm" | "tired" | "upset";

/**
 * How the person is at the end of a block of questions.
 */
export type MoodView = { 
/**
 * The block, as `note_mood` takes it.
 */
section: string, 
/**
 * Its name.
 */
message: Message, 
/**
 * What can be chosen.
 */
moods: Array<Choice<Mood>>, 
/**
 * What was noted of it in this meeting.
 */
chosen: Mood | null, };

/**
 * A page about safety at work; the window knows all of it.
 */
export type NeutralView = Record<symbol, never>;

/**
 * What somebody noted of a fact.
 */
export type NotedView = { 
/**
 * What they found.
 */
message: Message, 
/**
 * Who.
 */
name: string, 
/**
 * On which day, such as `2026-11-29`.
 */
day: string, 
/**
 * With what they compared.
 */
source: string, };

/**
 * What the officer chose for an observation.
 */
export type ObservationForm = { 
/**
 * The observation.
 */
instrument: string, 
/**
 * The municipality, if it is to be noted.
 */
municipality: string | null, 
/**
 * The sector of work, if it is known.
 */
sector: Sector | null, };

/**
 * The signs of an observation.
 */
export type ObservationView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The signs, in groups.
 */
groups: Array<SignGroup>, 
/**
 * How many are ticked.
 */
ticked: number, };

/**
 * What an observation says to do next.
 */
export type ObservedView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The result: message `observation-<id>`.
 */
headline: Message, 
/**
 * Why.
 */
why: Message, 
/**
 * What to do next.
 */
next: Message, 
/**
 * Whether nobody is to be approached.
 */
urgent: boolean, 
/**
 * Whom to call.
 */
calls: Array<ContactView>, 
/**
 * The ticked signs, the one that asks for most caution first.
 */
seen: Array<SeenSign>, 
/**
 * Whether signs can still be ticked.
 */
open: boolean, };

/**
 * What stands in the way of talking now.
 */
export type Obstacle = "not-alone" | "not-safe" | "somebody-near" | "interpreter" | "unwilling";

/**
 * Who refers.
 */
export type OfficeForm = { 
/**
 * The referring body.
 */
body: string, 
/**
 * The officer's role.
 */
role: string, 
/**
 * A safe contact of the officer.
 */
contact: string, };

/**
 * What somebody else thinks of the result.
 */
export type OpinionView = { 
/**
 * Whose it is.
 */
name: string, 
/**
 * When it was given, RFC 3339.
 */
at: string, 
/**
 * Whether they agree with what the answers give.
 */
opinion: DecisionKind, 
/**
 * Why they judge differently.
 */
reason: string, };

/**
 * How the officer knows it.
 */
export type Origin = "said" | "observed" | "document" | "third-person" | "inference";

/**
 * What is in the middle of the interview.
 */
export type Page = { "name": "facts", "view": FactsPage } | { "name": "question", "view": QuestionPage } | { "name": "end", "view": EndPage } | { "name": "stopped", "view": StoppedPage };

/**
 * A break.
 */
export type PauseView = { 
/**
 * Until when, RFC 3339.
 */
until: string, 
/**
 * Whether it is over.
 */
over: boolean, };

/**
 * The users of the program, as an administrator sees them.
 */
export type PeopleView = { 
/**
 * The users, those who were removed last.
 */
users: Array<UserView>, 
/**
 * What a user may be, with `.explain` as the attribute that says what that role sees.
 */
roles: Array<Choice<Role>>, 
/**
 * Whether a recovery key was made.
 */
recoveryKey: boolean, 
/**
 * The shortest passphrase accepted, in characters.
 */
shortest: number, 
/**
 * The longest name, in characters.
 */
longest: number, };

/**
 * A language in which a person can be asked.
 */
export type PersonLanguage = { 
/**
 * The language.
 */
language: Language, 
/**
 * A line that says "I can read this line".
 */
sample: string, 
/**
 * How it is heard.
 */
sound: Message, };

/**
 * A piece of a text.
 */
export type Piece = { 
/**
 * The piece.
 */
text: string, 
/**
 * What it looks like, where it may tell who or where somebody is.
 */
mark: Message | null, };

/**
 * Where it happened.
 */
export type Place = "latvia" | "abroad" | "both";

/**
 * A folder in which the document can be saved.
 */
export type PlaceView = { 
/**
 * The path.
 */
path: string, 
/**
 * Its name: documents, desktop, a removable drive.
 */
message: Message, };

/**
 * A conversation that is put off.
 */
export type PostponeForm = { 
/**
 * What was chosen where no case was begun; nothing for the case that lies open.
 */
first: FirstMeetingForm | null, 
/**
 * Why.
 */
obstacles: Array<Obstacle>, 
/**
 * The day on which to try again, such as `2026-11-30`.
 */
day: string, 
/**
 * The time of that day, such as `14:30`; empty for none.
 */
hour: string, 
/**
 * Where, as typed; empty for nowhere in particular.
 */
place: string, };

/**
 * What is asked where a conversation is put off.
 */
export type PostponeView = { 
/**
 * The first day that can be chosen: today.
 */
today: string, 
/**
 * The day that is suggested: tomorrow.
 */
suggested: string, 
/**
 * The longest place, in characters.
 */
longestPlace: number, };

/**
 * A conversation that was put off, as the list shows it.
 */
export type PostponedRow = { 
/**
 * Its number, as `take_up` takes it.
 */
id: number, 
/**
 * The code of the case that is to be gone on with.
 */
code: string | null, 
/**
 * The day, such as `2026-11-30`.
 */
day: string, 
/**
 * The time of the day.
 */
hour: string | null, 
/**
 * When that is, in words.
 */
when: Message, 
/**
 * Whether the day has come.
 */
due: boolean, 
/**
 * Where.
 */
place: string | null, 
/**
 * The instrument's name.
 */
instrument: Message, 
/**
 * The language, by its own name.
 */
language: Language, 
/**
 * Why it was put off.
 */
why: Array<Message>, };

/**
 * A case that can be practised.
 */
export type PracticeChoice = { 
/**
 * The case, as `begin_practice` takes it, and its name.
 */
case: Choice<string>, 
/**
 * The instrument.
 */
instrument: Message, 
/**
 * The language that the person speaks.
 */
speaks: Language, 
/**
 * Whether it was done.
 */
done: boolean, 
/**
 * Whether its conversation was put off.
 */
putOff: boolean, 
/**
 * Whether it was begun, and can be gone on with.
 */
begun: boolean, 
/**
 * The name of the case that is best done before, as long as that was not done.
 */
after: Message | null, };

/**
 * The practice cases.
 */
export type PracticeView = { 
/**
 * The cases by where they take place.
 */
settings: Array<SettingView>, 
/**
 * How many were done.
 */
done: number, 
/**
 * How many there are.
 */
all: number, 
/**
 * The longest name on the certificate, in characters.
 */
longest: number, 
/**
 * Where the certificate can be saved.
 */
places: Array<PlaceView>, 
/**
 * Where it was saved.
 */
saved: string | null, };

/**
 * The pages of a document, exactly as they will be saved.
 */
export type PreviewView = { 
/**
 * The recipient.
 */
recipient: Recipient, 
/**
 * The language.
 */
language: string, 
/**
 * One picture a page, as `data:image/png;base64,…`.
 */
pages: Array<string>, 
/**
 * The letters that cannot be printed; their codes stand in their place.
 */
unprintable: Array<UnprintableView>, };

/**
 * What an officer's work is.
 *
 * # Source
 * SEEDS, "Who screens": measure 7 of Cabinet Order No. 534 of 26 August 2025.
 */
export type Profession = "inspector" | "border-guard" | "police" | "social-worker" | "ngo" | "medical" | "municipality";

/**
 * Why the officer meets such people, and what they do.
 */
export type ProfessionView = { 
/**
 * What can be chosen.
 */
professions: Array<Choice<Profession>>, 
/**
 * What was chosen last on this computer.
 */
chosen: Profession | null, 
/**
 * Whether it is shown by itself, right after the vault was created.
 */
first: boolean, 
/**
 * Why they meet such people.
 */
why: Message, 
/**
 * Where they may notice it.
 */
places: Message | null, 
/**
 * What they do, in order.
 */
steps: Array<StepView>, 
/**
 * What they do not do.
 */
never: Array<Message>, 
/**
 * On what their work rests; empty until something is chosen.
 */
grounds: Array<GroundView>, 
/**
 * Whether no law is among it.
 */
noLaw: boolean, };

/**
 * The four lists of the brochure.
 */
export type Profile = "adult-labour" | "adult-sexual" | "child-labour" | "child-sexual";

/**
 * One profile.
 */
export type ProfileView = { 
/**
 * The id.
 */
id: Profile, 
/**
 * The name.
 */
message: Message, 
/**
 * The six dimensions.
 */
dimensions: Array<DimensionView>, };

/**
 * What a question looks at in a sector of work.
 */
export type PromptView = { 
/**
 * The sector.
 */
sector: Message, 
/**
 * What to look for or ask.
 */
message: Message, };

/**
 * How one goes on with what was said by somebody who took their consent back and is protected all the same.
 */
export type Protecting = "finish" | "result";

/**
 * What kind of answer a question takes.
 */
export type QuestionKind = "yes-no" | "single-choice" | "multiple-choice" | "number" | "date" | "month" | "short-text";

/**
 * A question.
 */
export type QuestionPage = { 
/**
 * The id that commands take.
 */
id: string, 
/**
 * The question, in the person's and in the desk's language.
 */
message: Message, 
/**
 * The line that explains it, in the person's language.
 */
explained: Message | null, 
/**
 * How to ask it, in the desk's language.
 */
guidance: Message, 
/**
 * What to look for or ask in the sector of work, if there is something.
 */
prompt: PromptView | null, 
/**
 * What was seen before the interview and answers this question.
 */
seen: Array<Message>, 
/**
 * What kind of answer it takes.
 */
kind: QuestionKind, 
/**
 * What can be chosen; empty for numbers, dates and texts.
 */
options: Array<Choice<string>>, 
/**
 * `dont-know` and `declined`, with their names.
 */
others: Array<Choice<string>>, 
/**
 * The smallest number accepted.
 */
least: number | null, 
/**
 * The largest number accepted.
 */
most: number | null, 
/**
 * Whether the question is sensitive.
 */
sensitive: boolean, 
/**
 * The first question after the sensitive block that this one belongs to, if the block can be skipped.
 */
skipTo: string | null, 
/**
 * The answer so far.
 */
answer: AnswerView | null, 
/**
 * The origins on offer.
 */
origins: Array<Choice<Origin>>, 
/**
 * What the invented person says, where it is practised.
 */
says: SaysView | null, };

/**
 * The numbers that may be chosen.
 */
export type Range = { 
/**
 * The smallest.
 */
least: number, 
/**
 * The largest.
 */
most: number, };

/**
 * Who reads a text.
 */
export type ReaderView = { 
/**
 * How it is heard.
 */
voice: Hearable, 
/**
 * The same for the officer: the speaker, a machine, or why nobody reads it.
 */
message: Message, };

/**
 * A page of the recording screen.
 */
export type ReadingPage = { "name": "speaker", "view": SpeakerPage } | { "name": "texts", "view": TextsPage };

/**
 * What a recipient told of a hand-over.
 */
export type ReceiptForm = { 
/**
 * The hand-over.
 */
handover: string, 
/**
 * What was told.
 */
status: ReferralStatus, 
/**
 * Why it was declined.
 */
reason: DeclineReason | null, };

/**
 * One of what was received.
 */
export type ReceivedRow = { 
/**
 * The hand-over.
 */
id: string, 
/**
 * The sender's code of the case.
 */
code: string, 
/**
 * Who sent it; nothing where the sender is not known.
 */
sender: string | null, 
/**
 * When it was taken in, RFC 3339.
 */
receivedAt: string, 
/**
 * What was told of it last.
 */
status: Message, 
/**
 * Whether nothing was told yet.
 */
due: boolean, 
/**
 * Who works on it.
 */
assigned: string | null, };

/**
 * One of what others handed over.
 */
export type ReceivedView = { 
/**
 * The hand-over.
 */
id: string, 
/**
 * The sender's code of the case.
 */
code: string, 
/**
 * Who sent it, by its own word; nothing where it is not signed.
 */
sender: string | null, 
/**
 * Whether the sender's address was compared: otherwise the name is its own word alone.
 */
senderKnown: boolean, 
/**
 * When it was written, RFC 3339.
 */
writtenAt: string, 
/**
 * When it was taken in, RFC 3339.
 */
receivedAt: string, 
/**
 * What was told to the sender, the latest first.
 */
answers: Array<AnswerGivenView>, 
/**
 * What can be told.
 */
statuses: Array<Choice<ReferralStatus>>, 
/**
 * Why it can be declined.
 */
reasons: Array<Choice<DeclineReason>>, 
/**
 * Who can work on it.
 */
members: Array<MemberChoice>, 
/**
 * Who works on it.
 */
assigned: number | null, 
/**
 * The languages in which its pages can be shown.
 */
languages: Array<Choice<string>>, 
/**
 * Whether a receipt goes back through the exchange folder by itself.
 */
returns: boolean, 
/**
 * Folders in which it can be saved.
 */
places: Array<PlaceView>, 
/**
 * What was saved of it since it was opened.
 */
saved: Array<string>, };

/**
 * A body of the national referral mechanism.
 */
export type Recipient = "provider" | "police" | "orphans-court" | "migration-office" | "labour-inspectorate" | "border-guard" | "consular" | "medical";

/**
 * A recipient.
 */
export type RecipientView = { 
/**
 * The id.
 */
id: Recipient, 
/**
 * The name.
 */
message: Message, 
/**
 * Why it is proposed; nothing when it is not.
 */
reason: Message | null, 
/**
 * Which rule proposes it.
 */
rule: RuleView | null, 
/**
 * By when.
 */
within: Message | null, 
/**
 * Whether the route proposes it.
 */
proposed: boolean, 
/**
 * Whether the person's consent is needed.
 */
consentNeeded: boolean, 
/**
 * Whether the person agreed, or it is chosen where no consent is needed.
 */
chosen: boolean, 
/**
 * The blocks that need the person's consent.
 */
blocks: Array<BlockView>, 
/**
 * The person's name, given with consent only.
 */
contactName: string, 
/**
 * A safe way and time of contact, given with consent only.
 */
contactHow: string, 
/**
 * What was said or seen of the employer or of others, given with consent only: one thing a line.
 */
evidence: EvidenceForm, 
/**
 * Whom one reaches there, as they are offered now; nobody is who is called in emergencies only.
 */
contacts: Array<ContactView>, };

/**
 * The recording screen.
 */
export type RecordingView = { 
/**
 * The language that is read in.
 */
person: Language, 
/**
 * Where the recordings are kept.
 */
folder: string, 
/**
 * How far the reading is.
 */
page: ReadingPage, };

/**
 * Whoever has the recovery key chooses whose passphrase is set anew.
 */
export type RecoverView = { 
/**
 * The users, by number.
 */
users: Array<Choice<string>>, 
/**
 * The shortest passphrase accepted, in characters.
 */
shortest: number, };

/**
 * The recovery key on its way to paper.
 */
export type RecoveryKeyView = { 
/**
 * The groups of characters to be written down; none while a key is only offered.
 */
groups: Array<string>, 
/**
 * Whether the vault has just been created, so that nobody has written anything down yet.
 */
first: boolean, };

/**
 * What a recipient tells of a referral. Any may follow any other: whoever was lost is found again.
 */
export type ReferralStatus = "received" | "accepted" | "declined" | "in-service" | "identified" | "not-identified" | "contact-lost";

/**
 * The hand-over.
 */
export type ReferralView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * What has to be known first: whose consent is needed.
 */
introduction: Message, 
/**
 * The proposed recipients, then the other ones.
 */
recipients: Array<RecipientView>, 
/**
 * What is due, overdue first.
 */
deadlines: Array<DeadlineView>, 
/**
 * What the rules that apply say besides.
 */
guidance: Array<GuidanceView>, 
/**
 * The recipient whose pages are shown; nothing while none is chosen.
 */
previewed: Recipient | null, 
/**
 * The language of the document.
 */
language: string, 
/**
 * The languages in which the document can be made.
 */
languages: Array<Choice<string>>, 
/**
 * Folders in which the document can be saved.
 */
places: Array<PlaceView>, 
/**
 * A note about contacts that nobody has checked.
 */
contactsNote: Message | null, 
/**
 * A note that the routes were looked through too long ago.
 */
routesOld: Message | null, 
/**
 * Whether the referring body and the officer's contact are missing in the settings.
 */
officeMissing: boolean, 
/**
 * What was handed over so far.
 */
saved: Array<SavedView>, 
/**
 * Every document that was made of the case, in order.
 */
documents: Array<DocumentView>, 
/**
 * The letters that were saved while the case lay open.
 */
letters: Array<LetterView>, 
/**
 * What a recipient can tell.
 */
statuses: Array<Choice<ReferralStatus>>, 
/**
 * Why a recipient can decline it.
 */
reasons: Array<Choice<DeclineReason>>, };

/**
 * Why the window refuses by itself.
 */
export type Refusal = "age-missing" | "answer-does-not-fit" | "case-not-open" | "choose-one" | "clock-set-back" | "consent-missing" | "consent-withdrawn" | "conversation-goes-on" | "conversation-not-begun" | "day-passed" | "document-failed" | "exchange-not-set" | "file-cannot-be-written" | "handed-over" | "input-invalid" | "instrument-unknown" | "interpreter-contradicts" | "interpreter-refused" | "interpreter-tie-missing" | "language-unknown" | "not-an-interview" | "not-an-observation" | "not-handed-over" | "not-practising" | "note-too-long" | "not-safe-to-talk" | "nothing-answered" | "nothing-handed-over" | "nothing-practised" | "nothing-to-hand-over" | "nothing-to-print" | "number-out-of-range" | "person-not-agreed" | "postponement-unknown" | "practice-case-unknown" | "practice-only" | "question-not-shown" | "question-unknown" | "reason-missing" | "reason-too-long" | "recording-case-open" | "recording-no-such-text" | "recording-not-begun" | "recovery-key-differs" | "recovery-key-gone" | "review-file-unusable" | "review-no-such-text" | "review-not-begun" | "review-note-does-not-fit" | "review-reader-missing" | "review-verdict-missing" | "role-missing" | "speaker-missing" | "speaker-not-agreed" | "vault-locked" | "words-unknown" | "wrong-recovery-key";

/**
 * From what the vault can be restored.
 */
export type RestoreView = { 
/**
 * What is offered, the newest first.
 */
sources: Array<SourceView>, 
/**
 * Where backups were looked for.
 */
places: Array<PlaceView>, 
/**
 * How the name of a backup ends.
 */
ending: string, 
/**
 * Whether something is in the folder that will be put aside.
 */
aside: boolean, };

/**
 * What was restored.
 */
export type RestoredView = { 
/**
 * When the copy was made, as it says itself.
 */
at: string, 
/**
 * Where what was there before was put aside.
 */
aside: string | null, };

/**
 * What the answers gave.
 */
export type ResultView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * When it was finished, RFC 3339.
 */
finishedAt: string, 
/**
 * Answers that counted.
 */
answered: number, 
/**
 * Questions that were shown.
 */
shown: number, 
/**
 * The outcome: message `band-<id>` is the headline; attribute `next` the next step.
 */
headline: Message, 
/**
 * Sentences that explain the headline, the fixed one ("this is no decision…") last.
 */
explanation: Array<Message>, 
/**
 * The next step.
 */
nextStep: Message, 
/**
 * Whether something must be done before anything else.
 */
urgent: boolean, 
/**
 * The profiles that were evaluated; the one that decides first.
 */
profiles: Array<ProfileView>, 
/**
 * The questions that could change it most.
 */
nextQuestions: Array<Choice<string>>, 
/**
 * What the checklists without published strengths say; never counted.
 */
checklists: Array<ChecklistView>, 
/**
 * What was seen before the interview and is no answer in it; never counted.
 */
seen: Array<Message>, 
/**
 * What the person said by themselves, when the interview ended there.
 */
told: string | null, 
/**
 * What was not asked.
 */
notAsked: Array<Choice<string>>, 
/**
 * Notes at the foot: the rule, the coverage, how many strengths are unverified.
 */
notes: Array<Message>, 
/**
 * The question at which correcting the answers begins, as `ask_again` takes it; nothing when none is shown.
 */
correct: string | null, 
/**
 * The officer's decision, once there is one.
 */
decision: DecisionKind | null, 
/**
 * Why the officer judges differently.
 */
reason: string, 
/**
 * What "agree" means for this outcome.
 */
agree: Message, 
/**
 * What others think of it, the first one first.
 */
opinions: Array<OpinionView>, 
/**
 * Whether the person is still here, so that the conversation can be closed with them.
 */
canClose: boolean, 
/**
 * Whether the officer may say what they think of it: whoever reviews, and did not decide.
 */
mayOpine: boolean, 
/**
 * Whether it is practised: nothing is handed over or saved then, and one sees how it went.
 */
practised: boolean, 
/**
 * Whether a referral can be prepared.
 */
canRefer: boolean, 
/**
 * The page that says how the result came about.
 */
how: HowView, };

/**
 * Before an interview goes on.
 */
export type ResumeView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The language in which the person is asked.
 */
person: Language, 
/**
 * Whether what is said is read out by itself, because the person reads none of the languages.
 */
aloud: boolean, 
/**
 * Whether the rules for children apply.
 */
child: boolean, 
/**
 * When the person took back their consent, RFC 3339; then nothing of what was said is here.
 */
withdrawn: string | null, 
/**
 * Where what was said protects the person all the same, how one goes on with it.
 */
protects: Protecting | null, 
/**
 * Whether the meeting goes on, and somebody else interprets from now on.
 */
goesOn: boolean, 
/**
 * The break in which it stopped.
 */
pause: PauseView | null, 
/**
 * What was so far; nothing after the person took back their consent.
 */
soFar: SoFarView | null, 
/**
 * What is asked about safety.
 */
safety: SafetyView, 
/**
 * Who interpreted last.
 */
interpreter: InterpretingView | null, 
/**
 * The longest place, in characters.
 */
longestPlace: number, 
/**
 * What has to be explained once more before one goes on.
 */
talk: TalkView | null, 
/**
 * Whether the clock shows a time before the last meeting.
 */
clockSetBack: boolean, 
/**
 * What is asked where it is put off.
 */
postpone: PostponeView, };

/**
 * Which texts are shown.
 */
export type ReviewFilter = "open" | "to-mend" | "all";

/**
 * A page of it.
 */
export type ReviewPage = { "name": "reader", "view": number } | { "name": "texts", "view": ReviewTexts };

/**
 * A text that is read.
 */
export type ReviewTextView = { 
/**
 * Its name, which commands take.
 */
name: string, 
/**
 * The text.
 */
message: Message, 
/**
 * Which of the texts it is, from 1.
 */
number: number, 
/**
 * What it is for, in the language of the desk.
 */
purpose: Message, 
/**
 * Whether the text of the desk is shown beside it.
 */
seen: boolean, 
/**
 * The same for comparing: in the desk's language, or in another where that is the one that is read.
 */
original: string, 
/**
 * The language of that.
 */
originalLanguage: Language, 
/**
 * What the reader took it to say.
 */
blind: string, 
/**
 * What they find.
 */
verdict: Verdict | null, 
/**
 * What they can find.
 */
verdicts: Array<Choice<Verdict>>, 
/**
 * How they would say it.
 */
proposal: string, 
/**
 * The longest note, in characters.
 */
longest: number, 
/**
 * The text before.
 */
previous: string | null, 
/**
 * The next text that the filter shows.
 */
next: string | null, };

/**
 * The texts, one at a time.
 */
export type ReviewTexts = { 
/**
 * Who reads.
 */
reader: string, 
/**
 * Where their file lies.
 */
file: string, 
/**
 * Which texts are shown.
 */
filter: ReviewFilter, 
/**
 * The filters, with how many texts each shows.
 */
filters: Array<Choice<ReviewFilter>>, 
/**
 * The text; nothing when the filter shows none.
 */
text: ReviewTextView | null, };

/**
 * The screen of a reader.
 */
export type ReviewView = { 
/**
 * The language that is read.
 */
person: Language, 
/**
 * How many texts there are.
 */
texts: number, 
/**
 * How many of them this reader has not found anything of.
 */
left: number, 
/**
 * How far the reading is.
 */
page: ReviewPage, };

/**
 * A right that is explained to the person, in the order in which it is explained.
 *
 * # Source
 * REFERRAL, "Rights to explain", after Directive 2011/36/EU as amended by Directive (EU) 2024/1712.
 */
export type Right = "this-talk" | "refuse" | "confidential" | "report" | "help" | "interpreter" | "shelter" | "health" | "lawyer" | "time" | "asylum" | "wages" | "compensation" | "no-punishment" | "formal" | "data" | "child";

/**
 * One right.
 */
export type RightView = { 
/**
 * Which one.
 */
value: Right, 
/**
 * In a word.
 */
title: Message, 
/**
 * In one or two sentences.
 */
text: Message, 
/**
 * Whether it was explained.
 */
explained: boolean, };

/**
 * The rights of the person in whose case the officer is.
 */
export type RightsView = { 
/**
 * The case.
 */
case: CaseHead, 
/**
 * The language in which they are explained.
 */
person: Language, 
/**
 * How far a speaker has reviewed the texts.
 */
status: Message, 
/**
 * Whether a speaker has reviewed them.
 */
reviewed: boolean, 
/**
 * The rights, in order.
 */
rights: Array<RightView>, 
/**
 * Who can help.
 */
contacts: Array<ContactView>, 
/**
 * A note about numbers that nobody has checked; nothing when all are checked.
 */
contactsNote: Message | null, 
/**
 * The cards that the person may take along.
 */
cards: CardsView, 
/**
 * Whether it is noted which rights were explained: in an interview, and nobody is asked in an observation.
 */
notes: boolean, };

/**
 * What a user may be.
 */
export type Role = "officer" | "reviewer" | "administrator" | "recipient";

/**
 * The rule behind a proposal: a route.
 */
export type RuleView = { 
/**
 * The id of the route.
 */
id: string, 
/**
 * On what it rests, in English.
 */
source: string, 
/**
 * Whether the institutions confirmed it, in words.
 */
standing: Message, };

/**
 * What is set.
 */
export type RulesForm = { 
/**
 * How long a draft is kept, in hours.
 */
draftHours: number, 
/**
 * How long a case is kept that was referred, in days.
 */
referredDays: number, 
/**
 * How long any other case is kept, in days.
 */
otherDays: number, 
/**
 * The minutes until locking.
 */
idleMinutes: number, 
/**
 * Whether two presses of a key destroy the vault.
 */
quickDestroy: boolean, };

/**
 * What an administrator sets for everybody.
 */
export type RulesView = { 
/**
 * What is set.
 */
form: RulesForm, 
/**
 * The hours that a draft may be kept.
 */
draftHours: Range, 
/**
 * The days that any other case may be kept.
 */
days: Range, 
/**
 * The minutes until locking.
 */
idleMinutes: Range, 
/**
 * After how many wrong passphrases the vault destroys itself, if it does.
 */
destroyAfter: number | null, 
/**
 * The numbers that may be chosen for it.
 */
failures: Range, 
/**
 * What must be reported.
 */
duty: DutyView, };

/**
 * What the officer found before anything was explained.
 */
export type SafetyForm = { 
/**
 * Whether nobody else can hear or see.
 */
alone: boolean, 
/**
 * Whether it is safe for the person to talk now.
 */
safe: boolean, 
/**
 * Whether somebody is near whom the person may fear.
 */
somebodyNear: boolean, 
/**
 * Who interprets.
 */
interpreter: Interpreter, 
/**
 * What they are to the person; nothing where nobody interprets.
 */
tie: InterpreterTie | null, 
/**
 * How they were found; nothing where nobody interprets.
 */
found: InterpreterFound | null, 
/**
 * Whether the person accepts them; nothing where nobody interprets.
 */
accepted: boolean | null, 
/**
 * Whom the person would rather have, if they said so.
 */
wish: InterpreterWish | null, 
/**
 * Why somebody interprets who should not.
 */
exception: string | null, };

/**
 * What is asked about safety. The answers lie in the window until a meeting begins, or is put off.
 */
export type SafetyView = { 
/**
 * Who interprets.
 */
interpreters: Array<Choice<Interpreter>>, 
/**
 * What whoever interprets may be to the person.
 */
ties: Array<InterpreterChoice<InterpreterTie>>, 
/**
 * How they may have been found.
 */
found: Array<InterpreterChoice<InterpreterFound>>, 
/**
 * Whom the person may rather have.
 */
wishes: Array<Choice<InterpreterWish>>, 
/**
 * The longest reason for an exception, in characters.
 */
longestException: number, };

/**
 * A card that was saved.
 */
export type SavedCardView = { 
/**
 * Which one.
 */
message: Message, 
/**
 * Where; on paper alone it has no path.
 */
path: string | null, };

/**
 * A page that was saved.
 */
export type SavedHowView = { 
/**
 * Its language.
 */
message: Message, 
/**
 * Where; on paper alone it has no path.
 */
path: string | null, 
/**
 * The letters that cannot be printed; their codes stand in their place.
 */
unprintable: Array<UnprintableView>, };

/**
 * A document that was handed over.
 */
export type SavedView = { 
/**
 * The hand-over.
 */
id: string, 
/**
 * The number by which people name it.
 */
number: string, 
/**
 * To whom.
 */
message: Message, 
/**
 * Whether it rests on the person's consent, so that it can be recalled; its recipient.
 */
recall: Recipient | null, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * The paths of its files, if they were saved while the case lay open.
 */
paths: Array<string>, 
/**
 * What the recipient told last.
 */
status: Message, 
/**
 * Why it was declined.
 */
reason: Message | null, 
/**
 * When that was told, RFC 3339.
 */
toldAt: string | null, 
/**
 * Whether the recipient signed it.
 */
signed: boolean, };

/**
 * What the person says to a question.
 */
export type SaysView = { 
/**
 * In whole sentences, or in the words of the answers that fit; in the person's language.
 */
says: Array<Message>, 
/**
 * A number or a date that they name.
 */
figure: string | null, 
/**
 * How they say it, where that is to be noticed.
 */
manner: Message | null, 
/**
 * What they say when they are asked once more.
 */
again: Message | null, };

/**
 * Where a practice case begins: what the officer sees, and what is known before.
 */
export type SceneView = { 
/**
 * The name of the case.
 */
name: Message, 
/**
 * What the officer sees.
 */
scene: Message, 
/**
 * What fits the case; the officer may choose otherwise.
 */
first: FirstMeetingForm, 
/**
 * The age group.
 */
age: Age, 
/**
 * The sector of work, if it is known.
 */
sector: Sector | null, };

/**
 * The screen that is shown.
 */
export type Screen = { "name": "neutral", "view": NeutralView } | { "name": "welcome", "view": WelcomeView } | { "name": "unlock", "view": UnlockView } | { "name": "recover", "view": RecoverView } | { "name": "restore", "view": RestoreView } | { "name": "damaged", "view": DamagedView } | { "name": "recovery-key", "view": RecoveryKeyView } | { "name": "cases", "view": CasesView } | { "name": "practice", "view": PracticeView } | { "name": "debriefing", "view": DebriefingView } | { "name": "start", "view": StartView } | { "name": "resume", "view": ResumeView } | { "name": "closing", "view": ClosingView } | { "name": "interview", "view": InterviewView } | { "name": "observation", "view": ObservationView } | { "name": "observed", "view": ObservedView } | { "name": "result", "view": ResultView } | { "name": "referral", "view": ReferralView } | { "name": "disclosure", "view": DisclosureView } | { "name": "exchange", "view": ExchangeView } | { "name": "received", "view": ReceivedView } | { "name": "rights", "view": RightsView } | { "name": "self-answer", "view": SelfAnswerView } | { "name": "settings", "view": SettingsView } | { "name": "people", "view": PeopleView } | { "name": "rules", "view": RulesView } | { "name": "log", "view": LogView } | { "name": "deletions", "view": DeletionsView } | { "name": "backups", "view": BackupsView } | { "name": "about", "view": AboutView } | { "name": "profession", "view": ProfessionView } | { "name": "claims", "view": ClaimsView } | { "name": "languages", "view": LanguagesView } | { "name": "recording", "view": RecordingView } | { "name": "review", "view": ReviewView };

/**
 * How a case is handed over in a sealed file.
 */
export type SealForm = { 
/**
 * To whom.
 */
recipient: Recipient, 
/**
 * The language of the document in it.
 */
language: string, 
/**
 * The address to which it is sealed; nothing for six words that are told by another way.
 */
address: number | null, 
/**
 * The folder that is offered; nothing for the exchange folder.
 */
folder: string | null, };

/**
 * A section in the list.
 */
export type SectionView = { 
/**
 * Its name.
 */
message: Message, 
/**
 * Its first shown question, which `show_question` takes; nothing while it has none.
 */
first: string | null, 
/**
 * Shown questions with an answer.
 */
answered: number, 
/**
 * Shown questions.
 */
shown: number, 
/**
 * Whether all its questions are sensitive.
 */
sensitive: boolean, 
/**
 * Whether the question in the middle belongs to it.
 */
current: boolean, };

/**
 * The sector of work.
 */
export type Sector = "construction" | "agriculture" | "food" | "forestry" | "catering" | "transport" | "domestic" | "other";

/**
 * A ticked sign, and what it suggests.
 */
export type SeenSign = { 
/**
 * What was seen.
 */
message: Message, 
/**
 * What it suggests.
 */
suggests: Message, };

/**
 * The screen that is turned to the person, in their language only.
 */
export type SelfAnswerView = { 
/**
 * The person's language.
 */
person: Language, 
/**
 * How the person hears that language.
 */
voice: Hearable, 
/**
 * Whether each page is read out by itself, because the person reads none of the languages.
 */
aloud: boolean, 
/**
 * What is shown.
 */
page: SelfPage, };

/**
 * A page of it.
 */
export type SelfPage = { "name": "begin" } | { "name": "question", "view": SelfQuestion } | { "name": "show", "view": Message } | { "name": "return", "view": Message | null };

/**
 * A question as the person sees it.
 */
export type SelfQuestion = { 
/**
 * The id that commands take.
 */
id: string, 
/**
 * The question.
 */
message: Message, 
/**
 * The line that explains it.
 */
explained: Message | null, 
/**
 * Whether several answers can be true at once.
 */
several: boolean, 
/**
 * What can be tapped: the options, then "I don't know" and "I don't want to say".
 */
options: Array<Choice<string>>, 
/**
 * What is tapped.
 */
chosen: Array<string>, 
/**
 * The smallest and the largest number accepted, when a number is asked for.
 */
range: [number, number] | null, 
/**
 * The number typed so far.
 */
number: number | null, 
/**
 * Which question it is, from 1.
 */
place: number, 
/**
 * How many there are at the moment; answers may bring more.
 */
of: number, };

/**
 * The cases of one setting.
 */
export type SettingView = { 
/**
 * Where they take place.
 */
message: Message, 
/**
 * The cases.
 */
cases: Array<PracticeChoice>, };

/**
 * The officer's own things.
 */
export type SettingsView = { 
/**
 * How the officer is called.
 */
who: Message, 
/**
 * The officer's name as it was typed; empty when there is none yet.
 */
name: string, 
/**
 * The officer's roles.
 */
roles: Array<Message>, 
/**
 * The longest name, in characters.
 */
longest: number, 
/**
 * Who refers, as it stands on every referral.
 */
office: OfficeForm, 
/**
 * The colours on offer.
 */
themes: Array<Theme>, 
/**
 * The folder in which everything is kept.
 */
folder: string, 
/**
 * The shortest passphrase accepted, in characters.
 */
shortest: number, 
/**
 * Whether parts of the memory may come to lie on the disk unencrypted.
 */
swapOpen: boolean, 
/**
 * Whether the key may come to lie there, too: the system did not let the program keep it in memory.
 */
keyMayBeSwapped: boolean, 
/**
 * Whether the system says when the computer goes to sleep, so that the program locks.
 */
toldOfSleep: boolean, 
/**
 * Whether the program ever heard that the screen of this computer was locked, so that it locks too.
 */
toldOfLock: boolean, };

/**
 * A group of signs.
 */
export type SignGroup = { 
/**
 * Its name.
 */
message: Message, 
/**
 * Its signs.
 */
signs: Array<SignView>, };

/**
 * A sign.
 */
export type SignView = { 
/**
 * The id that `tick` takes.
 */
id: string, 
/**
 * What one sees.
 */
message: Message, 
/**
 * Whether it is ticked.
 */
ticked: boolean, };

/**
 * One situation.
 */
export type SituationView = { 
/**
 * The trigger that it marks in an open interview.
 */
trigger: Trigger, 
/**
 * Its name.
 */
name: Message, 
/**
 * What to do, in this order.
 */
steps: Array<Message>, 
/**
 * Sentences to say to the person, in the person's language.
 */
say: Array<Message>, 
/**
 * Whom to call.
 */
contacts: Array<ContactView>, };

/**
 * A recording that is skipped.
 */
export type SkippedView = { 
/**
 * Language and file, or text.
 */
file: string, 
/**
 * Why; what to do stands in its attribute `advice`.
 */
message: Message, };

/**
 * A snapshot.
 */
export type SnapshotView = { 
/**
 * When it was taken.
 */
at: string, 
/**
 * How large it is.
 */
size: Message, };

/**
 * A block of questions.
 */
export type SoFarSection = { 
/**
 * Its name.
 */
message: Message, 
/**
 * Shown questions with an answer.
 */
answered: number, 
/**
 * Shown questions.
 */
shown: number, 
/**
 * How the person was at its end, when that was noted last.
 */
mood: Message | null, };

/**
 * What was so far.
 */
export type SoFarView = { 
/**
 * Shown questions with an answer.
 */
answered: number, 
/**
 * Shown questions.
 */
shown: number, 
/**
 * How far each block of questions has come, and how the person was at its end.
 */
sections: Array<SoFarSection>, 
/**
 * The meetings.
 */
meetings: Array<MeetingLine>, 
/**
 * What was explained last, and what the person said to it.
 */
consent: TalkRecord | null, };

/**
 * Something from which the vault can be restored.
 */
export type SourceView = { 
/**
 * What a command names it by.
 */
id: string, 
/**
 * Whether it is a snapshot, which opens by a passphrase of the vault; else a backup, which has its own.
 */
snapshot: boolean, 
/**
 * When it was made.
 */
at: string, 
/**
 * How large it is.
 */
size: Message, 
/**
 * Where it lies; nothing for a snapshot, which lies beside the vault.
 */
path: string | null, };

/**
 * Who speaks.
 */
export type SpeakerForm = { 
/**
 * A name, or an invented one.
 */
speaker: string, 
/**
 * Whether the speaker agrees that people will hear this voice.
 */
agreed: boolean, 
/**
 * Whether somebody else who speaks the language listens along.
 */
checked: boolean, };

/**
 * Before the first text: who speaks, and that they agree.
 */
export type SpeakerPage = { 
/**
 * The longest name, in characters.
 */
longest: number, 
/**
 * How many texts there are.
 */
texts: number, 
/**
 * How many of them still have no recording, or an old one.
 */
left: number, };

/**
 * What the officer chose.
 */
export type StartForm = { 
/**
 * The instrument.
 */
instrument: string, 
/**
 * The age group; nothing while none is chosen.
 */
age: Age | null, 
/**
 * The language that the person speaks best.
 */
speaks: string, 
/**
 * The language whose line the person can read; the person is asked in it. Without one, in the language they speak, aloud.
 */
reads: string | null, 
/**
 * What was found before anything was explained.
 */
safety: SafetyForm, 
/**
 * What the person said to what was explained.
 */
talk: TalkForm, 
/**
 * The municipality, if it is to be noted.
 */
municipality: string | null, 
/**
 * The sector of work, if it is known.
 */
sector: Sector | null, };

/**
 * The beginning of a screening: situation, then language. Safety and consent come between here and the first question.
 */
export type StartView = { 
/**
 * The instruments, by situation; the one that this user took last first.
 */
instruments: Array<InstrumentChoice>, 
/**
 * The instrument that is made for an age group, by age group.
 */
suggested: { [key in Age]?: string }, 
/**
 * The age groups.
 */
ages: Array<Choice<Age>>, 
/**
 * The languages in which a person can be asked.
 */
languages: Array<PersonLanguage>, 
/**
 * What is asked about safety.
 */
safety: SafetyView, 
/**
 * What is explained, and what the person is asked.
 */
talk: TalkView, 
/**
 * The age groups to which the rules for children apply.
 */
children: Array<Age>, 
/**
 * What is asked where it is put off.
 */
postpone: PostponeView, 
/**
 * The card that can be given to whoever is not asked now.
 */
cards: CardsView, 
/**
 * The sectors of work.
 */
sectors: Array<Choice<Sector>>, 
/**
 * The observation that the interview follows, if it follows one.
 */
observation: CarriedView | null, 
/**
 * What was chosen before the conversation was put off that is tried again.
 */
takenUp: TakenUpView | null, 
/**
 * What the officer sees where the case is practised.
 */
scene: SceneView | null, };

/**
 * One thing that they do.
 */
export type StepView = { 
/**
 * What it is.
 */
message: Message, 
/**
 * The form of the program that fits.
 */
form: Message | null, 
/**
 * How it is done.
 */
text: Message, };

/**
 * The end of an interview in which the person told by themselves.
 */
export type StoppedPage = { 
/**
 * The person's own words, as far as they were noted.
 */
told: string, 
/**
 * The longest note that is kept, in characters.
 */
longest: number, 
/**
 * Whom to tell.
 */
tell: Array<Message>, 
/**
 * By when.
 */
within: Message | null, 
/**
 * Whom to call.
 */
calls: Array<ContactView>, };

/**
 * How good a passphrase is.
 */
export type StrengthView = { 
/**
 * 0 too short, 1 weak, 2 fair, 3 strong.
 */
level: number, 
/**
 * What that means.
 */
message: Message, 
/**
 * Whether it is accepted.
 */
accepted: boolean, };

/**
 * What was chosen before a conversation was put off.
 */
export type TakenUpView = { 
/**
 * What was chosen.
 */
first: FirstMeetingForm, 
/**
 * Why it was put off.
 */
why: Array<Message>, };

/**
 * What the person said to what was explained.
 */
export type TalkForm = { 
/**
 * What they said; nothing where they did not agree.
 */
given: Given | null, 
/**
 * Whether it was played aloud.
 */
heard: boolean, };

/**
 * What was explained and said, in words.
 */
export type TalkRecord = { 
/**
 * What the person said to it.
 */
given: Message, 
/**
 * The language.
 */
language: Language, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * How: read, heard, through the interpreter.
 */
ways: Array<Message>, };

/**
 * What is explained, and what the person is asked.
 */
export type TalkView = { 
/**
 * The sentences, in order; the duty to report among them.
 */
told: Array<Message>, 
/**
 * The duties that are listed after the sentence about them.
 */
duties: Array<Message>, 
/**
 * The sentence after which they are listed.
 */
dutiesAfter: Message, 
/**
 * The institution's own words about it, by the tag of the language in which the person is asked.
 */
own: { [key in string]: string }, 
/**
 * What the officer says by themselves where they are not there in that language.
 */
ownOtherwise: string | null, 
/**
 * Whether the institution has not set what must be reported, so that the officer says it.
 */
unset: boolean, 
/**
 * What an adult is asked.
 */
adult: AskView, 
/**
 * What a child is asked, or somebody whose age is in doubt.
 */
child: AskView, };

/**
 * How a text stands to its recording.
 */
export type TextStanding = "missing" | "stale" | "current";

/**
 * A text that is read in.
 */
export type TextView = { 
/**
 * Its name, which commands take.
 */
name: string, 
/**
 * The text.
 */
message: Message, 
/**
 * Which of the texts it is, from 1.
 */
number: number, 
/**
 * How it stands to its recording.
 */
standing: TextStanding, 
/**
 * The same for the officer; who spoke, when somebody did.
 */
standingMessage: Message, 
/**
 * Whether it is being recorded.
 */
recording: boolean, 
/**
 * Whether it can be heard: there is a recording of this very text.
 */
canHear: boolean, 
/**
 * Whether there is a recording of it that was made here and can be removed.
 */
canRemove: boolean, 
/**
 * Why the last try was not kept; what to do stands in its attribute `advice`.
 */
trouble: Message | null, 
/**
 * The text before.
 */
previous: string | null, 
/**
 * The text after it that the filter shows; after the last, the first.
 */
next: string | null, };

/**
 * The texts, one at a time.
 */
export type TextsPage = { 
/**
 * Who speaks.
 */
speaker: string, 
/**
 * Which texts are shown.
 */
filter: Filter, 
/**
 * The filters, with how many texts each shows.
 */
filters: Array<Choice<Filter>>, 
/**
 * How many texts there are.
 */
texts: number, 
/**
 * How many of them still have no recording, or an old one.
 */
left: number, 
/**
 * The text; nothing when the filter shows none.
 */
text: TextView | null, };

/**
 * How far the texts that an instrument shows have been read in one language.
 */
export type TextsRead = { 
/**
 * The tag of the language.
 */
language: string, 
/**
 * How far.
 */
status: Message, 
/**
 * Whether speakers have read them.
 */
read: boolean, };

/**
 * The colours.
 */
export type Theme = "system" | "light" | "dark" | "contrast";

/**
 * Where to go after an answer is kept.
 */
export type Then = "stay" | "next";

/**
 * A question, and what the person says to it.
 */
export type ToldView = { 
/**
 * The question.
 */
question: Message, 
/**
 * What the person says.
 */
says: SaysView | null, };

/**
 * Something that calls for protection before anything else.
 */
export type Trigger = "danger-now" | "child-in-exploitation" | "self-disclosure" | "medical-emergency" | "suicide-risk";

/**
 * A field that is typed.
 */
export type TypedFact = "municipality" | "since" | "compelled";

/**
 * Every later start.
 */
export type UnlockView = { 
/**
 * Whether the vault was open and has been locked, as opposed to a start.
 */
lockedNow: boolean, 
/**
 * Whether the folder could not be tidied up at that; nothing is lost by it.
 */
untidy: boolean, 
/**
 * How many seconds the next try has to wait, after too many wrong passphrases; 0 when it may be made.
 */
wait: number, 
/**
 * Whether a copy may take the vault's place: it was found to be damaged.
 */
mayRestore: boolean, 
/**
 * What was restored just now.
 */
restored: RestoredView | null, };

/**
 * Letters of one script, typed in one place, that cannot be printed.
 */
export type UnprintableView = { 
/**
 * The place on the paper.
 */
place: Message, 
/**
 * The script.
 */
script: Message, 
/**
 * The letters.
 */
letters: string, };

/**
 * Who somebody is.
 */
export type UserForm = { 
/**
 * The name.
 */
name: string, 
/**
 * The roles.
 */
roles: Array<Role>, };

/**
 * A user.
 */
export type UserView = { 
/**
 * The number.
 */
id: number, 
/**
 * How they are called.
 */
who: Message, 
/**
 * The name as it was typed; empty when there is none yet.
 */
name: string, 
/**
 * The roles.
 */
roles: Array<Role>, 
/**
 * The names of the roles.
 */
roleNames: Array<Message>, 
/**
 * Whether this is who looks at the list.
 */
you: boolean, 
/**
 * Whether the program opens to them.
 */
state: MemberState, 
/**
 * What that means.
 */
stateMessage: Message, 
/**
 * Whether name and roles may be changed.
 */
canChange: boolean, 
/**
 * Whether a new passphrase may be given.
 */
canReset: boolean, 
/**
 * Whether the user may be disabled.
 */
canDisable: boolean, 
/**
 * Whether the user may be brought back.
 */
canEnable: boolean, 
/**
 * Whether the user may be removed, if somebody takes over the cases.
 */
canRemove: boolean, 
/**
 * Who could take over the cases, by number.
 */
heirs: Array<Choice<string>>, };

/**
 * Names an error to a person: the text is `error-<code>`, with the code in lower case and hyphens.
 *
 * ```
 * use vault::{ErrorCode, VaultError};
 * assert_eq!(VaultError::WrongPassphrase.code().as_str(), "wrong-passphrase");
 * assert_eq!(VaultError::Wait { seconds: 5 }.numbers(), [("seconds", 5)].into());
 * ```
 */
export type VaultErrorCode = "wrong-passphrase" | "too-many-tries" | "vault-destroyed" | "user-not-active" | "not-permitted" | "passphrase-taken" | "passphrase-too-short" | "passphrase-too-long" | "no-free-slot" | "last-user" | "user-not-found" | "name-invalid" | "hold-reason-missing" | "same-person" | "settings-invalid" | "comparison-invalid" | "text-too-long" | "vault-in-use" | "vault-missing" | "vault-exists" | "vault-damaged" | "vault-newer" | "vault-older" | "cannot-read" | "cannot-write" | "disk-full" | "case-not-found" | "case-not-draft" | "not-finished" | "recovery-key-length" | "recovery-key-letter" | "recovery-key-mistyped" | "not-a-key" | "address-not-found" | "own-address" | "address-changed" | "address-not-confirmed" | "address-removed" | "handover-unknown" | "not-from-recipient" | "received-not-found" | "wrong-seal" | "backup-damaged" | "backup-unreadable" | "folder-not-empty" | "folder-not-found" | "file-exists" | "cancelled" | "not-enough-memory" | "no-random-bytes" | "not-encrypted" | "page-damaged" | "log-changed" | "internal";

/**
 * What a reader finds of a text.
 */
export type Verdict = "right" | "unclear" | "wrong";

/**
 * The words in one weight, in units.
 */
export type WeightView = { 
/**
 * Path data of each glyph, relative to where the glyph stands; heights grow downwards.
 */
outlines: Array<string>, 
/**
 * For each word: how far it runs, how high its ink goes above the base line and how low below it, then for each glyph its
 * outline and where it stands; heights grow downwards, so that what is above the base line is negative.
 */
words: { [key in string]: Array<number> }, };

/**
 * First start.
 */
export type WelcomeView = { 
/**
 * The folder in which everything will be kept.
 */
folder: string, 
/**
 * Whether that folder stands beside the program: a portable copy on a stick.
 */
portable: boolean, 
/**
 * The longest name of the officer, in characters.
 */
longest: number, 
/**
 * The shortest passphrase accepted, in characters.
 */
shortest: number, };

/**
 * In which case one is, and at what.
 */
export type Whereabouts = { 
/**
 * The code of the case.
 */
code: string | null, 
/**
 * The instrument, or what is begun.
 */
message: Message, 
/**
 * When it was finished, RFC 3339.
 */
finishedAt: string | null, 
/**
 * What else is to be said of it.
 */
beside: Message | null, };
