// The form of crates/screening/benches/core.rs in other engines: 120 yes/no questions, every third shown depending on the
// one before. Prints one line of JSON for each engine: from setting an answer until the visibility of all questions is read.
//
// Every turn changes one answer on which another question depends, and checks that it came or went: an engine that does
// not react is reported as broken, not as fast.

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const QUESTIONS = 120;
const WARM_UP = 500;
const TURNS = 4000;

const numbers = [...Array(QUESTIONS).keys()];
const name = (n) => `question-${n}`;
const depends = (n) => n % 3 === 2;
const triggers = numbers.filter((n) => depends(n + 1) && n + 1 < QUESTIONS);

const engines = { 'survey-core': surveyCore, '@getodk/xforms-engine': xformsEngine };

for (const [engine, make] of Object.entries(engines)) {
  let line;
  try {
    line = { engine, version: version(engine), ...measure(await make()) };
  } catch (error) {
    line = { engine, error: String(error?.message ?? error).split('\n')[0] };
  }
  console.log(JSON.stringify(line));
}
process.exit(0);

/** Answers the triggers in turn, all with yes, then all with no. */
function measure({ answer, visible }) {
  const times = [];
  const always = numbers.filter((n) => !depends(n)).length;
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const trigger = triggers[turn % triggers.length];
    const yes = Math.floor(turn / triggers.length) % 2 === 0;
    const start = process.hrtime.bigint();
    answer(trigger, yes ? 'yes' : 'no');
    const shown = visible();
    const time = Number(process.hrtime.bigint() - start);
    if (turn >= WARM_UP) times.push(time);
    const done = (turn % triggers.length) + 1;
    const expected = always + (yes ? done : triggers.length - done);
    if (shown !== expected) throw new Error(`shows ${shown} questions, not ${expected}, in turn ${turn}`);
  }
  times.sort((left, right) => left - right);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { turns: TURNS, p50: at(0.5), p99: at(0.99) };
}

async function surveyCore() {
  const { Model } = await import('survey-core');
  const elements = numbers.map((n) => ({
    type: 'radiogroup',
    name: name(n),
    choices: ['yes', 'no'],
    ...(depends(n) && { visibleIf: `{${name(n - 1)}} = 'yes'` }),
  }));
  const survey = new Model({ pages: [{ name: 'all', elements }] });
  const questions = numbers.map((n) => survey.getQuestionByName(name(n)));
  return {
    answer: (n, value) => survey.setValue(name(n), value),
    visible: () => questions.filter((question) => question.isVisible).length,
  };
}

async function xformsEngine() {
  const { window } = new JSDOM('');
  // The engine is made for a browser and takes its parser from there.
  for (const key of ['DOMParser', 'Node', 'Element', 'Document', 'Attr', 'Text', 'XMLSerializer', 'XMLDocument']) {
    globalThis[key] = window[key];
  }
  globalThis.document = window.document;
  // Its XPath parser was built for CommonJS and asks for its own folder in Node.js, but reads nothing there.
  globalThis.__dirname = import.meta.dirname;
  const { createInstance } = await import('@getodk/xforms-engine');
  const { root } = await createInstance(xform());
  const nodes = new Map(root.currentState.children.map((node) => [node.currentState.reference, node]));
  const questions = numbers.map((n) => nodes.get(`/data/${name(n)}`));
  return {
    answer: (n, value) => questions[n].selectValue(value),
    visible: () => questions.filter((question) => question.currentState.relevant).length,
  };
}

function xform() {
  const of = (one) => numbers.map(one).join('');
  const items = ['yes', 'no'].map((value) => `<item><label>${value}</label><value>${value}</value></item>`).join('');
  const relevant = (n) => (depends(n) ? ` relevant="/data/${name(n - 1)} = 'yes'"` : '');
  return (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>all</h:title><model>' +
    `<instance><data id="all">${of((n) => `<${name(n)}/>`)}</data></instance>` +
    of((n) => `<bind nodeset="/data/${name(n)}" type="string"${relevant(n)}/>`) +
    `</model></h:head><h:body>${of((n) => `<select1 ref="/data/${name(n)}"><label>${name(n)}</label>${items}</select1>`)}` +
    '</h:body></h:html>'
  );
}

function version(engine) {
  return JSON.parse(readFileSync(new URL(`node_modules/${engine}/package.json`, import.meta.url), 'utf8')).version;
}
