// Days and times in the desk's language.

import { word, wording } from './language.svelte';

/** The desk's language as days and times are written in Europe: 22/11/2026 and 00:19, not 11/22/2026 and 12:19 AM. */
export const locale = () => (wording.desk.tag === 'en' ? 'en-GB' : wording.desk.tag);

/** A moment as a day; today as its time. */
export function moment(rfc3339: string, now = new Date()): string {
  const at = new Date(rfc3339);
  if (Number.isNaN(at.getTime())) return rfc3339;
  if (at.toDateString() === now.toDateString()) {
    return word('app-today', { time: new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at) });
  }
  const thisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', ...(thisYear ? {} : { year: 'numeric' }) }).format(at);
}

/** The time of a moment. */
export function time(rfc3339: string): string {
  const at = new Date(rfc3339);
  return Number.isNaN(at.getTime()) ? rfc3339 : new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}

/** A moment as a full date. */
export function day(rfc3339: string): string {
  const at = new Date(rfc3339);
  return Number.isNaN(at.getTime())
    ? rfc3339
    : new Intl.DateTimeFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
}

/** The names of the twelve months. */
export function months(): string[] {
  const name = new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month, 1)));
}

/** A month such as `2026-11` in words. */
export function month(text: string): string {
  const at = /^(\d{4})-(\d{2})$/.exec(text);
  if (!at) return text;
  const format = new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(Number(at[1]), Number(at[2]) - 1, 1));
}
