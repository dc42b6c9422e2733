/** Somebody asks to be renamed, or to be taken out: on copies of a small community, in this process. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { pathsIn } from '../../src/content/files.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { folderOf } from '../temporary.ts';
import { ran } from './ran.ts';

const TODAY = '2019-06-01';

const PUBLISHED = [
  '/people/ines/',
  '/people/mateus/',
  '/people/olga/',
  '/elections/2018-03/ines-h/',
  '/elections/2018-03/mateus/',
]
  .map((address) => `${address} 2019-01-01\n`)
  .join('');

/** A copy of the small community that has published some addresses, with comments in a file. */
function copy() {
  const content = path.join(folderOf(), 'content');
  cpSync('tests/fixtures/small', content, { recursive: true });
  const read = (file: string) => readFileSync(path.join(content, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(path.join(content, file), text);
  write('published.txt', PUBLISHED);
  write(
    'elections/2018-03/election.yaml',
    read('elections/2018-03/election.yaml').replace('officials: [mara]', '# Who counted.\nofficials: [mara] # alone'),
  );
  const people = (...args: string[]) => ran(['people', ...args], { content, now: TODAY });
  const all = () => pathsIn(content).map((file) => ({ file, text: read(file) }));
  const holding = (word: string) =>
    all().flatMap(({ file, text }) => (new RegExp(`\\b${word}\\b`, 'i').test(`${file}\n${text}`) ? [file] : []));
  const loaded = () => loadContent(content, day(TODAY));
  const errors = () =>
    loaded()
      .findings.filter(({ severity }) => severity === 'error')
      .map(asText);
  /** How many terms there are, with their days, and how many candidates. */
  const counts = () => {
    const { community } = loaded();
    return {
      terms: community.committees.map((committee) =>
        history(committee, community.elections, day(TODAY))
          .terms.map(({ since, until, cohort, began, ended }) =>
            JSON.stringify([since, until, cohort, began.by, ended?.why]),
          )
          .sort(),
      ),
      candidates: community.elections.map(({ candidacies }) => candidacies.length),
    };
  };
  return { content, read, write, people, all, holding, errors, counts };
}

describe('people forget', () => {
  test.each([
    { who: 'ines', was: 'elected and appointed', id: 'former-member-1', words: ['Ines', 'Horta', 'ines-h'] },
    { who: 'mateus', was: 'elected without a file', id: 'former-member-1', words: ['Mateus'] },
    { who: 'olga', was: 'a mere candidate', id: 'former-candidate-1', words: ['Olga', 'Ruiz'] },
    { who: 'mara', was: 'an official and appointed', id: 'former-member-1', words: ['Mara', 'Lind', 'mara-l'] },
    { who: 'noorh', was: 'appointed', id: 'former-member-1', words: ['Noor', 'Haddad', 'noorh'] },
  ])('takes out $who, who was $was, and leaves terms and counts as they were', async ({ who, id, words }) => {
    const { people, holding, errors, counts, read } = copy();
    const before = counts();
    const done = await people('forget', who, '--gone', '--write');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(errors()).toEqual([]);
    expect(words.flatMap(holding)).toEqual([]);
    expect(counts()).toEqual(before);
    expect(read(`people/${id}.yaml`)).toMatch(/^name: A former (?:member|candidate)\n$/);
  });

  test('says what goes, what stays and what git keeps, and writes nothing before it is told to', async () => {
    const { people, all } = copy();
    const before = all();
    const { status, out } = await people('forget', 'ines');
    expect(status).toBe(0);
    expect(out).toMatch(/^Goes: the name Ines Horta, .*statement.*affiliation, links/m);
    expect(out).toMatch(/^Stays: .*“A former member” with the id former-member-1/m);
    expect(out).toContain('git keeps the old files in its history, and so do forks');
    expect(out).toContain('content/elections/2018-03/candidates/ines-h.md goes.');
    expect(out).toContain('Nothing was written.');
    expect(all()).toEqual(before);
  });

  test('leads published addresses on, to pages that do not tell who it was', async () => {
    const { people, read, errors } = copy();
    await people('forget', 'ines', '--write');
    expect(errors()).toEqual([]);
    expect(read('community.yaml')).toMatch(/from: \/people\/ines\/\n +to: \/people\/\n/);
    expect(read('community.yaml')).toMatch(/from: \/elections\/2018-03\/ines-h\/\n +to: \/elections\/2018-03\/\n/);
    expect(read('published.txt')).toBe(PUBLISHED);
  });

  test('takes out who was renamed before, with what was kept under the old names', async () => {
    const { people, holding, errors, read, write } = copy();
    await people('rename', 'ines', '--name', 'Inez, H.', '--handle', 'inez', '--id', 'inez-h2', '--write');
    write('published.txt', `${read('published.txt')}/people/inez-h2/ 2018-06-01\n`);
    const done = await people('forget', 'inez-h2', '--gone', '--write');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(errors()).toEqual([]);
    expect(['ines', 'ines-h', 'inez', 'inez-h2', 'Inez', 'Horta'].flatMap(holding)).toEqual([]);
  });

  test('leads old addresses of somebody who was renamed before to where no name is told', async () => {
    const { people, errors, read } = copy();
    await people('rename', 'ines', '--handle', 'inez', '--id', 'inez-h2', '--write');
    expect(await people('forget', 'inez-h2', '--write')).toMatchObject({ status: 0, err: '' });
    expect(errors()).toEqual([]);
    expect(read('community.yaml')).not.toMatch(/to: .*inez/);
  });

  test('keeps comments, order and all that it does not change', async () => {
    const { people, read } = copy();
    await people('forget', 'mara', '--write');
    const text = read('elections/2018-03/election.yaml');
    expect(text).toContain('# Who counted.\nofficials: [former-member-1] # alone\n');
    expect(text).toContain('    filed: { authored: 2018-03-02T10:00:00Z, merged: 2018-03-02T11:00:00Z }\n');
  });

  test('counts on where there is a former member already', async () => {
    const { people, read, errors } = copy();
    await people('forget', 'ines', '--write');
    await people('forget', 'mateus', '--write');
    expect(errors()).toEqual([]);
    expect(read('people/former-member-2.yaml')).toBe('name: A former member (2)\n');
    expect(read('elections/2018-03/election.yaml')).toContain('[jonas, kaya, former-member-1, former-member-2]');
  });

  test('lists the lines of texts that still name the person', async () => {
    const { people, write, read } = copy();
    const about = 'Ask Mara Lind.\n\nAsk **Mara**\nLind.\n\nMara knows.\n';
    write('handbook/taking-part.md', `${read('handbook/taking-part.md')}${about}`);
    write(
      'handbook/mara-l.md',
      read('handbook/taking-part.md').replaceAll('Mara', 'She').replace('order: 1', 'order: 9'),
    );
    const { out } = await people('forget', 'mara');
    const at = (line: number) => `  content/handbook/taking-part.md:${line}\n`;
    expect(out).toContain(`${at(8)}${at(10)}`);
    expect(out).toContain('content/handbook/mara-l.md, by its own name');
    expect(out).toContain(
      `a part of the name, which nobody else in the files bears:\n  content/handbook/mara-l.md:8\n`,
    );
  });

  test.each([
    ['owners: [Ines-H, mara-l] # who keeps it', 'owners: [mara-l] # who keeps it', 'their handle goes from owners'],
    [
      'owners:\n  # First.\n  - mara-l\n  - ines-h # too\nlinks: []',
      'owners:\n  # First.\n  - mara-l\nlinks: []',
      'goes',
    ],
    ['owners: [ines-h]', '', 'Nobody is left there'],
  ])('takes the handle out of those who keep the content: %s', async (owners, left, told) => {
    const { people, read, write, errors, holding } = copy();
    const before = read('community.yaml');
    write('community.yaml', `${before}${owners}\n`);
    const done = await people('forget', 'ines', '--gone', '--write');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(done.out).toContain(told);
    expect(errors()).toEqual([]);
    expect(holding('ines-h')).toEqual([]);
    expect(read('community.yaml').trimEnd()).toBe(`${before}${left}`.trimEnd());
  });
});

describe('people rename', () => {
  test('changes name, handle and id everywhere, and leads the old addresses on', async () => {
    const { people, read, errors, counts, holding, content } = copy();
    const before = counts();
    const done = await people('rename', 'ines', '--name', 'Inez, H.', '--handle', 'inez', '--id', 'inez-h2', '--write');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(errors()).toEqual([]);
    expect(counts()).toEqual(before);
    expect(holding('Horta')).toEqual([]);
    expect(existsSync(path.join(content, 'people/ines.yaml'))).toBe(false);
    expect(read('elections/2018-03/candidates/inez.md')).toMatch(
      /^---\nname: .*\ngithub: inez\naffiliation: Porto Labs\n---\nI would/,
    );
    expect(read('community.yaml')).toMatch(
      /from: \/elections\/2018-03\/ines-h\/\n +to: \/elections\/2018-03\/inez\/\n/,
    );
    expect(loadContent(content, day(TODAY)).community.people.find(({ id }) => id === 'inez-h2')).toMatchObject({
      name: 'Inez, H.',
      github: 'inez',
    });
  });

  test('renames somebody without a file in their statements, and follows their handle', async () => {
    const { people, read, errors } = copy();
    const done = await people('rename', 'mateus', '--name', 'Matea', '--handle', 'Matea-S', '--write');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(errors()).toEqual([]);
    expect(read('elections/2018-03/candidates/Matea-S.md')).toContain('name: Matea\ngithub: Matea-S\n');
    expect(read('elections/2018-03/election.yaml')).toContain('elected: [jonas, kaya, ines, matea-s]');
  });

  test('refuses what is taken, what is no handle, and nothing at all', async () => {
    const { people } = copy();
    expect(await people('rename', 'ines', '--id', 'olga')).toMatchObject({ status: 2, out: '' });
    expect(await people('rename', 'ines', '--handle', 'OLGA')).toMatchObject({ status: 2, out: '' });
    expect((await people('rename', 'ines', '--handle', 'a b')).err).toContain('--handle ');
    expect((await people('rename', 'ines')).err).toContain('Say what is to change');
  });

  test('is undone by renaming back only under an address that leads nowhere else', async () => {
    const { people } = copy();
    await people('rename', 'ines', '--id', 'inez', '--write');
    const { status, err } = await people('rename', 'inez', '--id', 'ines', '--write');
    expect(status).toBe(1);
    expect(err).toContain('Nothing was written');
  });
});
