/** Pages lay out, views know and the words speak: what stands in English elsewhere cannot be said in another language. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishInCode, englishInPage } from './english.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where no English may stand. */
const SILENT = [
  'src/pages/**/*.{astro,ts}',
  'src/components/*.astro',
  'src/layouts/*.astro',
  'src/files/*.ts',
  'src/files/{ics,feed}/*.ts',
  'src/views/*.ts',
  'src/browser/**/*.ts',
  'src/commands/*.ts',
  'src/commands/{answers,ballots,officials,people}/*.ts',
  'src/doctor/diagnosis-told.ts',
  'src/import/account-told.ts',
  'src/officials/*.ts',
  'src/pull-requests/*.ts',
];

/** What is described in English wherever it is read: help, fields of what is printed for programs, and the tools of those who work on Hustings. */
const OF_THE_MANUAL = [
  'src/commands/documents.ts',
  'src/commands/hustings.ts',
  'src/commands/new-check.ts',
  'src/commands/package.ts',
  'src/commands/parse.ts',
  'src/commands/verb.ts',
  'src/commands/complete.ts',
];

/** What reads like words and is none of the interface. Each stands in one file, with why. */
const NO_WORDS: Readonly<Record<string, readonly string[]>> = {
  // The name of the program, as a file names who made it.
  'src/files/ics/write.ts': ['Hustings', 'Calendar'],
  // What a file of the content holds, between its remarks.
  'src/commands/officials/election-text.ts': [
    `\${at.slice(0, 10)} \${at.slice(11, at.endsWith(':00Z') ? 16 : 19)} UTC`,
    `committee: \${plan.committee.id}`,
    `cohort: \${plan.cohort.id}`,
    `seats: \${plan.seats}`,
    `  - new: \${also.count}`,
    `    why: \${value(also.why)}`,
    `  - seatOf: \${also.person}`,
    `published: \${plan.published}`,
    `    start: \${timeInFile(start)}`,
    `    end: \${timeInFile(end)}`,
    `    start: \${plan.resultOn}`,
    `    end: \${plan.resultOn}`,
    `draw: { beacon: quicknet, round: \${plan.drawRound} }`,
  ],
  'src/commands/officials/draw.ts': [`draw: { beacon: quicknet, round: \${round} }`],
  // What is typed into a terminal.
  'src/commands/candidate.ts': [
    `  1. git switch -c stand-\${handle}`,
    `  2. git add \${quoted(shown)}`,
    `  3. git commit -m "\${HAND_IN.message}"`,
    `git rm \${quoted(path.relative('.', from))}`,
  ],
  'src/commands/new-community.ts': [
    'election status',
    `  cd \${quoted(fromHere(folder))}`,
    '  npm install',
    '  npm run dev',
  ],
  // What a new community begins with.
  'src/commands/community-asked.ts': ['Example Community'],
  // A program that is written into a file.
  'src/commands/one-file.ts': [
    'let opened;',
    `const all = () => (opened ??= \${opened});`,
    'const later = (name) => new Proxy(function () {}, {',
    "export default later('default');",
    `export const \${name} = later('\${name}');`,
    `export { \${(exported.get(name) ?? []).join(', ')} } from '\${name}';`,
  ],
  // Said where something is refused.
  'src/commands/edits.ts': [`Nothing was written: \${tally}.`],
  'src/commands/build.ts': ['the content changed while the site was built from it. Build again'],
  // Why something is refused, and how files that differ are listed, to be told in other words.
  'src/commands/verify.ts': [`the host answers with \${answer.status}`, `only in \${again}`],
  // A file of the content; why an import took a text out, in its own words; and the markup of its page.
  'src/commands/people/forget.ts': [`name: \${name}\\n`],
  'src/import/account-told.ts': [
    'e-mail address',
    'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}li{overflow-wrap:anywhere}',
    '<!doctype html>',
    `<html lang="\${ACCOUNT_LANGUAGE}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
  ],
  // What Node says of an address.
  'src/commands/turned.ts': ['Invalid URL'],
  // Of a header of HTTP, a key of a file, and a finding.
  'src/pull-requests/asking.ts': [`Bearer \${token}`],
  'src/pull-requests/mended.ts': [`github: \${handle}`],
  'src/pull-requests/brought.ts': [
    'holds the marks of a merge that was not ended',
    'keep what is right of the two versions, and take out the lines that start with <<<<<<<, ======= and >>>>>>>',
  ],
  // Verbs of commands.
  'src/pull-requests/statement.ts': ['election withdraw'],
  'src/officials/checklist.ts': ['election plan', 'election draw', 'election declare'],
  // The vocabulary of schema.org.
  'src/views/linked-data.ts': [
    'Organization',
    'Role',
    'Person',
    'Event',
    'EventCancelled',
    'EventScheduled',
    'VirtualLocation',
    'Dataset',
    'DataDownload',
    'BreadcrumbList',
    'ListItem',
  ],
  // A line of a program, and a document of another vocabulary: OpenSearch.
  'src/views/published.ts': [
    `export default \${JSON.stringify(data)};\\n`,
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>\${escaped(short)}</ShortName>
  <Description>\${escaped(searchOf(nameOfSite(all)))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="\${escaped(at)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
  ],
  // Lines of a protocol.
  'src/pages/robots.txt.ts': [`User-agent: *\\nAllow: /\\nSitemap: \${new URL(to('/sitemap-index.xml'), site)}\\n`],
};

/** Headers of HTTP, wherever they are sent. */
const HEADERS = ['Content-Type'];

const englishIn = (file: string): string[] => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return file.endsWith('.astro') ? englishInPage(text) : englishInCode(text);
};

test('no page, component, layout, view, script, calendar, feed, answer or message holds English of its own', () => {
  const found = globSync(SILENT, { cwd: root })
    .filter((file) => !OF_THE_MANUAL.includes(file))
    .sort()
    .flatMap((file) => {
      const said = englishIn(file).filter((text) => !HEADERS.includes(text) && !NO_WORDS[file]?.includes(text));
      return said.length === 0 ? [] : [{ file, said }];
    });
  expect(found).toEqual([]);
  const idle = Object.entries(NO_WORDS).filter(
    ([file, texts]) => !texts.every((text) => englishIn(file).includes(text)),
  );
  expect(idle, 'these stand there no more: take them off the table').toEqual([]);
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
    expect(englishInPage(page)).toEqual(said);
  });

  test.each([
    '<h2 class="section first">{said.heading}</h2>',
    '{rows.map(({ name, href }) => (\n<li><a {href}>{name}</a>{\' \'}<Tag state="vacant" /></li>\n))}',
    '<td data-label={LABELS.from}>{since && <DayText day={since} />}</td>',
    "<p>{href === null ? text : <a href={to('/calendar/')}>{text}</a>}</p>",
    "<script>\n  import '../../browser/stand/form.ts';\n</script>",
    "---\n/** What the candidate's own file says. */\nimport Page from '../layouts/Page.astro';\n---\n<Page />",
  ])('but not in %s', (page) => {
    expect(englishInPage(page)).toEqual([]);
  });
});

describe('English is found in code', () => {
  test.each([
    ["export const said = 'No statement';", ['No statement']],
    [`const title = \`\${name}, \${count} days late\`;`, [`\${name}, \${count} days late`]],
    ["label.textContent = open ? 'Two days left' : '';", ['Two days left']],
    ["part.setAttribute('title', 'Two days left');", ['Two days left']],
    ["const end = ['the ', ' of ', 'the wording before'];", ['the wording before']],
  ])('%s', (code, said) => {
    expect(englishInCode(code)).toEqual(said);
  });

  test.each([
    "import { Said } from './Some words.ts';",
    "type How = 'One way' | 'Another way';",
    "meta.media = chosen === null ? usual : 'not all';",
    `holder.querySelector('.tag__sign path')?.setAttribute('class', \`tag tag--\${tone}\`);`,
    "throw new Error('No such page');",
    `throw new Refused(\`Nobody holds \${id}.\`);`,
    `const href = \`/elections/\${id}/\`;`,
    "const how = state === 'not-recorded' ? 'past' : 'now';",
  ])('but not in %s', (code) => {
    expect(englishInCode(code)).toEqual([]);
  });
});
