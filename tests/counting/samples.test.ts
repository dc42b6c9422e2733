/** Ballots that communities published, held against the results that they declared; where the samples lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBallots } from '../../src/counting/forms/index.ts';
import { counted, told } from './support.ts';

const SAMPLE = new URL('../../../shared/samples/elekto/elections/2021-SC/ballots.csv', import.meta.url);

/** Knative's steering committee of 2021: "49 ballots were cast"; Carlos Santana and Lance Ball won the two seats. */
test.skipIf(!existsSync(SAMPLE))(
  'Knative’s ballots of 2021 elect whom its results declare, by every method and option',
  () => {
    const file = readBallots(readFileSync(SAMPLE, 'utf8'), 'csv', { candidates: null, better: 'lower' });
    expect(file).toMatchObject({ cast: 49, flaws: [] });
    const poll = { ...file, candidates: file.candidates.map(({ name }) => name), pairs: null };
    for (const method of [
      'schulze',
      'ranked-pairs',
      'condorcet-irv',
      'stv-scottish',
      'stv-meek',
      'plurality',
    ] as const) {
      for (const unranked of ['last', 'ignored'] as const) {
        const { order } = counted(poll, { method, unranked, seats: 2 });
        expect(told(order.slice(0, 2), poll)).toBe('lball>csantanapr');
      }
    }
  },
);
