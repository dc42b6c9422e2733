/**
 * The reader's clock, for a page with an election that is not over: works out where the election stands now from the
 * instants in the page, and adds the reader's own time and how long is left. Without it the page says what was so on the
 * day on which it was built, by instants that stay true.
 */

import { aboutInWords, dayInWords, instantInWords } from '#words/days.ts';
import { type DeskFacts, type DeskPart, deskInWords, deskSentences } from '#words/desk-words.ts';
import { electionState, phaseTag } from '#words/election-state.ts';
import { localTime, spanUntil, timeLeft } from '#words/live-words.ts';
import { SIGNS, TAGS, type TagState } from '#words/tags.ts';
import type { Day } from '../../governance/day.ts';
import type { DeskAct } from '../../governance/desk.ts';
import type { Instant } from '../../governance/instant.ts';
import { type Dated, phaseIs } from '../../governance/standing.ts';

const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

function made(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Puts the reader's own time after an instant. */
function addLocal(time: HTMLElement) {
  const at = time.getAttribute('datetime') ?? '';
  const local = at.includes('T') ? localTime(at as Instant, zone) : null;
  if (local !== null) time.after(' ', made('span', 'local-time', `(${local})`));
}

function setTag(holder: Element, state: TagState, word: string = TAGS[state].word) {
  const { tone, sign } = TAGS[state];
  const { path, filled, dashed }: (typeof SIGNS)[typeof sign] = SIGNS[sign];
  const stroke = holder.querySelector('.tag__sign path');
  holder.querySelector('.tag')?.setAttribute('class', `tag tag--${tone}`);
  stroke?.setAttribute('d', path);
  stroke?.setAttribute('class', `${filled ? 'tag__solid' : ''} ${dashed ? 'tag__dashed' : ''}`.trim());
  const said = holder.querySelector('.tag__word')?.lastChild;
  if (said) said.textContent = word;
}

/** What is read with a tag: "until" and the moment, and how long that is. */
function setDay(holder: Element, ...content: (Node | string)[]) {
  const tag = holder.querySelector('.tag');
  tag?.querySelector('.tag__day')?.remove();
  if (content.length === 0) return;
  const day = made('span', 'tag__day', ' ');
  day.append(...content);
  tag?.append(day);
}

function timeElement(datetime: string, text: string): HTMLElement {
  const time = made('time', '', text);
  time.setAttribute('datetime', datetime);
  return time;
}

interface Live extends Dated {
  readonly recordsEnd: Day | null;
}

function showElection(holder: HTMLElement, now: Instant) {
  const election = JSON.parse(holder.dataset.election ?? '') as Live;
  const { tag, word, before, day, instant } = electionState(election, now, election.recordsEnd);
  const left = instant === null ? '' : timeLeft(spanUntil(now, instant), before === 'until');
  const key = [tag, word, instant, left].join();
  if (holder.dataset.shown === key) return;
  holder.dataset.shown = key;
  setTag(holder, tag, word);
  if (instant === null) {
    setDay(holder, ...(day === null ? [] : [`${before} `, timeElement(day, dayInWords(day))]));
    return;
  }
  const time = timeElement(instant, instantInWords(instant));
  setDay(holder, `${before} `, time, ', ', made('span', 'time-left', left));
  addLocal(time);
}

const partElement = (part: DeskPart): Node | string => {
  if (typeof part === 'string') return part;
  if ('about' in part) return timeElement(part.about, aboutInWords(part.about));
  return 'day' in part ? timeElement(part.day, dayInWords(part.day)) : timeElement(part.at, instantInWords(part.at));
};

/** The election desk: its tag, its headline with the time left, what it says, and its one action. */
function showDesk(desk: HTMLElement, now: Instant) {
  const facts = JSON.parse(desk.dataset.desk ?? '') as DeskFacts;
  const links = JSON.parse(desk.dataset.links ?? '') as Partial<Record<DeskAct, string | null>>;
  const { state, tag, headline, until, said, act, action } = deskInWords(facts, now);
  const left = until === null ? '' : spanUntil(now, until);
  const key = [state, act, left].join();
  if (desk.dataset.shown === key) return;
  desk.dataset.shown = key;
  setTag(desk, tag.tag, tag.word);
  const heading = desk.querySelector('[data-headline]');
  heading?.replaceChildren(...headline.map(partElement));
  if (until !== null) {
    const open = ['nominations', 'discussion', 'voting'].includes(state);
    const local = localTime(until, zone);
    const more = [timeLeft(left, open), ...(local === null ? [] : [local])].join('; ');
    heading?.append(' ', made('span', 'desk__left', more));
  }
  desk.querySelector('.desk__said')?.replaceChildren(...said.map((each) => made('p', '', each)));
  const href = links[act] ?? null;
  desk.querySelector('.desk__act .button')?.remove();
  if (href !== null && action !== null) {
    const button = made('a', 'button', action);
    button.setAttribute('href', href);
    desk.querySelector('.desk__act')?.prepend(button);
  }
}

/** Sentences that say where an election stands. */
function showSaid(element: HTMLElement, now: Instant) {
  const text = deskSentences(deskInWords(JSON.parse(element.dataset.said ?? '') as DeskFacts, now));
  if (element.textContent !== text) element.textContent = text;
}

/** The rows of a timetable and the spans of its bar, which know their own start and end. */
function showPhases(now: Instant) {
  for (const part of all('[data-start][data-end]')) {
    const phase = part.dataset as unknown as { readonly start: Instant; readonly end: Instant };
    const when = phaseIs(phase, now);
    const span = part.querySelector('.timetable__span');
    span?.setAttribute('class', `timetable__span timetable__span--${when}`);
    part.querySelector('.timetable__name')?.classList.toggle('timetable__name--now', when === 'now');
    if (span !== null) continue;
    part.classList.toggle('timetable__now', when === 'now');
    const { state, word } = phaseTag('result' in part.dataset, when);
    setTag(part, state, word);
    setDay(part, ...(when === 'now' ? [made('span', 'time-left', timeLeft(spanUntil(now, phase.end), true))] : []));
  }
}

const elections = all('[data-election]');
const desks = all('[data-desk]');
const said = all('[data-said]');
for (const time of all('time')) if (time.closest('[data-election], [data-headline]') === null) addLocal(time);
for (const built of all('[data-built]')) built.hidden = true;

function show() {
  const now = `${new Date().toISOString().slice(0, 19)}Z` as Instant;
  for (const holder of elections) showElection(holder, now);
  for (const desk of desks) showDesk(desk, now);
  for (const each of said) showSaid(each, now);
  showPhases(now);
}

show();
setInterval(show, 1000);
// A page that the browser kept while it was out of sight is right at once when it comes back.
addEventListener('pageshow', show);
document.addEventListener('visibilitychange', show);
