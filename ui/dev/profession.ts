// The invented page about the officer's own work, as each profession sees it.

import type { GroundView, Profession, ProfessionView } from '../src/bindings';
import { choice, msg } from './parts';

const ALL: Profession[] = ['inspector', 'border-guard', 'police', 'social-worker', 'ngo', 'medical', 'municipality'];
const FORMS: Partial<Record<Profession, string>> = {
  inspector: 'labour-site-visit',
  'border-guard': 'border-second-line',
  'social-worker': 'social-intake',
  ngo: 'ngo-in-depth',
};

const ground = (id: string, kind: string, dated: string | null, applies = false, verified = false): GroundView => ({
  message: msg(`ground-${id}`),
  kind: msg(`why-kind-${kind}`),
  text: msg(`ground-${id}`, {}, 'text'),
  dated: dated ? msg(applies ? 'why-applies' : 'why-dated', { day: dated }) : msg('why-undated'),
  standing: verified ? msg('why-compared') : msg('why-not-compared', { month: '11/2026' }),
  verified,
});
const written = ground('told-in-writing', 'law', null);
const referral = ground('plan-referral', 'plan', '26.08.2025');
const laws: Partial<Record<Profession, GroundView[]>> = {
  'border-guard': [ground('screening-regulation', 'law', '12.06.2026', true, true), written],
  police: [ground('criminal-law', 'law', null), written],
  ngo: [ground('regulation-344', 'law', '16.07.2019'), written],
};

export function professionView(chosen: Profession | null, first: boolean): ProfessionView {
  const of = (attribute: string) => msg(`profession-${chosen}`, {}, attribute);
  const grounds = [
    ...((chosen && laws[chosen]) ?? []),
    ground('plan-who-notices', 'plan', '26.08.2025'),
    ...(chosen && ['inspector', 'border-guard', 'police', 'municipality'].includes(chosen) ? [referral] : []),
    ground('first-contact-2024', 'figure', '26.08.2025'),
    ...(chosen && ['social-worker', 'municipality'].includes(chosen) ? [ground('ombudsman-2017', 'figure', null)] : []),
  ];
  return {
    professions: ALL.map((one) => choice(one, `profession-${one}`)),
    chosen,
    first,
    why: chosen ? of('why') : msg('why-anyone'),
    places: chosen ? of('where') : null,
    steps: ['look', 'ask', 'decide', 'refer', 'together'].map((name) => ({
      message: msg(`why-${name}`),
      form:
        name === 'look'
          ? msg('instrument-observation')
          : name === 'ask' && chosen
            ? msg(`instrument-${FORMS[chosen] ?? 'first-contact'}`)
            : null,
      text: chosen && (name === 'look' || name === 'ask') ? of(name) : msg(`why-${name}`, {}, 'text'),
    })),
    never: [...['decide', 'promise', 'confront'].map((name) => msg(`why-never-${name}`)), ...(chosen ? [of('never')] : [])],
    grounds: chosen ? grounds : [],
    noLaw: chosen !== null && !laws[chosen],
  };
}
