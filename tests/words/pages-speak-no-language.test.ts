/** Pages lay out and the words speak: what stands in English in a page cannot be said in another language. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The pages that still hold English of their own. The manual is the software's, and English. The list only shrinks. */
const KNOWN: readonly string[] = [
  'src/pages/handbook/[page].astro',
  'src/pages/handbook/checks/[code].astro',
  'src/pages/handbook/index.astro',
];

/** The attributes that a reader sees or hears. */
const SAID = /^(?:data-label|aria-label|label|\w+Label|title|subtitle|caption|reading|over|alt|placeholder)$/;

/** Whether a text of the program reads as words: with a capital at its start, or words beside one another. */
const readsAsWords = (text: string): boolean => /^[A-Z][a-z]|[a-z]{2,} [a-z]/.test(text);

/** Everything that a page says by itself: between tags, in attributes that are read, in texts of the program. */
function englishIn(page: string): string[] {
  const said: string[] = [];
  const [, frontmatter = '', text = ''] = /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(page) ?? [];
  const uncommented = frontmatter.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  let at = 0;

  /** All up to a sign, from which reading goes on behind it. */
  function upTo(sign: string): string {
    const end = text.indexOf(sign, at);
    const read = text.slice(at, end === -1 ? undefined : end);
    at = end === -1 ? text.length : end + sign.length;
    return read;
  }

  function template(): void {
    let whole = '';
    while (at < text.length && text[at] !== '`') {
      if (text.startsWith('${', at)) {
        at += 2;
        code();
      } else whole += text[at++];
    }
    at++;
    if (readsAsWords(whole.trim())) said.push(whole.trim());
  }

  /** The rest of what stands in braces. */
  function code(): void {
    while (at < text.length) {
      const sign = text[at++] ?? '';
      if (sign === '}') return;
      if (sign === '{') code();
      else if (sign === '`') template();
      else if (sign === "'" || sign === '"') {
        const read = upTo(sign);
        if (readsAsWords(read)) said.push(read);
      } else if (sign === '<' && /[A-Za-z>]/.test(text[at] ?? '')) element();
    }
  }

  /** The rest of an element, with what stands in it. */
  function element(): void {
    const name = /^[\w.]*/.exec(text.slice(at))?.[0] ?? '';
    let attribute = '';
    while (at < text.length) {
      const sign = text[at++] ?? '';
      if (sign === '>') break;
      if (sign === '/' && text[at] === '>') {
        at++;
        return;
      }
      if (sign === '{') code();
      else if (sign === '"') {
        const read = upTo('"');
        if (SAID.test(attribute) && /\p{L}/u.test(read)) said.push(read);
      } else if (/[\w:-]/.test(sign)) attribute = /[\w:-]/.test(text[at - 2] ?? '') ? attribute + sign : sign;
    }
    // What is written as it is typed, a file or a command, is the same in every language.
    if (['script', 'style', 'code'].includes(name)) upTo(`</${name}`);
    else children();
    upTo('>');
  }

  /** What stands in an element or in the page, up to where the element ends. */
  function children(): void {
    let run = '';
    const ends = () => {
      if (/\p{L}/u.test(run.replace(/&\w+;/g, ''))) said.push(run.trim());
      run = '';
    };
    while (at < text.length && !text.startsWith('</', at)) {
      const sign = text[at++] ?? '';
      if (sign !== '{' && sign !== '<') run += sign;
      else {
        ends();
        if (sign === '{') code();
        else element();
      }
    }
    ends();
  }

  children();
  const program = [...uncommented.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain, whole]) => plain ?? whole ?? '');
  return [...program.filter(readsAsWords), ...said];
}

test('no page holds English of its own, but those that are known to', () => {
  const found = globSync('src/pages/**/*.astro', { cwd: root })
    .sort()
    .flatMap((page) => {
      const said = englishIn(readFileSync(path.join(root, page), 'utf8'));
      return said.length === 0 ? [] : [{ page, said }];
    });
  expect(found.filter(({ page }) => !KNOWN.includes(page))).toEqual([]);
  const silent = KNOWN.filter((page) => !found.some((each) => each.page === page));
  expect(silent, 'these hold none: take them off the list').toEqual([]);
});

describe('English is found', () => {
  test.each([
    ['between tags', '<h2>Members</h2>', ['Members']],
    ['beside a value', '<p>By {name} alone</p>', ['By', 'alone']],
    ['within braces', '{rows.length > 0 && (\n<p>Nobody sat</p>)}', ['Nobody sat']],
    ['in a label', '<Fact label="Person">{name}</Fact>', ['Person']],
    ['on a narrow screen', '<td data-label="From">{since}</td>', ['From']],
    ['in a caption', '<DataTable caption={`Terms of {name}`} />', ['Terms of {name}']],
    ['in a choice', "<td>{holder === null ? 'Nobody' : holder}</td>", ['Nobody']],
    ['in the frontmatter', "---\nconst said = seated ? 'Before' : 'Holder';\n---\n<p>{said}</p>", ['Before', 'Holder']],
  ])('%s', (_, page, said) => {
    expect(englishIn(page)).toEqual(said);
  });

  test.each([
    '<h2 class="section first">{said.heading}</h2>',
    '{rows.map(({ name, href }) => (\n<li><a {href}>{name}</a>{\' \'}<Tag state="vacant" /></li>\n))}',
    '<td data-label={LABELS.from}>{since && <DayText day={since} />}</td>',
    "<p>{href === null ? text : <a href={to('/calendar/')}>{text}</a>}</p>",
    "<script>\n  import '../../browser/stand/form.ts';\n</script>",
    "---\n/** What the candidate's own file says. */\nimport Page from '../layouts/Page.astro';\n---\n<Page />",
  ])('but not in %s', (page) => {
    expect(englishIn(page)).toEqual([]);
  });
});
