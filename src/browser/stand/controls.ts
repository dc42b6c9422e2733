/** The fields of the form: what they hold, and what is said of it beside them and above. */
import { linkLabels } from '#words/form-told.ts';
import type { Answers } from '../../statement/answers.ts';
import type { AnswerFinding } from '../../statement/findings.ts';
import { inFormWords } from '../../statement/form-words.ts';
import { FORGES } from '../../statement/host.ts';
import { type Mended, mendedAddress, mendedBody, mendedHandle, mendedLine } from '../../statement/mend.ts';
import { data, make, part } from './portal.ts';

const TEXTS = ['name', 'github', 'affiliation', 'pronouns'] as const;

export const form = part<HTMLFormElement>('stand-form');
export const body = part<HTMLTextAreaElement>('stand-body');
const languages = part<HTMLInputElement>('stand-languages');
const linkList = part('stand-links-list');
const input = (name: string) => part<HTMLInputElement>(`stand-${name}`);

/** The fields in which the reader has been told of a mistake, or has left after typing. */
const looked = new Set<string>();

/** From now on, what is wrong in a field is said beside it. */
export const lookAt = (control: Element): void => {
  looked.add(control.id);
};

export function lookAtAll(): void {
  for (const control of form.querySelectorAll('input, textarea')) lookAt(control);
}

export const lookAtNone = (): void => looked.clear();

function addLink(title = '', url = ''): void {
  const index = linkList.children.length;
  const labels = linkLabels(index + 1);
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
      field('title', labels.title, title, {}),
      field('url', labels.address, url, {
        inputmode: 'url',
        placeholder: 'https://',
        spellcheck: 'false',
      }),
    ),
  );
}

/** One more link, in whose title the reader goes on. */
export function addLinkAndGo(): void {
  addLink();
  input(`links-${linkList.children.length - 1}-title`).focus();
}

export function readForm(): Answers {
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

export function fillForm(answers: Answers): void {
  for (const key of TEXTS) input(key).value = answers[key];
  languages.value = answers.languages.join(', ');
  body.value = answers.body;
  linkList.replaceChildren();
  for (const { title, url } of answers.links) addLink(title, url);
  if (answers.links.length === 0) addLink();
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

/** The fields from the top of the form to its end. */
const IN_ORDER = ['name', 'github', 'affiliation', 'pronouns', 'languages', 'links', 'body'];
const placeOf = ({ field }: AnswerFinding): number => IN_ORDER.indexOf(field.split('.')[0] ?? '');

/** Findings in the order in which their fields stand. */
export const inOrder = (all: readonly AnswerFinding[]): AnswerFinding[] =>
  [...all].sort((a, b) => placeOf(a) - placeOf(b));

function mendedBy({ id, inputMode, value }: HTMLInputElement | HTMLTextAreaElement): Mended {
  if (id === 'stand-github') return mendedHandle(value, data.repository.url);
  if (id === 'stand-body') return mendedBody(value);
  return inputMode === 'url' ? mendedAddress(value) : mendedLine(value);
}

/** Mends what came along from a word processor or an address bar; answers what was done, null where nothing was. */
export function mend(control: HTMLInputElement | HTMLTextAreaElement): string | null {
  if (control.id === 'stand-load') return null;
  const { text, said } = mendedBy(control);
  if (said !== null) control.value = text;
  return said;
}

/** Mends every field; answers what was done, each once. */
export const mendAll = (): string[] => [
  ...new Set(
    [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].flatMap(
      (control) => mend(control) ?? [],
    ),
  ),
];

const inWords = (each: AnswerFinding): string => inFormWords(each, readForm(), FORGES[data.repository.host].name);

/** Says beside each field what is wrong there, in those that were looked at; hints are said as soon as they hold. */
export function showFindings(all: readonly AnswerFinding[]): void {
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

function listErrors(errors: readonly AnswerFinding[]): HTMLElement {
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
  return summary;
}

export function showSummary(errors: readonly AnswerFinding[]): void {
  const summary = listErrors(errors);
  if (errors.length > 0) summary.focus();
}

/** What is mended leaves the list, where there is one; nothing is added that the reader has not asked about. */
export function followSummary(errors: readonly AnswerFinding[]): void {
  if (!part('stand-summary').hidden) listErrors(errors);
}
