/**
 * The form of the candidate's portal. What the page says without it stays; this shows the form, checks what is typed with
 * the rules that the build goes by, draws the preview with the renderer of the site, and makes the file. It asks no
 * server for anything: what is typed leaves the browser by the reader's own click on the link at the end.
 */

import { config } from 'zod/v4/core';
import { cannotOpen, DRAFT_TOLD, isLoaded, notUtf8, takenOver, wordsSoFar } from '#words/form-told.ts';
import { type Answers, NO_ANSWERS, writeStatement } from '../../statement/answers.ts';
import { countWords } from '../../statement/count-words.ts';
import { type AnswerFinding, findingsOf } from '../../statement/findings.ts';
import { OLD_STATEMENT_TYPED, readOldStatement } from '../../statement/old-format.ts';
import { keptAnswers, type OpenedStatement, openStatement } from '../../statement/open.ts';
import { renderStatement } from '../../statement/render.ts';
import {
  addLinkAndGo,
  body,
  fillForm,
  followSummary,
  form,
  inOrder,
  lookAt,
  lookAtAll,
  lookAtNone,
  mend,
  mendAll,
  readForm,
  showFindings,
  showSummary,
} from './controls.ts';
import { discardDraft, keepDraft, readDraft } from './draft.ts';
import { copy, hideEnd, showEnd, showWindow } from './end.ts';
import { knownFindings } from './known-findings.ts';
import { data, election, part, root } from './portal.ts';

// A strict content security policy forbids to make functions from text; zod need not try.
config({ jitless: true });

const PAUSE = 200;
const preview = part('stand-preview');
const said = part('stand-said');

/** The file that was loaded, if one was: its text is the base of what comes out. */
let opened: {
  readonly statement: OpenedStatement;
  readonly text: string;
  /** What the form read back when it had been filled with it. */
  readonly shown: Answers;
} | null = null;

const fileText = (answers: Answers): string =>
  opened === null
    ? writeStatement(answers)
    : opened.statement.rewrite(keptAnswers(opened.statement.answers, opened.shown, answers));

/** Takes a file as the base of what comes out, and fills the form with it. */
function open(statement: OpenedStatement, text: string): void {
  fillForm(statement.answers);
  opened = { statement, text, shown: readForm() };
}

/** Everything that is to be said of the answers, each with the field of the form that it belongs to. */
function findings(answers: Answers): AnswerFinding[] {
  if (readOldStatement(answers.body) !== null) {
    return [
      {
        code: 'old-statement',
        severity: 'error',
        ...OLD_STATEMENT_TYPED,
        field: 'body',
        at: null,
      },
    ];
  }
  const { words } = election();
  return inOrder([
    ...findingsOf(answers, { words, emails: data.emails }),
    ...knownFindings(answers, election(), data, opened?.statement.answers.github ?? null),
  ]);
}

function showText(): void {
  const { words } = election();
  const count = countWords(body.value);
  part('stand-count').textContent = wordsSoFar(count, words);
  part('stand-count').classList.toggle('stand-count--over', words !== null && count > words);
  part('stand-old').hidden = readOldStatement(body.value) === null;
  // The site's own renderer, which lets nothing through but text and the elements that Markdown makes.
  preview.innerHTML = renderStatement(body.value, { emails: data.emails });
}

let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether a button is being pressed: what appears above it meanwhile would move it away from under the press. */
let pressing = false;

function settle(): void {
  if (pressing) {
    pause = setTimeout(settle, PAUSE);
    return;
  }
  const answers = readForm();
  showText();
  const all = findings(answers);
  showFindings(all);
  followSummary(all.filter(({ severity }) => severity === 'error'));
  keepDraft(data.drafts, { election: election().id, answers, opened: opened?.text ?? null });
}

/** After every change: the preview, what is wrong where the reader has been, and the draft. */
function changed(): void {
  hideEnd();
  clearTimeout(pause);
  pause = setTimeout(settle, PAUSE);
}

