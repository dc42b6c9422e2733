/** The raw archive, imported, beside the one that ships: what is the same, and each difference with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine, loadContent } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { addDays, day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import type { Community, Election } from '../../src/governance/model.ts';
import { rosterOn } from '../../src/governance/roster.ts';
import { readStatement } from '../../src/import/found-statement.ts';
import { imported } from '../../src/import/import.ts';
import { plainText } from '../../src/import/layouts/plain-text.ts';
import { foldedName } from '../../src/import/name-likeness.ts';
import { readSource } from '../../src/import/source.ts';
import { WITHHELD } from '../../src/words/withheld.ts';

const RAW = path.resolve('../shared/kata');
const END = day('2026-04-28');

const source = existsSync(RAW) ? readSource(RAW) : null;
const made =
  source === null
    ? null
    : imported(
        source,
        { layout: plainText, keepAddresses: false, url: null, repository: null },
        { people: [], organizations: [] },
      );
const loaded =
  made === null
    ? null
    : examine(understand(readFiles(Object.fromEntries(made.made.map(({ path: file, text }) => [file, text])))), END);
const shipped = loadContent(path.resolve('content'), END).community;

/** People by what both archives call them by: the handle, else the name. */
const keyed = ({ people }: Community) =>
  new Map(people.map(({ id, github, name }) => [id, github?.toLowerCase() ?? foldedName(name)]));

const keysOf = (community: Community) => {
  const keys = keyed(community);
  return (id: string): string => keys.get(id) ?? id;
};

function rosterKeys(community: Community) {
  const committee = community.committees.find(({ id }) => id === 'architecture-committee');
  if (committee === undefined) throw new Error('there is no architecture-committee');
  const told = history(committee, community.elections, END);
  const key = keysOf(community);
  return (on: string) =>
    rosterOn(told, community, day(on))
      .members.map(({ person }) => key(person))
      .sort()
      .join(' ');
}

/** The days on which the two rosters differ, as intervals, and why they do. */
const DIFFERENT_DAYS: Readonly<Record<string, string>> = {
  '2017-12-05 2018-08-19': 'no raw file has a day before the first election; who sat is known from its announcement on',
  '2020-10-05 2020-10-26':
    'the result names no day: the raw files have the plan, the history has the day of the list of members',
  '2024-04-17 2024-04-29':
    'the result names no day: the raw files have the plan, the history the day on which it was written',
};

