// What holds for every source file: directions, message ids, inline styles, length.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';

const SRC = join(__dirname, '../src');
const LOCALES = join(__dirname, '../../locales');
const OWN = [
  'app',
  'vault',
  'case',
  'interview',
  'result',
  'handover',
  'settings',
  'about',
  'explain',
  'observation',
  'languages',
  'recording',
  'admin',
];
const PREFIX =
  /^(app|welcome|unlock|restore|damaged|cases|start|interview|result|handover|settings|about|explain|shortcuts|observe|languages|recording|admin|people|rules|logbook|paper|recover|danger|backups|deletions|duty|opinion)-/;

const sources = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((path) => /\.(svelte|ts|css)$/.test(path) && !/^(bindings|ipc)\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

function defined(tag: string): Set<string> {
  const ids = OWN.flatMap((file) => {
    const text = readFileSync(join(LOCALES, tag, `${file}.ftl`), 'utf8');
    expect(text, `${tag}/${file}`).not.toContain('"');
    return new FluentResource(text).body.map((entry) => entry.id);
  });
  expect(new Set(ids).size).toBe(ids.length);
  return new Set(ids);
}

/** What Rust says in the bar, in the words of the window. */
const bar = { path: 'bar.rs', text: readFileSync(join(SRC, '../../src-tauri/src/screen/bar.rs'), 'utf8') };

const used = new Set(
  [...sources, bar]
    .flatMap(({ text }) => [...text.matchAll(/(?<![\w#.-])['"]([a-z]+(?:-[a-z0-9]+)+)['"]/g)].map((hit) => hit[1] ?? ''))
    .filter((id) => PREFIX.test(id)),
);

const SIZE = /(?<![\w#.-])-?\d*\.?\d+(?:px|r?em|ch)\b/g;

/** What a file says of its look, without remarks and without the sizes of the window at which that changes. */
function styles(path: string, text: string): string {
  const css = path.endsWith('.css') ? text : [...text.matchAll(/<style>(.*?)<\/style>/gs)].map((hit) => hit[1]).join();
  return css.replaceAll(/\/\*.*?\*\/|@media[^{]*/gs, '');
}

describe('sources', () => {
  it.each(['en', 'lv'])('every message id exists in %s and every one defined there is used', (tag) => {
    expect([...defined(tag)].sort()).toEqual([...used].sort());
  });

  it('the attributes of a message are the same in both languages', () => {
    const attributes = (tag: string) =>
      OWN.flatMap((file) => new FluentResource(readFileSync(join(LOCALES, tag, `${file}.ftl`), 'utf8')).body)
        .map((entry) => `${entry.id}: ${Object.keys(entry.attributes).sort().join(' ')}`)
        .sort();
    expect(attributes('lv')).toEqual(attributes('en'));
  });

  it('nothing moves by itself, so that nobody has to ask for less motion', () => {
    const moving = /\b(?:transition|animation)(?:-[a-z]+)?\s*:|@keyframes|\.animate\(|smooth|['"]svelte\/(?:transition|animate|motion)['"]/;
    expect(sources.filter(({ text }) => moving.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('no layout depends on a physical direction', () => {
    const physical =
      /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|^\s*(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height|float)\s*:|text-align:\s*(?:left|right)/m;
    expect(sources.filter(({ path, text }) => /\.(svelte|css)$/.test(path) && physical.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('each field for text takes its direction from what is typed, and one for numbers none from the language around it', () => {
    const fields = sources.flatMap(({ path, text }) => tags(text, ['input', 'textarea']).map((tag) => ({ path, tag })));
    expect(fields.length).toBeGreaterThan(20);
    const typed = fields.filter(({ tag }) => !/type="(?:radio|checkbox)"/.test(tag));
    expect(typed.filter(({ tag }) => !/\sdir=(?:"(?:auto|ltr)"|\{[^}]*\? '(?:auto|ltr)' : '(?:auto|ltr)'\})/.test(tag))).toEqual([]);
    expect(typed.filter(({ tag }) => tag.includes('inputmode="numeric"') && !tag.includes('dir="ltr"'))).toEqual([]);
  });

  it('words of a person are quoted in their own direction', () => {
    expect(sources.filter(({ text }) => /<q>/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('nothing in a list is known by its time: two may come in the same second', () => {
    const byTime = /\{#each [^}]*\((?:\w+\.)+(?:at|begun|day|hour|moment|\w+At)\)\}/;
    expect(byTime.test('{#each view.meetings as meeting (meeting.begun)}')).toBe(true);
    expect(sources.filter(({ text }) => byTime.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('no style overrules another by force', () => {
    expect(sources.filter(({ text }) => text.includes('!important')).map(({ path }) => path)).toEqual([]);
  });

  it('a size that stands in more than two places has a name', () => {
    const places = new Map<string, string[]>();
    for (const { path, text } of sources.filter(({ path }) => /\.(svelte|css)$/.test(path) && !path.endsWith('tokens.css'))) {
      for (const [size] of styles(path, text).matchAll(SIZE)) places.set(size, [...(places.get(size) ?? []), path]);
    }
    expect(places.size).toBeGreaterThan(20);
    expect([...places].filter(([, at]) => at.length > 2)).toEqual([]);
  });

  it('a layout changes at the same sizes of the window everywhere', () => {
    const found = sources.flatMap(({ text }) =>
      [...text.matchAll(/\((width|height) (?:<|>=) (\d+)px\)/g)].map((hit) => `${hit[1]} ${hit[2]}`),
    );
    expect([...new Set(found)].sort()).toEqual(['height 520', 'height 740', 'width 1100', 'width 1200', 'width 560', 'width 900']);
  });

  it('nothing needs an inline style, a web address or a store of the browser', () => {
    const forbidden = /\sstyle[=:]|https?:\/\/|localStorage|sessionStorage|innerHTML|\{@html|eval\(/;
    expect(sources.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('no file is longer than 300 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path)).toEqual([]);
  });
});

// Every opening tag of these elements; a `>` inside of braces or quotes ends none.
function tags(text: string, names: string[]): string[] {
  const pattern = new RegExp(`<(?:${names.join('|')})\\b(?:[^>{"]|"[^"]*"|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*>`, 'g');
  return text.match(pattern) ?? [];
}
