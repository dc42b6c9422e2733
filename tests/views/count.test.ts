/** What the page of a count shows. */
import { describe, expect, test } from 'vitest';
import { countDocument } from '../../src/files/data/count.ts';
import { editionOf } from '../../src/files/data/index.ts';
import { METHODS } from '../../src/governance/ballots.ts';
import { the } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { countedElections, countView } from '../../src/views/count.ts';
import { countFiles } from '../../src/views/published.ts';
import { fixture, siteWith } from './sites.ts';

const lantern = fixture('counted', '2026-11-25');
const page = (id: string, site = lantern) => drawing('count', () => countView(site, id));

describe('the page of a count', () => {
  test('says that ballots counted again agree, and why each candidate has a seat or none', () => {
    const { verdict, award, pairs, methods, downloads, receipts } = page('2026-03');
    expect(verdict).toEqual({
      state: 'agrees',
      text: 'Counted again. The declared outcome agrees, seat by seat.',
    });
    expect(award?.rows.filter(({ sits }) => sits).map(({ name }) => name)).toEqual([
      'Ada Lindqvist',
      'Dora Papadopoulou-Whitfield',
      'Cleo Varga',
    ]);
    expect(pairs?.rows[0]?.cells[1]).toEqual({ voters: 19, fares: 'wins', label: 'over Benedikt Okonkwo' });
    expect(methods.map(({ method }) => method)).toEqual(METHODS.filter((each) => !/score|star/.test(each)));
    expect(methods.filter(({ own }) => own).map(({ method }) => method)).toEqual(['schulze']);
    expect(receipts).toBe('/elections/2026-03/count/receipts.js');
    expect(downloads).toHaveLength(4);
  });

  test('says where they differ, and under which options they would agree', () => {
    const { verdict, wouldAgree, whatIf, receipts, facts } = page('2025-03');
    expect(verdict.state).toBe('differs');
    expect(verdict.text).toContain('The outcome declares Hana Novák, to whom this award gives no seat.');
    expect(wouldAgree).toBe('By no method and option known here would it agree.');
    expect(whatIf?.methods.map(({ value }) => value)).toEqual(['schulze', 'ranked-pairs', 'minimax', 'borda']);
    expect(whatIf?.unranked).toEqual([]);
    expect(receipts).toBeNull();
    expect(facts).toContainEqual({ label: 'Method', value: 'Schulze (not on record; taken here)' });
  });

  test('of very many ballots counts the declared method and those by pairs, and leaves the others to the reader', () => {
    // Every order of six, and of those who come first in it: 1,956 ways to vote.
    const orders = (left: readonly number[]): number[][] =>
      left.length < 2
        ? [[...left]]
        : left.flatMap((first) => orders(left.filter((each) => each !== first)).map((rest) => [first, ...rest]));
    const rows = orders([1, 2, 3, 4, 5, 6]).flatMap((row) =>
      [0, 1, 2, 3, 4, 5].map((cut) => row.map((rank) => (rank > 6 - cut ? '' : rank)).join()),
    );
    const { community } = lantern;
    const many = {
      ...community,
      elections: community.elections.map((election) =>
        election.ballots === null || election.id !== '2026-03'
          ? election
          : {
              ...election,
              ballots: {
                ...election.ballots,
                text: `ada,ben,cleo,dora,emil,fay\n${rows.join('\n')}\n`,
                method: 'stv-exact' as const,
              },
            },
      ),
    };
    const { methods, methodsNote, whatIf } = page('2026-03', siteWith(many, '2026-11-25'));
    expect(methods.map(({ method }) => method)).toEqual(['schulze', 'ranked-pairs', 'minimax', 'borda', 'stv-exact']);
    expect(methodsNote).toContain('your browser counts the other methods');
    expect(whatIf?.methods).toHaveLength(10);
  });
});

test('what it takes to take part, and who does not for want of a quorum, is told on the page and as data alike', () => {
  const { community } = lantern;
  const none = { candidate: 'Fay Nakamura', majority: 1, quorum: 25 };
  const against = {
    ...community,
    elections: community.elections.map((election) =>
      election.id !== '2026-03' || election.ballots === null
        ? election
        : {
            ...election,
            candidacies: election.candidacies.filter(({ person }) => person !== 'fay'),
            ballots: { ...election.ballots, none },
          },
    ),
  };
  const site = siteWith(against, '2026-11-25');
  const { facts, methods } = page('2026-03', site);
  expect(facts).toContainEqual({
    label: 'To take part',
    value: 'More voters than the other way, and at least 25, must prefer a candidate to “Fay Nakamura”',
  });
  const election = the(site.elections, '2026-03');
  const { count } = drawing('count', () => countDocument(editionOf(site.community, site.asOf), election));
  expect(count?.none).toEqual({ candidate: 5, majority: 1, quorum: 25 });
  expect(count?.dropped).not.toEqual([]);
  const told = (methods.find(({ own }) => own)?.story ?? []).filter((step) => step.includes('takes no part'));
  expect(told).toHaveLength(count?.dropped.length ?? 0);
  for (const [index, { candidate, why }] of (count?.dropped ?? []).entries()) {
    const name = count?.candidates[candidate]?.person;
    expect(told[index]).toContain(site.people.get(name ?? '')?.name ?? '?');
    expect(told[index]?.endsWith(', and the quorum is 25.')).toBe(why === 'quorum');
  }
});

test('beside the page lie the tables, and what its scripts take; receipts only where ballots carry some', () => {
  const files = countFiles(lantern);
  expect(files.map(({ election, file }) => `${election}/${file}`)).toEqual([
    '2025-03/data.js',
    '2025-03/pairs.csv',
    '2026-03/data.js',
    '2026-03/pairs.csv',
    '2026-03/ballots.csv',
    '2026-03/receipts.js',
  ]);
  const text = (name: string) =>
    files.find(({ file, election }) => file === name && election === '2026-03')?.text() ?? '';
  // Receipts tell whose a ballot is: they stand in their own file alone.
  expect(text('receipts.js')).toContain('071c64be');
  for (const name of ['data.js', 'pairs.csv', 'ballots.csv']) expect(text(name)).not.toContain('071c64be');
  expect(countedElections(lantern)).toEqual(['2025-03', '2026-03']);
});
