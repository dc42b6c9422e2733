/**
 * The form of the candidate's portal. What the page says without it stays; this shows the form, checks what is typed with
 * the rules that the build goes by, draws the preview with the renderer of the site, and makes the file. It asks no
 * server for anything: what is typed leaves the browser by the reader's own click on the link at the end.
 */

import { config } from 'zod/v4/core';
import type { Instant } from '../../governance/instant.ts';
import { type Answers, NO_ANSWERS, statementPath, writeStatement } from '../../statement/answers.ts';
import { countWords } from '../../statement/count-words.ts';
import { type AnswerFinding, findingsOf } from '../../statement/findings.ts';
import { editFileLink, FORGES, newFileLink, pathIn } from '../../statement/host.ts';
import { OLD_STATEMENT, oldStatementExpected, readOldStatement } from '../../statement/old-format.ts';
import { keptAnswers, type OpenedStatement, openStatement } from '../../statement/open.ts';
import { renderStatement } from '../../statement/render.ts';
import type { StandData, StandElection } from '../../statement/stand-data.ts';
import { instantInWords } from '../../words/words.ts';
import { discardDraft, keepDraft, readDraft } from './draft.ts';
import { knownFindings } from './known-findings.ts';

// A strict content security policy forbids to make functions from text; zod need not try.
config({ jitless: true });

const PAUSE = 200;
const TEXTS = ['name', 'github', 'affiliation', 'pronouns'] as const;

function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The portal has no #${id}`);
  return found as T;
}

const root = part('stand');
const data: StandData = JSON.parse(root.dataset.stand ?? '');
const form = part<HTMLFormElement>('stand-form');
const body = part<HTMLTextAreaElement>('stand-body');
const languages = part<HTMLInputElement>('stand-languages');
const linkList = part('stand-links-list');
const preview = part('stand-preview');
const said = part('stand-said');
const input = (name: string) => part<HTMLInputElement>(`stand-${name}`);

/** The file that was loaded, if one was: its text is the base of what comes out. */
let opened: {
  readonly statement: OpenedStatement;
  readonly text: string;
  /** What the form read back when it had been filled with it. */
  readonly shown: Answers;
} | null = null;
/** The fields in which the reader has been told of a mistake, or has left after typing. */
const looked = new Set<string>();

const make = (name: string, properties: Record<string, string>, ...inside: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
};

function addLink(title = '', url = ''): void {
  const index = linkList.children.length;
  const field = (key: string, label: string, value: string, more: Record<string, string>) => {
    const id = `stand-links-${index}-${key}`;
    const made = make('input', { id, 'aria-describedby': `${id}-error`, ...more }) as HTMLInputElement;
    made.value = value;
    return make(
      'div',
      { class: 'stand-field' },
      make('label', { for: id }, label),
      made,
      make('p', { class: 'stand-error', id: `${id}-error` }),
    );
  };
  linkList.append(
    make(
      'div',
      { class: 'stand-link' },
      field('title', `Title of link ${index + 1}`, title, {}),
      field('url', `Address of link ${index + 1}`, url, {
        inputmode: 'url',
        placeholder: 'https://',
        spellcheck: 'false',
      }),
    ),
  );
}

const election = (): StandElection => {
  const chosen = part<HTMLSelectElement>('stand-election').value;
  const found = data.elections.find(({ id }) => id === chosen) ?? data.elections[0];
  if (found === undefined) throw new Error('The portal has no election');
  return found;
};

function readForm(): Answers {
  const links = [...linkList.children].map((_, index) => ({
    title: input(`links-${index}-title`).value.trim(),
    url: input(`links-${index}-url`).value.trim(),
  }));
  const [name, github, affiliation, pronouns] = TEXTS.map((key) => input(key).value.trim());
  return {
    name: name ?? '',
    github: (github ?? '').replace(/^@/, ''),
    affiliation: affiliation ?? '',
    pronouns: pronouns ?? '',
    languages: languages.value
      .split(/[,;、，]/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    links: links.filter(({ title, url }) => title !== '' || url !== ''),
    body: body.value,
  };
}

function fillForm(answers: Answers): void {
  for (const key of TEXTS) input(key).value = answers[key];
  languages.value = answers.languages.join(', ');
  body.value = answers.body;
  linkList.replaceChildren();
  for (const { title, url } of answers.links) addLink(title, url);
  if (answers.links.length === 0) addLink();
}

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
        message: `This ${OLD_STATEMENT}`,
        expected: oldStatementExpected(null),
        field: 'body',
        at: null,
      },
    ];
  }
  const { words } = election();
  return [
    ...findingsOf(answers, { words, emails: data.emails }),
    ...knownFindings(answers, election(), data, opened?.statement.answers.github ?? null),
  ];
}

