/** The commands that count ballots again, award seats, and say what a file of ballots gives away. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../src/commands/documents.ts';
import { METHODS } from '../../src/governance/ballots.ts';
import { folderOf } from '../temporary.ts';
import { ran } from './ran.ts';

const CONTENT = path.resolve('tests/fixtures/counted');
const BALLOTS = path.join(CONTENT, 'elections/2026-03/ballots.csv');
const PAIRS = path.join(CONTENT, 'elections/2025-03/pairs.csv');
const run = (...args: string[]) => ran(args, { content: CONTENT, now: '2026-11-25' });

async function counted(...args: string[]) {
  const { status, out, err } = await run('count', ...args, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return DOCUMENTS.count.parse(JSON.parse(out));
}

const ORDER = ['Ada Lindqvist', 'Benny', 'dora', 'Cleo Varga', 'Fay Nakamura', 'Emil Sørensen'];

describe('count', () => {
  test('counts the ballots of an election as its file says, and names the people whom they mean', async () => {
    const { status, out } = await run('count', '2026-03');
    expect(status).toBe(0);
    expect(out).toMatch(/^The election of March 2026: Schulze, 3 seats, 31 ballots, 1 of which ranks nobody\n/);
    expect(out).toMatch(/^ +2 {2}Benedikt Okonkwo$/m);
    expect(out).toContain('Ada Lindqvist stands above Benedikt Okonkwo: the strongest chain of victories is worth 19');
    expect(out).not.toContain('Not on record');
  });

  test('says what was not on record', async () => {
    expect((await run('count', '2025-03')).out).toContain(
      'Not on record, and taken here: method, unranked and strength.',
    );
    expect(await counted('2025-03')).toMatchObject({
      method: 'schulze',
      order: [['Emil Sørensen'], ['Gus Albrecht'], ['Hana Novák']],
    });
  });

  test('counts a file by another method, with other options', async () => {
    const as = await counted(BALLOTS);
    expect(as.order).toEqual(ORDER.map((name) => [name]));
    expect(as.notRecorded).toEqual(['method', 'unranked', 'strength', 'seats']);
    const stv = await counted(BALLOTS, '--method', 'stv-meek', '--seats', '3', '--unranked', 'ignored');
    expect(stv).toMatchObject({ method: 'stv-meek', seats: 3, unranked: 'ignored', notRecorded: ['strength'] });
    expect(stv.order.slice(0, 3).flat().toSorted()).toEqual(['Ada Lindqvist', 'Benny', 'Cleo Varga']);
    // Not everybody ranked everybody.
    expect((await counted(BALLOTS, '--unranked', 'ignored')).pairs).not.toEqual(as.pairs);
  });

  test('refuses a method for which the ballots do not say enough', async () => {
    expect(await run('count', '2026-03', '--method', 'star')).toMatchObject({ status: 1, out: '' });
    const { status, err } = await run('count', PAIRS, '--method', 'plurality');
    expect({ status, err }).toEqual({
      status: 1,
      err: 'Plurality cannot be counted: only the pairs are here. What can: schulze, ranked-pairs, minimax, borda.',
    });
  });

  test('says each place of a file that cannot be read', async () => {
    const file = path.join(folderOf({ 'ballots.csv': 'Ada,Ben\n1,2\n0,1.5\n1,9007199254740993\n' }), 'ballots.csv');
    const { status, err } = await run('count', file);
    expect(status).toBe(1);
    expect(err.match(/ballots\.csv:\d:\d/g)).toEqual(['ballots.csv:3:1', 'ballots.csv:3:3', 'ballots.csv:4:3']);
    expect(err).toMatch(/Not counted: 3 places of the file cannot be read\.$/);
  });

  test.each([
    [['2026-3'], 'did you mean "2026-03"?'],
    [[], 'Which ballots? Name an election by its id, or a file of ballots.'],
    [['2026-03', '--method', 'schultze'], 'did you mean "schulze"?'],
    [['2026-03', '--unranked', 'first'], '"first" is nothing that --unranked takes'],
    [['2026-03', '--seats', '0'], 'write --seats 1'],
  ])('answers what was not asked rightly: %j', async (args, says) => {
    const { status, out, err } = await run('count', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(says);
  });

  test('says of an election without ballots that there are none', async () => {
    const { status, err } = await ran(['count', '2018-03'], {
      content: path.resolve('tests/fixtures/small'),
      now: '2021-01-01',
    });
    expect(status).toBe(1);
    expect(err).toContain('are not published: nothing on record says why.');
  });
});

describe('award', () => {
  test('says of each candidate why they have a seat or none', async () => {
    const { status, out } = await run('award', '2026-03');
    expect(status).toBe(0);
    expect(out).toMatch(/^no +Benedikt Okonkwo .*the third from Acme Lamps beside one member who continues/m);
    expect(out).toMatch(/^yes +Cleo Varga .*in the place of Benedikt Okonkwo\.$/m);
    expect(out).toMatch(/The declared outcome agrees, seat by seat\.$/);
  });

  test('ends with 1 where the declared outcome differs', async () => {
    const { status, out } = await run('award', '2025-03', '--json');
    expect(status).toBe(1);
    const { candidates, agrees } = DOCUMENTS.award.parse(JSON.parse(out));
    expect(candidates.map(({ person, seat }) => [person, seat])).toEqual([
      ['emil', 'yes'],
      ['gus', 'yes'],
      ['hana', 'no'],
    ]);
    expect(agrees).toBe(false);
  });
});

describe('ballots inspect', () => {
  test('says how many ballots are unique, and how few voted', async () => {
    const { status, out } = await run('ballots', 'inspect', BALLOTS);
    expect(status).toBe(0);
    expect(out).toContain('10 ways of voting; 3 of the ballots (10%) are the only one of their kind.');
    expect(out).toContain('At least 20 voted');
    const few = path.join(folderOf({ 'few.csv': 'receipt,Ada,Ben\nx1,1,2\nx2,2,1\n' }), 'few.csv');
    const told = (await run('ballots', 'inspect', few)).out;
    expect(told).toContain('Fewer than 20 voted: publish the pairs alone.');
    expect(told).toContain('The ballots carry receipts or pseudonyms');
  });

  test('writes copies that count to the same, whatever the order of the ballots was', async () => {
    const folder = folderOf({ 'turned.csv': '' });
    const [head = '', ...rows] = readFileSync(BALLOTS, 'utf8').trimEnd().split('\n');
    writeFileSync(path.join(folder, 'turned.csv'), `${[head, ...rows.toReversed()].join('\n')}\n`);
    const [one, other, pairs] = ['one.csv', 'other.csv', 'pairs.csv'].map((name) => path.join(folder, name));
    if (one === undefined || other === undefined || pairs === undefined) return expect.fail();
    expect(await run('ballots', 'inspect', BALLOTS, '--out', one)).toMatchObject({ status: 0, err: '' });
    await run('ballots', 'inspect', path.join(folder, 'turned.csv'), '--out', other);
    expect(await run('ballots', 'inspect', BALLOTS, '--pairs', '--out', pairs)).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(one, 'utf8')).toBe(readFileSync(other, 'utf8'));
    for (const method of METHODS.filter((each) => !['score', 'star', 'bloc-star'].includes(each))) {
      const { of: _, ...told } = await counted(BALLOTS, '--method', method);
      expect(await counted(one, '--method', method)).toEqual({ ...told, of: one });
    }
    for (const method of ['schulze', 'ranked-pairs', 'minimax', 'borda']) {
      expect((await counted(pairs, '--method', method)).order).toEqual(
        (await counted(BALLOTS, '--method', method)).order,
      );
    }
  });

  test('keeps points, and prints the pairs where no file is named', async () => {
    const folder = folderOf({ 'points.csv': '"B, en",Ada\n2.5,5\n,1\n2.5,5\n' });
    const [file, copy] = [path.join(folder, 'points.csv'), path.join(folder, 'copy.csv')];
    await run('ballots', 'inspect', file, '--better', 'higher', '--out', copy);
    expect(readFileSync(copy, 'utf8').split('\n').toSorted()).toEqual(
      ['', '"B, en",Ada', '2X2.5,5', 'No opinion,1'].toSorted(),
    );
    expect((await run('ballots', 'inspect', file, '--better', 'higher', '--pairs')).out).toBe(
      '3 ballots,"B, en",Ada\n"B, en",0,0\nAda,3,0',
    );
  });

  test('overwrites nothing, and takes no name that tells another form', async () => {
    const before = readFileSync(BALLOTS, 'utf8');
    expect(await run('ballots', 'inspect', BALLOTS, '--out', BALLOTS)).toMatchObject({ status: 1 });
    expect(readFileSync(BALLOTS, 'utf8')).toBe(before);
    const out = path.join(folderOf({}), 'pairs.csv');
    expect(await run('ballots', 'inspect', BALLOTS, '--out', out)).toMatchObject({ status: 2, out: '' });
    expect(existsSync(out)).toBe(false);
    expect((await run('count', 'nowhere.csv')).status).toBe(1);
  });
});
