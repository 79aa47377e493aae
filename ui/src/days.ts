// Which days a text names, as the list of cases writes them and as people type them.

import type { Days } from './bindings';
import { locale } from './format';
import { word } from './language.svelte';

/** A text as it is compared: small letters without marks. */
const plain = (text: string) =>
  text
    .toLocaleLowerCase(locale())
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** The words and figures of a text. */
const parts = (text: string) => plain(text).match(/\p{Letter}+|\d+/gu) ?? [];

/** The words by which a language names a month, from January; and those that only stand between, such as the year's. */
type Words = { months: Set<string>[]; between: Set<string> };
const known = new Map<string, Words>();

function words(): Words {
  const of = known.get(locale()) ?? read();
  known.set(locale(), of);
  return of;
}

function read(): Words {
  const between = new Set<string>();
  const formats = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { month: 'long', year: 'numeric' },
  ].map((form) => new Intl.DateTimeFormat(locale(), { ...form, timeZone: 'UTC' } as Intl.DateTimeFormatOptions));
  const months = Array.from({ length: 12 }, (_, month) => {
    const named = new Set<string>();
    for (const part of formats.flatMap((format) => format.formatToParts(Date.UTC(2026, month, 1)))) {
      const into = { month: named, literal: between }[part.type as string];
      for (const found of parts(part.value)) if (into && !/^\d/.test(found)) into.add(found);
    }
    return named;
  });
  return { months, between };
}

const written = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** One day or one whole month; nothing where there is no such. */
function days(year: number, month: number, day: number | null): Days | null {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (year < 1900 || year > 2100 || month < 0 || month > 11 || (day !== null && (day < 1 || day > last))) return null;
  return { first: written(year, month, day ?? 1), last: written(year, month, day ?? last) };
}

/** The same in the latest year in which it does not lie ahead. */
function latest(month: number, day: number | null, now: Date): Days | null {
  const today = written(now.getFullYear(), now.getMonth(), now.getDate());
  const inYears = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((ago) => days(now.getFullYear() - ago, month, day));
  return inYears.find((found) => found !== null && found.first <= today) ?? null;
}

/**
 * The days that a text names: `29.11.2026`, with Latvian's last point, `29/11/2026`, `2026-11-29`, `29.11.`, `11.2026`, `29. novembris`,
 * `2025. gada 3. maijs`, `novembris`, `šodien`. Without a year the latest that is not ahead.
 */
export function daysNamed(text: string, now = new Date()): Days | null {
  const { months, between } = words();
  const today = parts(word('app-today', { time: '' }));
  const found = parts(text);
  if (today.length > 0 && today.every((part, at) => found[at] === part)) {
    return days(now.getFullYear(), now.getMonth(), now.getDate());
  }
  const numbers = found.filter((part) => /^\d/.test(part));
  const letters = found.filter((part) => !/^\d/.test(part));
  const named = letters.flatMap((part) => months.flatMap((names, month) => (names.has(part) ? [month] : [])));
  const others = letters.filter((part) => !between.has(part) && !months.some((names) => names.has(part)));
  if (others.length > 0 || named.length > 1) return null;

  const years = numbers.filter((part) => part.length === 4).map(Number);
  const small = numbers.filter((part) => part.length <= 2).map(Number);
  if (years.length + small.length !== numbers.length || years.length > 1) return null;
  const [year] = years;
  // A year stands first only where the month follows it.
  if (numbers[0]?.length === 4 && named.length === 0) small.reverse();
  const month = named[0] ?? (small.length > 1 || year !== undefined ? (small.pop() ?? NaN) - 1 : NaN);
  const day = small.pop() ?? null;
  if (Number.isNaN(month) || small.length > 0) return null;
  return year === undefined ? latest(month, day, now) : days(year, month, day);
}