describe.skipIf(made === null || loaded === null)('the raw archive, imported (needs ../shared/kata)', () => {
  if (made === null || loaded === null || source === null) return;
  const { community, findings } = loaded;
  const ours = keysOf(community);
  const theirs = keysOf(shipped);
  const pairs = shipped.elections.map((was): readonly [Election, Election] => {
    const is = community.elections.find(({ id }) => id === was.id);
    if (is === undefined) throw new Error(`${was.id} was not imported`);
    return [was, is];
  });

  test('it holds no error, and one hint: the document told of seven seats on the day of a result', () => {
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([['hint', 'rules-changed-meanwhile']]);
    expect(community.elections).toHaveLength(16);
  });

  test('the rosters are equal on every day, but for those whose day no raw file has', () => {
    const [was, is] = [rosterKeys(shipped), rosterKeys(community)];
    const different: string[] = [];
    let since: string | null = null;
    for (let on = day('2017-12-05'); on <= END; on = addDays(on, 1)) {
      const same = was(on) === is(on);
      if (!same && since === null) since = on;
      if (same && since !== null) {
        different.push(`${since} ${addDays(on, -1)}`);
        since = null;
      }
    }
    expect(different).toEqual(Object.keys(DIFFERENT_DAYS));
    expect(since).toBeNull();
  });

  test('everybody is there once', () => {
    const names = (of: Community) => new Set(keyed(of).values());
    const [was, is] = [names(shipped), names(community)];
    expect(community.people).toHaveLength(is.size);
    expect([...was].filter((each) => !is.has(each)).sort(), 'only the shipped archive has them').toEqual([
      // The Working Committee's members, whose list bears no day.
      'amyleeland',
      // Only the history names him: his statement was taken out again.
      'christophe de dinechin',
      'jmknyc06',
    ]);
    // An official known by a first name with an @: no raw file says that raravena80 is meant.
    expect([...is].filter((each) => !was.has(each)).sort(), 'only the imported archive has them').toEqual(['ricardo']);
  });

  test.each(pairs)('$id: phases, seats, outcome, officials and who stood are the same', (was, is) => {
    const told = (election: Election, key: (id: string) => string) => ({
      seats: election.seats,
      timetable: election.timetable,
      officials: election.officials
        .map(key)
        .map((each) => (each === 'ricardo' ? 'raravena80' : each))
        .sort(),
      confirmed: election.officialsConfirmed,
      stood: election.candidacies
        .filter(({ withdrew }) => withdrew === null)
        .map(({ person }) => key(person))
        .sort(),
      by: election.outcome?.by,
      elected: election.outcome?.elected.map(key).sort(),
      ranked: election.outcome?.ranked,
    });
    const [one, other] = [told(was, theirs), told(is, ours)];
    expect(other).toEqual(one);
  });

  test('for whom each candidate stood is what the shipped archive says', () => {
    const named = (of: Community, key: (id: string) => string) =>
      new Map(
        of.elections.flatMap(({ id, candidacies }) =>
          candidacies.flatMap(({ person, organization, statement }) =>
            statement === null
              ? []
              : [
                  [
                    `${id} ${key(person)}`,
                    of.organizations.find((each) => each.id === organization)?.name ?? null,
                  ] as const,
                ],
          ),
        ),
      );
    const [was, is] = [named(shipped, theirs), named(community, ours)];
    const different = [...is]
      .filter(([key, name]) => was.get(key) !== name)
      .map(([key, name]) => `${key}: ${name} for ${was.get(key)}`);
    // The raw files call it by its name of then; that it was renamed is nowhere in them.
    expect(different).toEqual(['2020-02 gnawux: Ant Financial for Ant Group']);
  });

  test('each of the 61 statements holds every word that its file does, and no other', () => {
    const statements = made.made.filter(({ path: file }) => file.includes('/candidates/'));
    expect(statements).toHaveLength(61);
    for (const { text, from } of statements) {
      const raw = readFileSync(path.join(RAW, from ?? ''), 'utf8');
      const read = readStatement(from ?? '', raw.replace(/^\ufeff/, ''), null, false);
      if (read === null) throw new Error(`${from} is no statement`);
      const above = new Set(
        read.takenOut
          .filter(
            ({ why, place, text: out }) =>
              raw.split('\n')[place.line - 1]?.trim() === out && (why !== 'e-mail address' || place.col === 1),
          )
          .map(({ place }) => place.line),
      );
      const inside = read.takenOut.filter(({ place }) => !above.has(place.line));
      const left = raw.split('\n').map((line, index) => {
        if (above.has(index + 1)) return '';
        return inside
          .filter(({ place }) => place.line === index + 1)
          .reduce((before, { text: out }) => before.replace(`<${out}>`, out).replace(out, WITHHELD), line);
      });
      const words = (of: string) => of.split(/\s+/).filter((word) => word !== '' && !/^#+$/.test(word));
      const body = text.split('\n---\n').slice(1).join('\n---\n');
      // Signs that Markdown would take for markup are escaped, and addresses are links.
      const own = (of: string) => words(of.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/<(https?:[^>\s]+)>/g, '$1'));
      expect(own(body), from ?? '').toEqual(own(left.join('\n')));
      expect(above.size, from ?? '').toBeGreaterThan(0);
      expect(text).not.toMatch(/@[a-z0-9-]+\.[a-z]/i);
    }
  });

  test('every file of the source is in exactly one list, and none is not understood', () => {
    const { used, keptAside, notUnderstood } = made.accounted;
    const all = [...used.map(({ file }) => file), ...keptAside.map(({ file }) => file), ...notUnderstood].sort();
    expect(all).toEqual([...source.files, ...source.aside].map(({ path: file }) => file).sort());
    expect(notUnderstood).toEqual([]);
    expect(keptAside.map(({ file }) => file)).toContain('facts/filings.csv');
    expect(used.map(({ file }) => file)).not.toContain('facts/README.md');
  });
});