/** The id of the input that a finding is about: empty rows of links are not among the answers, so rows are counted anew. */
function fieldId(field: string): string {
  const link = /^links\.(\d+)(?:\.(\w+))?$/.exec(field);
  if (link !== null) {
    const filled = [...linkList.children]
      .map((_, index) => index)
      .filter(
        (index) => input(`links-${index}-title`).value.trim() !== '' || input(`links-${index}-url`).value.trim() !== '',
      );
    return `stand-links-${filled[Number(link[1])] ?? 0}-${link[2] ?? 'url'}`;
  }
  const [key = 'name'] = field.split('.');
  return key === 'links' ? 'stand-links-0-url' : `stand-${key}`;
}

const inWords = ({ message, expected, at }: AnswerFinding): string => {
  const place = at === null ? '' : `Line ${at.line}: `;
  return `${place}${message}. ${expected.charAt(0).toUpperCase()}${expected.slice(1)}`;
};

/** Says beside each field what is wrong there, in those that were looked at; hints are said as soon as they hold. */
function showFindings(all: readonly AnswerFinding[]): void {
  for (const error of form.querySelectorAll<HTMLElement>('.stand-error')) {
    const id = error.id.replace(/-error$/, '');
    const own = all.filter(({ field }) => fieldId(field) === id);
    const shown = looked.has(id) ? own : [];
    const errors = shown.filter(({ severity }) => severity === 'error');
    error.replaceChildren(
      ...shown.map((each) =>
        make('span', { class: each.severity === 'error' ? 'stand-error__wrong' : 'stand-error__hint' }, inWords(each)),
      ),
    );
    const control = document.getElementById(id);
    if (errors.length > 0) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

function showSummary(errors: readonly AnswerFinding[]): void {
  const summary = part('stand-summary');
  summary.hidden = errors.length === 0;
  part('stand-summary-list').replaceChildren(
    ...errors.map((each) => {
      const id = fieldId(each.field);
      const link = make('a', { href: `#${id}` }, inWords(each));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      });
      return make('li', {}, link);
    }),
  );
  if (errors.length > 0) summary.focus();
}

function showText(): void {
  const { words } = election();
  const count = countWords(body.value);
  part('stand-count').textContent = words === null ? `${count} words` : `${count} of at most ${words} words`;
  part('stand-count').classList.toggle('stand-count--over', words !== null && count > words);
  part('stand-old').hidden = readOldStatement(body.value) === null;
  // The site's own renderer, which lets nothing through but text and the elements that Markdown makes.
  preview.innerHTML = renderStatement(body.value, { emails: data.emails });
}

const bytesOf = (text: string): Blob => new Blob([text], { type: 'text/markdown' });

function showEnd(answers: Answers): void {
  const { id } = election();
  const file = statementPath(id, answers.github);
  const text = fileText(answers);
  const { href, filled } =
    opened === null
      ? newFileLink(data.repository, file, text)
      : {
          href: editFileLink(data.repository, statementPath(id, opened.statement.answers.github)),
          filled: 'no' as const,
        };
  part('stand-path').textContent = pathIn(data.repository, file);
  part<HTMLAnchorElement>('stand-link').href = href;
  const host = FORGES[data.repository.host];
  part('stand-link-hint').textContent =
    opened !== null
      ? 'The link opens the file that is there: replace its text with the one below.'
      : filled === 'no'
        ? 'The text does not go into this link: copy it first, then paste it there.'
        : `The link holds the text: following it hands the text to ${host.name}.${
            filled === 'perhaps'
              ? ` Some versions of ${host.name} leave the file empty all the same: copy the text first.`
              : ''
          }`;
  part('stand-paste').hidden = filled === 'yes';
  part('stand-file').textContent = text;
  const download = part<HTMLAnchorElement>('stand-download');
  if (download.href.startsWith('blob:')) URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(bytesOf(text));
  download.download = `${answers.github}.md`;
  showWindow();
  const end = part('stand-end');
  part('stand-copied').textContent = '';
  end.hidden = false;
  end.focus();
}

