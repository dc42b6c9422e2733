/** What pages of candidacies say that the community's sources do, and what the editors do. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { type CandidacyView, candidacyView } from '../../src/views/candidacy.ts';

const on = day('2026-05-01');
const loaded = loadContent('content', on);
const archive = siteOf(loaded, startOfDay(on));
const page = (election: string, slug: string): CandidacyView =>
  drawing(election, () => candidacyView(archive, election, slug));

test('an affiliation in a summary is the editors’, and a note says where the candidate named no employer', () => {
  const { facts, statement, notes } = page('2025-04', 'ananos');
  expect(statement?.writtenBy).toBe('editor');
  expect(facts).toMatchObject({ organization: { text: 'Nubificus' } });
  expect(notes.map(({ text }) => text)).toContainEqual(expect.stringContaining('names no employer'));
});

test('the summary of October 2023 is that of April 2024, as the two statements are one text', () => {
  const early = page('2023-10', 'zvonkok');
  expect(early.facts.affiliation).toBe('NVIDIA');
  expect(early.statement?.html).toBe(page('2024-04', 'zvonkok').statement?.html);
});

test('of a statement that was taken back, a note gives the day, and no time is made up', () => {
  for (const [election, slug, said] of [
    ['2021-09', 'christophe-de-dinechin', '16 September 2021'],
    ['2024-10', 'wainersm', '10 October 2024'],
  ] as const) {
    const { statement, filing, notes } = page(election, slug);
    expect(statement).toBeNull();
    expect(filing.times).toEqual([]);
    expect(notes.map(({ text }) => text)).toContainEqual(expect.stringContaining(said));
  }
});

test('every summary has 90 to 110 words, and quotes as a printer sets them', () => {
  const statements = loaded.community.elections.flatMap(({ candidacies }) =>
    candidacies.flatMap(({ statement }) => (statement === null ? [] : [statement])),
  );
  expect(statements).toHaveLength(62);
  for (const { words, body } of statements) {
    expect(words).toBeGreaterThanOrEqual(90);
    expect(words).toBeLessThanOrEqual(110);
    expect(body).not.toMatch(/['"]/);
  }
});
