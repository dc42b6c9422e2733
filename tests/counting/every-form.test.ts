/** One vote in every form: read back as it was cast, matched to people, and told alike by counts, pages and commands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { DOCUMENTS } from '../../src/commands/documents.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { together } from '../../src/counting/ballot.ts';
import { countData, countOf } from '../../src/counting/count-data.ts';
import { FORM_NAMES, type FormName, readBallots } from '../../src/counting/forms/index.ts';
import { countAgain, recount } from '../../src/counting/recount.ts';
import { asItWas, supposed } from '../../src/counting/what-if.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { countView } from '../../src/views/count.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';
import { anyPoll } from './support.ts';
import { fits, type Voted, written } from './written.ts';

const nameOf = (form: FormName): string =>
  form === 'pairs' ? 'pairs.csv' : form === 'debian' ? 'tally.txt' : `ballots.${form}`;
const RANKS = { candidates: null, better: 'lower' } as const;
const ELECTION = 'elections/2020-05/election.yaml';
/** Four people, each called in another way: the name, the handle, the name on record, a misspelling; and Ben, who withdrew. */
const NAMES = ['Ada Example', '@DORA-X', 'finn', 'Benn Exmaple'];
const VOTES: readonly Voted[] = [
  { groups: [[0], [1], [2], [3]], count: 9 },
  { groups: [[1], [0], [3], [2]], count: 6 },
  { groups: [[2], [0], [1], [3]], count: 5 },
  { groups: [[0], [1]], count: 2 },
  {
    groups: [
      [0, 2],
      [3, 1],
    ],
    count: 2,
  },
  { groups: [[3], [2]], count: 1 },
  { groups: [], count: 1 },
];

function files(
  form: FormName,
  names: readonly string[],
  more = 'method: schulze, unranked: last',
): Record<string, string> {
  const votes = VOTES.filter((vote) => fits(form, names.length, vote));
  const file = nameOf(form);
  return {
    ...EXAMPLE_BASE,
    [ELECTION]: (EXAMPLE_BASE[ELECTION] ?? '').replace('outcome:\n', `ballots: { file: ${file}, ${more} }\noutcome:\n`),
    [`elections/2020-05/${file}`]: written(form, names, votes),
  };
}

/** Where the fourth name stands. */
const FOURTH: Readonly<Record<FormName, string>> = {
  csv: '1:32',
  pairs: '1:43',
  blt: '13:2',
  ...{ soc: '6:23', soi: '6:23', toc: '6:23', toi: '6:23' },
  cvotes: '1:46',
  debian: '4:20',
};
const BEN = 'method: schulze, unranked: last, names: { Benn Exmaple: ben }';
const examined = (from: Record<string, string>) => examine(understand(readFiles(from)), EXAMPLE_DAY);
const found = (from: Record<string, string>) =>
  examined(from).findings.map(
    ({ place: { file, line, col }, code, message }) => `${file.split('/').at(-1)}:${line}:${col} ${code} ${message}`,
  );

test('ballots are read once, and counted once by the same options, whoever asks and however often the content is read', () => {
  const [one, other] = [0, 1].map(() => {
    const { community } = examined(files('csv', NAMES, BEN));
    const election = community.elections.find(({ id }) => id === '2020-05');
    return election === undefined ? null : recount(community, election);
  });
  if (one == null || other == null) return expect.fail('is not counted');
  expect(other.ballots).not.toBe(one.ballots);
  expect(other.file).toBe(one.file);
  expect(countAgain(other)).toBe(countAgain(one));
  expect(countAgain(other, { method: 'borda' })).not.toBe(countAgain(one));
  const changed = examined(files('csv', ['Ada Example', '@DORA-X', 'finn', 'ben-x'])).community;
  const election = changed.elections.find(({ id }) => id === '2020-05');
  expect(election === undefined ? null : recount(changed, election)?.file).not.toBe(one.file);
});

test.each(FORM_NAMES.filter((form) => form !== 'pairs'))('what is written as %s is read as it was', (form) => {
  fc.assert(
    fc.property(anyPoll(1, 6), ({ candidates, ballots }) => {
      const fit = (ballots ?? []).filter((ballot) => fits(form, candidates.length, ballot));
      fc.pre(fit.length > 0);
      const back = readBallots(written(form, candidates, fit), form, RANKS);
      expect(back.flaws).toEqual([]);
      const sorted = fit.map((ballot) => ({ ...ballot, groups: ballot.groups.map((group) => group.toSorted()) }));
      expect(back.ballots).toEqual(together(sorted));
    }),
    { numRuns: 30 },
  );
});

