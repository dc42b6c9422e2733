/** Counts the published ballots again as a reader asks: by another method, for more seats, without somebody. */
import { verdictInWords } from '#words/awards.ts';
import { orderInWords, storyOf } from '#words/count-told.ts';
import { supposedInWords, WHAT_IF } from '#words/supposed-told.ts';
import type { CountFile } from '../../counting/count-data.ts';
import { asItWas, type Supposed, type Supposition, supposed } from '../../counting/what-if.ts';
import { METHODS, STRENGTHS, UNRANKED } from '../../governance/ballots.ts';

const oneOf = <Word extends string>(words: readonly Word[], word: string | null, usual: Word): Word =>
  words.find((each) => each === word) ?? usual;

const seatsIn = (text: string | null, usual: number): number =>
  text !== null && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : usual;

/** What an address or the form asks for; what it leaves out is as it was. */
function askedIn(asked: URLSearchParams, { data }: CountFile): Supposed {
  const was = asItWas(data);
  const left = asked.getAll('without').map((name) => data.candidates.findIndex((each) => each.name === name));
  return {
    method: oneOf(METHODS, asked.get('method'), was.method),
    unranked: oneOf(UNRANKED, asked.get('unranked'), was.unranked),
    strength: oneOf(STRENGTHS, asked.get('strength'), was.strength),
    seats: seatsIn(asked.get('seats'), was.seats),
    without: new Set(left.filter((each) => each !== -1)),
    limited: asked.get('limit') !== 'off',
  };
}

/** As an address says it: only what is not as it was. */
function addressOf(asked: Supposed, { data }: CountFile): string {
  const was = asItWas(data);
  const told = new URLSearchParams();
  for (const key of ['method', 'unranked', 'strength', 'seats'] as const) {
    if (asked[key] !== was[key]) told.set(key, `${asked[key]}`);
  }
  if (!asked.limited) told.set('limit', 'off');
  for (const each of asked.without) told.append('without', data.candidates[each]?.name ?? '');
  return `${told}`;
}

const controls = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`),
];

function fill(form: HTMLFormElement, asked: Supposed): void {
  for (const key of ['method', 'unranked', 'strength', 'seats'] as const) {
    for (const control of controls(form, key)) control.value = `${asked[key]}`;
  }
  for (const [at, box] of form.querySelectorAll<HTMLInputElement>('[name="without"]').entries()) {
    box.checked = asked.without.has(at);
  }
  const limit = form.querySelector<HTMLInputElement>('[name="limited"]');
  if (limit !== null) limit.checked = asked.limited;
}

function read(form: HTMLFormElement, file: CountFile): Supposed {
  const asked = new URLSearchParams();
  for (const key of ['method', 'unranked', 'strength', 'seats']) {
    for (const control of controls(form, key)) asked.set(key, control.value);
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="without"]:checked'))
    asked.append('without', box.value);
  if (form.querySelector<HTMLInputElement>('[name="limited"]')?.checked === false) asked.set('limit', 'off');
  return askedIn(asked, file);
}

const element = (name: string, text: string, className?: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== undefined) made.className = className;
  return made;
};

function drawn({ counts, stay, award }: Supposition, file: CountFile): HTMLElement[] {
  const [people, organizations, cohorts] = [file.people, file.organizations, file.cohorts].map((each) => new Map(each));
  const called = {
    person: (id: string) => people?.get(id) ?? id,
    organization: (id: string) => organizations?.get(id) ?? id,
    cohort: (id: string) => cohorts?.get(id) ?? id,
  };
  const nameOf = (candidate: number) => file.candidates[stay[candidate] ?? -1] ?? '';
  const list = element('ol', '', 'count__award');
  for (const given of award.given) {
    const row = element('li', '', given.verdict.kind === 'seated' ? 'count__sits' : '');
    const text = document.createElement('div');
    const why = verdictInWords(called, { ...award, from: 'ballots', byPlace: false }, given);
    text.append(element('strong', called.person(given.person)), element('span', why));
    row.append(element('span', `${given.place}`, 'count__place'), text);
    list.append(row);
  }
  const steps = document.createElement('details');
  const story = document.createElement('ol');
  story.append(...storyOf(counts, nameOf).map((step) => element('li', step)));
  steps.append(element('summary', WHAT_IF.steps), story);
  return [
    element('p', supposedInWords(award, file.data.declared, called.person), 'count__supposed'),
    element('p', `${WHAT_IF.order}: ${orderInWords(counts.order, nameOf)}.`),
    list,
    steps,
  ];
}

function show(answer: HTMLElement, asked: Supposed, file: CountFile): void {
  const left = file.data.candidates.length - asked.without.size;
  const found = left === 0 ? null : supposed(file.data, asked);
  if (found === null) answer.replaceChildren(element('p', left === 0 ? WHAT_IF.tooMany : WHAT_IF.cannot));
  else answer.replaceChildren(...drawn(found, file));
}

/** Makes the form answer, beginning with what the address asks for. */
export async function suppose(part: HTMLElement): Promise<void> {
  const [form, answer] = [part.querySelector('form'), part.querySelector<HTMLElement>('[data-answer]')];
  if (form === null || answer === null) return;
  answer.textContent = WHAT_IF.working;
  let file: CountFile;
  try {
    ({ default: file } = await import(/* @vite-ignore */ part.dataset.whatIf ?? ''));
  } catch {
    answer.textContent = WHAT_IF.failed;
    return;
  }
  const change = (asked: Supposed) => {
    show(answer, asked, file);
    const told = addressOf(asked, file);
    history.replaceState(null, '', `${location.pathname}${told === '' ? '' : `?${told}`}${location.hash}`);
  };
  const first = askedIn(new URLSearchParams(location.search), file);
  fill(form, first);
  show(answer, first, file);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(read(form, file));
  });
  form.addEventListener('input', () => change(read(form, file)));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fill(form, asItWas(file.data));
    change(asItWas(file.data));
  });
}
