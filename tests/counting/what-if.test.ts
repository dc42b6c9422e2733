/** What a reader may suppose of a count, from what is published of it. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { countData, countOf } from '../../src/counting/count-data.ts';
import { asItWas, type Supposed, supposed } from '../../src/counting/what-if.ts';
import { METHODS } from '../../src/governance/ballots.ts';
import { day } from '../../src/governance/day.ts';

const TODAY = day('2026-11-25');
const { community } = loadContent(path.resolve('tests/fixtures/counted'), TODAY);

function published(id: string) {
  const election = community.elections.find((each) => each.id === id);
  const found = election === undefined ? null : countOf(community, election, TODAY);
  if (election === undefined || found === null) throw new Error(`${id} has no count`);
  // As it goes through a file.
  const data = JSON.parse(JSON.stringify(countData(community, election, found)));
  return { found, data: data as ReturnType<typeof countData> };
}

const { data, found } = published('2026-03');
const names = ['ada', 'ben', 'cleo', 'dora', 'emil', 'fay'];
const suppose = (change: Partial<Supposed>) => supposed(data, { ...asItWas(data), ...change });
const seated = (change: Partial<Supposed>) => suppose(change)?.award.seated;

describe('what a reader supposes', () => {
  test('is as it was where nothing is changed', () => {
    const was = suppose({});
    expect(was?.counts.order).toEqual(found.counts.order);
    expect(was?.award.given).toEqual(found.given.given);
    expect(data.declared).toEqual(['ada', 'dora', 'cleo']);
  });

  test('gives the next the seat that the limit kept somebody from, once it does not hold', () => {
    expect(seated({})).toEqual(['ada', 'dora', 'cleo']);
    expect(seated({ limited: false })).toEqual(['ada', 'ben', 'dora']);
    expect(seated({ seats: 1 })).toEqual(['ada']);
    expect(seated({ seats: 6, limited: false })).toHaveLength(6);
  });

  test('counts as if somebody had not stood, and tells the others by their places', () => {
    const ada = names.indexOf('ada');
    const less = suppose({ without: new Set([ada]) });
    expect(less?.stay).toEqual([1, 2, 3, 4, 5]);
    expect(less?.counts.matrix).toEqual(
      found.counts.matrix.filter((_, row) => row !== ada).map((cells) => cells.filter((_, to) => to !== ada)),
    );
    // With Ada gone the organization may have one more.
    expect(less?.award.seated).toEqual(['ben', 'dora', 'cleo']);
  });

  test('goes by every method that the ballots allow, and by no other', () => {
    const allowed = METHODS.filter((method) => suppose({ method }) !== null);
    expect(allowed).toEqual(METHODS.filter((each) => !['score', 'star', 'bloc-star'].includes(each)));
    const pairs = published('2025-03').data;
    expect(pairs.ballots).toBeNull();
    expect(METHODS.filter((method) => supposed(pairs, { ...asItWas(pairs), method }) !== null)).toEqual([
      'schulze',
      'ranked-pairs',
      'minimax',
      'borda',
    ]);
    expect(supposed(pairs, { ...asItWas(pairs), without: new Set([0]) })?.counts.order).toEqual([[1], [0]]);
  });
});
