/** The cases that were reported, from the folder beside the repository; each says what is right. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { withId } from '../../src/governance/lookup.ts';
import { phaseOf } from '../../src/governance/timetable.ts';
import { folderOf } from '../temporary.ts';
import { type Told, toldIn } from './told.ts';

vi.setConfig({ testTimeout: 60_000 });

const CASES = path.resolve('../shared/cases');
const isThere = existsSync(CASES);
if (!isThere)
  console.log('skipped: there is no ../shared/cases beside this folder; kinds.test.ts has the same kinds of its own');

const ids = (terms: ReturnType<Told['terms']>) => terms.map(({ ended }) => ended?.why ?? 'sits');

/** What is right of each content folder. */
const COMMUNITIES: Readonly<Record<string, (told: Told) => void>> = {
  abolished: ({ errors, terms, roster }) => {
    expect(errors).toEqual([]);
    expect(ids(terms('cleo'))).toEqual(['seat-abolished']);
    expect(roster('2024-06-01')).toEqual(['ada', 'ben']);
  },
  'dropped-cohort': ({ errors, roster, terms }) => {
    expect(errors).toEqual([]);
    expect(roster('2025-01-01')).toEqual(['ada', 'eve']);
    expect([terms('ada')[0]?.cohort, terms('eve')[0]?.cohort]).toEqual(['spring', 'autumn']);
  },
  short: ({ errors, hints, roster, terms }) => {
    expect(errors).toEqual([]);
    expect(hints).toEqual([]);
    // Two were elected and the third stays on: one answer, and nobody left.
    expect(roster('2025-05-01')).toEqual(['ada', 'ben', 'cleo']);
    expect(ids(terms('cleo'))).toEqual(['sits']);
  },
  unrecorded: ({ errors, roster }) => {
    expect(errors).toEqual([]);
    expect(roster('2025-05-01')).toEqual(['cleo']);
  },
  knative: ({ errors, roster }) => {
    expect(errors).toEqual([]);
    expect(roster('2023-01-01')).toEqual(['ada', 'ben', 'hana']);
  },
  'cncf-toc': ({ errors, roster }) => {
    expect(errors).toEqual([]);
    expect(roster('2023-03-01')).toEqual(['ada', 'ben', 'cleo']);
  },
  nixos: ({ errors, hints, roster, terms }) => {
    expect(errors).toEqual([]);
    expect(roster('2024-12-01')).toHaveLength(7);
    // The file does not say by what the short terms went: nor does anything that is read from it.
    expect(hints).toContain('seats-not-told');
    expect(terms('gus')[0]?.scheduledEnd).toBeNull();
    expect(terms('gus')[0]?.oneOf).toHaveLength(2);
  },
  python: ({ errors, roster, terms }) => {
    expect(errors).toEqual([]);
    expect(roster('2025-02-15')).toEqual(['ben', 'cleo', 'dora', 'eve']);
    expect(roster('2025-03-01')).toEqual(['ben', 'cleo', 'dora', 'eve', 'hana']);
    expect(terms('ben')[0]?.scheduledEnd).toBeNull();
  },
  'term-limit': ({ errors, hints }) => expect([errors, hints]).toEqual([[], ['term-limit-passed']]),
};

const HISTORIES: Readonly<Record<string, (told: Told) => void>> = {
  t1: ({ hints, terms }) => {
    expect(hints).toContain('seats-not-told');
    for (const person of ['fay', 'gus', 'hal']) expect(terms(person)[0]?.oneOf, person).toHaveLength(2);
  },
  t3: ({ errors }) => expect(errors).toEqual(['departure-without-effect']),
  t4: ({ errors, terms }) => {
    expect(errors).toEqual([]);
    expect(ids(terms('ada'))).toEqual(['seat-abolished']);
  },
  t5: ({ errors }) => expect(errors).toEqual(['departure-without-effect']),
  n1: ({ errors, coming }) => {
    expect(errors).toEqual([]);
    // Two seats of December, and the one that fell vacant in September.
    expect(coming('2026-11-25')[0]).toBe('2026-12: 3');
  },
  n7: ({ hints }) => expect(hints).toContain('seats-left-open'),
  n8: ({ errors }) => expect(errors).toEqual(['office-after-term']),
  p1: ({ errors }) => expect(errors).toEqual(['cap-broken']),
  s1: ({ errors }) => expect(errors).toEqual(['seat-move-unsaid']),
};

