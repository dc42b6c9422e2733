/**
 * Content folders of which something was broken at random: whatever it is, the check answers with findings, each with its
 * place, and never with a stack trace; and of what it lets pass, everything that a build derives can be made.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine, type LoadedCommunity } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { dataFiles } from '../../src/files/data/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { calendarView } from '../../src/views/calendar.ts';
import { candidacyPages, candidacyView } from '../../src/views/candidacy.ts';
import { committeeView } from '../../src/views/committee.ts';
import { electionView } from '../../src/views/election.ts';
import { homeView } from '../../src/views/home.ts';
import { organizationView } from '../../src/views/organization.ts';
import { personView } from '../../src/views/person.ts';
import { standView } from '../../src/views/stand.ts';
import { TIMEOUT, WHILE_THERE_IS_TIME } from './bounds.ts';

const BASE: Readonly<Record<string, string>> = {
  ...EXAMPLE_BASE,
  'elections/2021-05/candidates/hana-x.md':
    '---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme Labs\nlinks: [{ title: Work, url: https://example.org/ }]\n---\n## Why\n\nI would *help*.\n',
  'handbook/guide.md': '---\ntitle: Guide\nsummary: s\naudience: everyone\norder: 1\n---\nText.\n',
  'published.txt': '/people/ada/ 2020-06-01\n',
};
const FILES = Object.keys(BASE);
const NOW = '2021-05-03T12:00:00Z' as Instant;

const NASTY = [
  '',
  '~',
  '[]',
  '{}',
  '-1',
  '1e999',
  '0x1f',
  '.inf',
  'No',
  '"\\0"',
  '&a',
  '*a',
  '!!js/function x',
  '<<: *a',
  '2021-02-30',
  '9999-12-31',
  '0000-01-01',
  '2021-05-01 25:00 UTC',
  '2021-03-28 02:30 Europe/Berlin',
  'constructor',
  '__proto__',
  'toString',
  'ada',
  'council',
  'spring',
  '{ beacon: quicknet, round: 1 }',
  'election-id',
  `"${'a'.repeat(500)}"`,
  '"\u202e\u200b"',
  '"//x/../.."',
  '"https://[::1"',
  `"${'\u{1f468}\u200d'.repeat(60)}"`,
  '漢字',
] as const;

const mutation = fc.record({
  file: fc.constantFrom(...FILES),
  at: fc.nat(10_000),
  how: fc.constantFrom('drop', 'double', 'value', 'key', 'cut', 'bytes', 'swap', 'rename', 'gone', 'other'),
  nasty: fc.constantFrom(...NASTY),
  other: fc.constantFrom(...FILES),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function broken(files: Record<string, string | Uint8Array>, { file, at, how, nasty, other }: Mutation): void {
  const text = files[file];
  if (typeof text !== 'string') return;
  const lines = text.split('\n');
  const line = at % lines.length;
  const set = (to: string) => {
    files[file] = lines.with(line, to).join('\n');
  };
  const here = lines[line] ?? '';
  if (how === 'drop') files[file] = lines.toSpliced(line, 1).join('\n');
  else if (how === 'double') files[file] = lines.toSpliced(line, 0, here).join('\n');
  else if (how === 'value') set(here.replace(/:.*$/, `: ${nasty}`));
  else if (how === 'key') set(`${/^\s*/.exec(here)?.[0] ?? ''}${nasty}: x`);
  else if (how === 'cut') files[file] = text.slice(0, at % (text.length + 1));
  else if (how === 'bytes') files[file] = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0, at % 256])]);
  else if (how === 'swap') files[file] = text.replace(/[a-z]{3,}/, nasty);
  else if (how === 'gone') delete files[file];
  else if (how === 'other') files[file] = BASE[other] ?? '';
  else {
    delete files[file];
    files[file.replace(/[^/]+(?=\.\w+$)/, nasty.replace(/["/\\\0]/g, '').slice(0, 300) || 'x')] = text;
  }
}

/** Everything that pages and files are made of, short of drawing them. */
function derived(loaded: LoadedCommunity): void {
  const all = siteOf(loaded, NOW);
  const made = { commit: null, noCommit: 'none', content: { files: 1, sha256: '0'.repeat(64) } };
  for (const { json } of dataFiles(loaded.community, all.asOf, made as Parameters<typeof dataFiles>[2])) json();
  homeView(all);
  calendarView(all);
  standView(all);
  for (const id of all.committees.keys()) committeeView(all, id);
  for (const id of all.people.keys()) personView(all, id);
  for (const id of all.organizations.keys()) organizationView(all, id);
  for (const id of all.elections.keys()) drawing(id, () => electionView(all, id));
  for (const { election, candidate } of candidacyPages(all))
    drawing(election, () => candidacyView(all, election, candidate));
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