function submit(): void {
  clearTimeout(pause);
  const mended = mendAll();
  if (mended.length > 0) said.textContent = mended.join(' ');
  const answers = readForm();
  lookAtAll();
  const all = findings(answers);
  const errors = all.filter(({ severity }) => severity === 'error');
  showText();
  showFindings(all);
  showSummary(errors);
  keepDraft(data.drafts, { election: election().id, answers, opened: opened?.text ?? null });
  if (errors.length === 0) showEnd(answers, fileText(answers), opened?.statement.answers.github ?? null);
  else hideEnd();
}

function startAnew(answers: Answers): void {
  lookAtNone();
  fillForm(answers);
  part('stand-summary').hidden = true;
  hideEnd();
  showText();
  showFindings([]);
}

/** Takes an old statement's name and text over into the fields. */
function takeOld(text: string): boolean {
  const old = readOldStatement(text);
  if (old === null) return false;
  opened = null;
  const before = readForm();
  startAnew({
    ...before,
    name: before.name === '' ? old.name : before.name,
    github: before.github === '' ? old.github : before.github,
    body: old.body,
  });
  said.textContent = takenOver(old.github !== '');
  changed();
  return true;
}

async function load(file: File): Promise<void> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    said.textContent = notUtf8(file.name);
    return;
  }
  if (takeOld(text)) return;
  const statement = openStatement(text);
  if ('problem' in statement) {
    said.textContent = cannotOpen(file.name, statement.problem);
    return;
  }
  open(statement, text);
  startAnew(statement.answers);
  said.textContent = isLoaded(file.name);
  changed();
}

function start(): void {
  root.hidden = false;
  part('stand-organizations').replaceChildren(...data.offered.map((name) => new Option('', name)));
  const draft = readDraft(data.drafts);
  if (draft?.opened != null) {
    const statement = openStatement(draft.opened);
    if (!('problem' in statement)) open(statement, draft.opened);
  }
  if (draft !== null && data.elections.some(({ id }) => id === draft.election)) {
    part<HTMLSelectElement>('stand-election').value = draft.election;
  }
  startAnew(draft?.answers ?? NO_ANSWERS);
  if (draft !== null) said.textContent = DRAFT_TOLD.found;
  showWindow();
  setInterval(showWindow, 10_000);
  addEventListener('pageshow', showWindow);
  document.addEventListener('visibilitychange', showWindow);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  form.addEventListener('input', (event) => {
    const { id } = event.target as Element;
    if (id === 'stand-election') showWindow();
    if (id !== 'stand-load') changed();
  });
  form.addEventListener('pointerdown', ({ target }) => {
    pressing = (target as Element).closest('button') !== null;
  });
  for (const ends of ['pointerup', 'pointercancel']) {
    addEventListener(ends, () => {
      pressing = false;
    });
  }
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    // What is said here moves what stands below: a button that is being pressed would slip away.
    if (relatedTarget instanceof HTMLButtonElement) return;
    const control = target as HTMLInputElement;
    if (!/^(?:INPUT|TEXTAREA)$/.test(control.tagName) || control.value === '' || control.id === 'stand-load') return;
    const mended = mend(control);
    if (mended !== null) said.textContent = mended;
    lookAt(control);
    showFindings(findings(readForm()));
  });
  part('stand-add-link').addEventListener('click', addLinkAndGo);
  part('stand-old').addEventListener('click', () => {
    // The button goes away; what it did is said above, and what is still missing stands there too.
    if (takeOld(body.value)) said.focus();
  });
  part('stand-copy').addEventListener('click', copy);
  part<HTMLInputElement>('stand-load').addEventListener('change', ({ target }) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file !== undefined) load(file);
  });
  part('stand-discard').addEventListener('click', () => {
    clearTimeout(pause);
    discardDraft(data.drafts);
    opened = null;
    part<HTMLInputElement>('stand-load').value = '';
    startAnew(NO_ANSWERS);
    said.textContent = DRAFT_TOLD.gone;
    said.focus();
  });
}

start();