const PATCHES: Readonly<Record<string, (told: Told) => void>> = {
  'aoe-day': ({ errors, loaded }) => {
    expect(errors).toEqual([]);
    const election = withId(loaded.community.elections, '2026-12');
    expect(election && phaseOf(election, 'voting')?.end).toBe('2026-12-29T12:00:00Z');
  },
  'by-election': ({ errors, roster, terms }) => {
    expect(errors).toEqual([]);
    expect(roster('2023-10-24')).toContain('dee');
    // For the rest of the term that Bob left, and no longer.
    expect(terms('dee').at(-1)?.scheduledEnd).toBe(terms('bob')[0]?.scheduledEnd);
  },
  cancelled: ({ errors, loaded }) => {
    expect(errors).toEqual([]);
    const election = withId(loaded.community.elections, '2023-06');
    const dee = election?.candidacies.find(({ person }) => person === 'dee');
    expect(election && dee && statusOn(election, dee, day('2023-08-01'))).toBe('called-off');
  },
  'cjk-organization-cap': ({ errors }) => expect(errors).toEqual(['cap-broken']),
  extension: ({ errors }) => expect(errors).toEqual([]),
  'first-election-two-terms': ({ errors, hints }) => {
    expect(errors).toEqual([]);
    expect(hints).toContain('seats-not-told');
  },
  gfm: ({ errors }) => expect(errors).toEqual([]),
  // Written before a parent could have a day; dated, the cap is kept: kinds.test.ts.
  merger: ({ errors }) => expect(errors).toEqual(['cap-broken']),
  'organization-collision-and-zh-search': ({ errors, hints, loaded }) => {
    expect(errors).toEqual([]);
    // The interface will be in English, for there are no words in the language that is set.
    expect(hints).toContain('unknown-language');
    const names = loaded.community.organizations.filter(({ name }) => name.includes('Example City'));
    expect(new Set(names.map(({ id }) => id)).size).toBe(2);
  },
  removal: ({ errors, roster }) => {
    expect(errors).toEqual([]);
    expect(roster('2023-09-20')).toContain('dee');
  },
  // Written in the way that was refused; the finding names the way that is accepted.
  'winner-declines': ({ errors, loaded }) => {
    expect(errors).toEqual(['resigned-without-seat']);
    expect(loaded.findings.find(({ code }) => code === 'resigned-without-seat')?.expected).toContain('declined:');
  },
};

/** A patch laid over the folder that its first line names. */
function patched(name: string): string {
  const patch = readFileSync(path.join(CASES, 'patches', `${name}.patch`), 'utf8');
  const root = patch.split(' ')[2]?.split('/')[0] ?? '';
  const folder = folderOf();
  execFileSync('tar', ['xzf', path.join(CASES, 'patches', root === 'base' ? 'base.tgz' : 'history.tgz'), '-C', folder]);
  execFileSync('patch', ['-s', '-p1', '-d', path.join(folder, root)], { input: patch });
  return path.join(folder, root);
}

const named = (folder: string, ending = ''): string[] =>
  readdirSync(path.join(CASES, folder))
    .flatMap((name) => (name.endsWith(ending) ? [name.slice(0, name.length - ending.length)] : []))
    .filter((name) => !name.endsWith('.tgz'));

describe.runIf(isThere)('what was reported is right', () => {
  test('of every case there is something to say', () => {
    expect(Object.keys(COMMUNITIES).sort()).toEqual(named('communities').sort());
    expect(Object.keys(HISTORIES).sort()).toEqual(named('histories').sort());
    expect(Object.keys(PATCHES).sort()).toEqual(named('patches', '.patch').sort());
  });
  for (const [name, right] of Object.entries(COMMUNITIES)) {
    test(`community ${name}`, () => right(toldIn(path.join(CASES, 'communities', name))));
  }
  for (const [name, right] of Object.entries(HISTORIES)) {
    test(`history ${name}`, () => right(toldIn(path.join(CASES, 'histories', name))));
  }
  for (const [name, right] of Object.entries(PATCHES)) {
    test(`patch ${name}`, () => right(toldIn(patched(name))));
  }
});
