/**
 * Content folders of which something was broken at random: whatever it is, the check answers with findings, each with its
 * place, and never with a stack trace; and of what it lets pass, everything that a build derives can be made.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine, type LoadedCommunity } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { dataFiles } from '../../src/files/data/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { paragraphsOf } from '../../src/site/wordings.ts';
import {
  countFiles,
  formScript,
  manifest,
  newsAsAtom,
  newsAsJson,
  subscribedCalendars,
} from '../../src/views/published.ts';
import { viewsOf } from '../views/drawn.ts';
import { TIMEOUT, WHILE_THERE_IS_TIME } from './bounds.ts';
import { BASE, broken, mutation } from './mutations.ts';

const NOW = '2021-05-03T12:00:00Z' as Instant;

/** Everything that pages and files are made of, short of drawing them. */
function derived(loaded: LoadedCommunity): void {
  const all = siteOf(loaded, NOW);
  const made = { commit: null, noCommit: 'none', content: { files: 1, sha256: '0'.repeat(64) } };
  for (const { json } of dataFiles(loaded.community, all.asOf, made as Parameters<typeof dataFiles>[2])) json();
  viewsOf(all);
  for (const { text } of [...subscribedCalendars(all), ...countFiles(all)]) text();
  for (const make of [formScript, manifest, newsAsAtom, newsAsJson]) make(all);
  for (const text of loaded.community.charterTexts) paragraphsOf(all, text, null);
}

test(
  'a broken content folder gives findings with places, and what passes can be built from',
  () => {
    let [runs, passed] = [0, 0];
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const files: Record<string, string | Uint8Array> = { ...BASE };
        for (const each of mutations) broken(files, each);
        const loaded = examine(understand(readFiles(files)), day('2021-05-03'));
        runs += 1;
        for (const finding of loaded.findings) {
          expect(asText(finding)).not.toMatch(/\n\s+at |\[object|undefined/);
          expect(finding.place.line).toBeGreaterThan(0);
          expect(finding.place.col).toBeGreaterThan(0);
        }
        if (loaded.findings.some(({ severity }) => severity === 'error')) return;
        passed += 1;
        derived(loaded);
      }),
      WHILE_THERE_IS_TIME,
    );
    // Mutations of which none passes, or all do, would prove nothing.
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThan(runs);
    console.log(`content folders: ${runs}, of which ${passed} passed`);
  },
  TIMEOUT,
);