/** Where the reader's clock stands outside the window of the chosen election: said above the form, and with the file. */
function showWindow(): void {
  const { opens, closes } = election();
  const now = Date.now();
  const text =
    now < Date.parse(opens)
      ? `Nominations in this election open on ${instantInWords(opens as Instant)}. You can write now; open the ${FORGES[data.repository.host].request} then, not before.`
      : now < Date.parse(closes)
        ? ''
        : `Nominations in this election closed on ${instantInWords(closes as Instant)}. Whether a late filing counts is for the officials to decide.`;
  for (const place of [part('stand-window'), part('stand-late')]) {
    place.hidden = text === '';
    if (place.textContent !== text) place.textContent = text;
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** After every change: the preview, what is wrong where the reader has been, and the draft. */
function changed(): void {
  part('stand-end').hidden = true;
  clearTimeout(pause);
  pause = setTimeout(() => {
    const answers = readForm();
    showText();
    showFindings(findings(answers));
    keepDraft(data.drafts, { election: election().id, answers, opened: opened?.text ?? null });
  }, PAUSE);
}

function submit(): void {
  clearTimeout(pause);
  const answers = readForm();
  for (const control of form.querySelectorAll('input, textarea')) looked.add(control.id);
  const all = findings(answers);
  const errors = all.filter(({ severity }) => severity === 'error');
  showText();
  showFindings(all);
  showSummary(errors);
  keepDraft(data.drafts, { election: election().id, answers, opened: opened?.text ?? null });
  if (errors.length === 0) showEnd(answers);
  else part('stand-end').hidden = true;
}

function startAnew(answers: Answers): void {
  looked.clear();
  fillForm(answers);
  part('stand-summary').hidden = true;
  part('stand-end').hidden = true;
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
  said.textContent = `The name${old.github === '' ? '' : ', the handle'} and the text were taken over, without e-mail addresses. What is missing is yours to add.`;
  changed();
  return true;
}

async function load(file: File): Promise<void> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    said.textContent = `${file.name} is not UTF-8; save the file as UTF-8.`;
    return;
  }
  if (takeOld(text)) return;
  const statement = openStatement(text);
  if ('problem' in statement) {
    said.textContent = `${file.name} cannot be changed here: ${statement.problem}.`;
    return;
  }
  open(statement, text);
  startAnew(statement.answers);
  said.textContent = `${file.name} is loaded. What you do not change stays as it is.`;
  changed();
}

async function copy(): Promise<void> {
  const file = part('stand-file');
  const copied = part('stand-copied');
  try {
    await navigator.clipboard.writeText(file.textContent ?? '');
    copied.textContent = 'The text is copied.';
  } catch {
    getSelection()?.selectAllChildren(file);
    copied.textContent = 'The text is selected: copy it with the keyboard.';
  }
}

function start(): void {
  root.hidden = false;
  const draft = readDraft(data.drafts);
  if (draft?.opened != null) {
    const statement = openStatement(draft.opened);
    if (!('problem' in statement)) open(statement, draft.opened);
  }
  if (draft !== null && data.elections.some(({ id }) => id === draft.election)) {
    part<HTMLSelectElement>('stand-election').value = draft.election;
  }
  startAnew(draft?.answers ?? NO_ANSWERS);
  if (draft !== null) said.textContent = 'Your draft is as you left it.';
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
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    // What is said here moves what stands below: a button that is being pressed would slip away.
    if (relatedTarget instanceof HTMLButtonElement) return;
    const control = target as HTMLInputElement;
    if (!/^(?:INPUT|TEXTAREA)$/.test(control.tagName) || control.value === '' || control.id === 'stand-load') return;
    looked.add(control.id);
    showFindings(findings(readForm()));
  });
  part('stand-add-link').addEventListener('click', () => {
    addLink();
    input(`links-${linkList.children.length - 1}-title`).focus();
  });
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
    said.textContent = 'The draft is gone.';
    said.focus();
  });
}

start();