describe.each(FORM_NAMES)('%s', (form) => {
  test('whom each name means is known by name, handle, id and the election’s own list', () => {
    const { community, findings } = examined(files(form, NAMES, BEN));
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    const election = community.elections.find(({ id }) => id === '2020-05');
    expect(election === undefined ? null : recount(community, election)?.people).toEqual([
      'ada',
      'dora',
      'finn',
      'ben',
    ]);
  });

  test('a name that nobody has, one of somebody who did not stand, and one that is missing are findings with a place', () => {
    const misspelt = found(files(form, NAMES));
    expect(misspelt).toHaveLength(1);
    expect(misspelt[0]).toContain('ballots-mismatch "Benn Exmaple" is nobody who stood in this election');
    const gus = found(files(form, ['Ada Example', '@DORA-X', 'finn', 'Gus Example']));
    expect(gus).toEqual([expect.stringContaining('ballots-mismatch "Gus Example" is nobody who stood')]);
    const meant = found(files(form, NAMES, 'method: schulze, names: { Benn Exmaple: gus }'));
    expect(meant).toEqual([expect.stringContaining('means Gus Example, who did not stand')]);
    for (const [text] of [misspelt, gus, meant]) expect(text).toContain(`${nameOf(form)}:${FOURTH[form]} `);
    const less = found(files(form, ['Ada Example', '@DORA-X', 'ben-x', 'ben']));
    expect(less.join('\n')).toMatch(/"ben" is Ben Example a second time/);
    expect(less.join('\n')).toMatch(
      /election\.yaml:11:\d+ ballots-mismatch Finn Example stood, and is not on the ballots/,
    );
  });

  test('what is counted, what the page shows, what its script counts and what the commands say are the same', async () => {
    const from = files(form, NAMES, BEN);
    const loaded = examined(from);
    const election = loaded.community.elections.find(({ id }) => id === '2020-05');
    const count = election === undefined ? null : countOf(loaded.community, election, EXAMPLE_DAY);
    if (election === undefined || count === null) return expect.fail('is not counted');
    const site = siteOf(loaded, startOfDay(EXAMPLE_DAY));
    const view = drawing('count', () => countView(site, '2020-05'));
    const data = JSON.parse(JSON.stringify(countData(loaded.community, election, count))) as ReturnType<
      typeof countData
    >;
    const content = folderOf(from);
    const told = async (...args: string[]) => {
      const { status, out, err } = await ran([...args, '--json'], { content, now: '2021-01-01' });
      expect({ status, err }).toEqual({ status: 0, err: '' });
      return JSON.parse(out) as unknown;
    };
    const of = DOCUMENTS.count.parse(await told('count', '2020-05'));
    const file = DOCUMENTS.count.parse(
      await told('count', `${content}/elections/2020-05/${nameOf(form)}`, '--unranked', 'last'),
    );
    const award = DOCUMENTS.award.parse(await told('award', '2020-05'));
    const { order, matrix } = count.counts;
    expect(supposed(data, asItWas(data))?.counts.order).toEqual(order);
    expect(of.pairs).toEqual(matrix);
    expect(file.pairs).toEqual(matrix);
    expect(of.order).toEqual(order.map((group) => group.map((each) => of.candidates[each])));
    expect(file.order).toEqual(order.map((group) => group.map((each) => NAMES[each])));
    expect(view.pairs?.rows.map(({ cells }) => cells.map(({ voters }) => voters ?? 0))).toEqual(matrix);
    expect(view.methods.find(({ own }) => own)?.story).toEqual(of.steps);
    const seated = view.award?.rows.filter(({ sits }) => sits).map(({ name }) => name);
    expect(seated).toEqual(['Ada Example', 'Dora Example']);
    expect(award.candidates.filter(({ seat }) => seat === 'yes').map(({ person }) => person)).toEqual(['ada', 'dora']);
    expect(view.verdict.state).toBe('agrees');
    expect(award.agrees).toBe(true);
  });
});
