import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Made } from '../../src/files/data/build.ts';
import { type DataFile, dataFiles, serialise } from '../../src/files/data/index.ts';
import { day } from '../../src/governance/day.ts';
import type { Community } from '../../src/governance/model.ts';
import { withoutEmails } from '../../src/words/withheld.ts';
import { sample } from './sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests look into documents as a reader without types does
type Json = any;

const TODAY = day('2021-07-01');
const MADE: Made = {
  commit: { id: 'c0ffee00'.repeat(5), changed: false },
  noCommit: null,
  content: { files: 12, sha256: 'ab'.repeat(32) },
  generator: { name: 'Hustings', version: '0.1.0' },
};
const BEFORE_ALL = day('2018-03-07');

const filesOn = (on: string, community: Community = sample) => dataFiles(community, day(on), MADE);
const files = filesOn(TODAY);
const isSchema = ({ path }: DataFile) => path.includes('/schema/');
const documents = files.filter((file) => !isSchema(file));
const schemas = files.filter(isSchema);

/** A document as its readers get it: after it was written and parsed. */
function read(path: string, from: readonly DataFile[] = files): Json {
  const file = from.find((each) => each.path === `data/v1/${path}`);
  if (file === undefined) throw new Error(`no file ${path}`);
  return JSON.parse(serialise(file.json()));
}

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>(
  schemas.map(({ path, json }) => [path, ajv.compile(JSON.parse(serialise(json())))]),
);

function validator(file: DataFile): ValidateFunction {
  const validate = validators.get(file.schema);
  if (validate === undefined) throw new Error(`${file.path} names no published schema: ${file.schema}`);
  return validate;
}

/** Every place in a value, as the path of keys that leads to it. */
function places(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...places(inner, here)];
  });
}

/** A copy in which what stands at a place was changed by `damage`, which gets the container and the key. */
function damaged(value: Json, path: readonly (string | number)[], damage: (into: Json, key: string | number) => void) {
  const copy = structuredClone(value);
  const key = path.at(-1) ?? '';
  const into = path.slice(0, -1).reduce((inner, step) => inner[step], copy);
  damage(into, key);
  return copy;
}

const SOMETIMES = new Set(['appointedBy', 'id', 'declared', 'election', 'filed', 'place']);

/** Whether a property may be absent by its schema; ids may in a calendar only. */
const optional = (file: DataFile, path: readonly (string | number)[]) =>
  SOMETIMES.has(String(path.at(-1))) &&
  (path.at(-1) !== 'id' || (file.path.endsWith('calendar.json') && path.length === 3)) &&
  (path.at(-1) !== 'declared' || file.path.endsWith('calendar.json'));

/** The elections of the sample that were decided by then; that of September 2019 was called off. */
const decided = new Set(['2018-03', '2018-09', '2019-03']);

describe('the files', () => {
  test('are all that the design promises, each with its schema', () => {
    expect(files.map(({ path }) => path.replace('data/v1/', ''))).toEqual([
      'index.json',
      ...['assembly', 'council'].flatMap((id) =>
        ['rosters', 'terms', 'offices', 'charter', 'calendar'].map((name) => `committees/${id}/${name}.json`),
      ),
      ...['2018-03', '2018-09', '2019-03', '2019-09', '2020-03'].flatMap((id) => [
        `elections/${id}.json`,
        ...(decided.has(id) ? [`elections/${id}/count.json`] : []),
      ]),
      'people.json',
      'organizations.json',
      'numbers.json',
      'popolo.json',
      'build.json',
      ...[
        'build',
        'calendar',
        'charter',
        'count',
        'election',
        'index',
        'numbers',
        'offices',
        'organizations',
        'people',
        'popolo',
        'rosters',
        'terms',
      ].map((name) => `schema/${name}.json`),
    ]);
  });

  test('are listed in the index, but for the index and the schemas', () => {
    const { files: listed } = read('index.json');
    expect(listed.map(({ path }: Json) => `data/v1/${path}`)).toEqual(documents.slice(1).map(({ path }) => path));
    expect(listed.map(({ schema }: Json) => `data/v1/${schema}`)).toEqual(
      documents.slice(1).map((each) => each.schema),
    );
    for (const { description } of listed) expect(description).toMatch(/^[^\n]{10,120}$/);
  });

  test('have the same bytes for the same community and day', () => {
    const bytes = (community: Community) => filesOn(TODAY, community).map(({ json }) => serialise(json()));
    expect(bytes(structuredClone(sample))).toEqual(bytes(sample));
  });

  test('end in a newline and are indented by two spaces', () => {
    expect(serialise({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });

  test('hold no e-mail address, and keep the addresses of mailing lists’ archives', () => {
    const all = files.map(({ json }) => serialise(json())).join('');
    expect(all.replace(/https?:\/\/[^\s"]+/g, '')).not.toMatch(/[\w.]@\w/);
    expect(all).toContain('Write to [e-mail address withheld] or <[e-mail address withheld]>.');
    expect(all).toContain('https://lists.example.org/archives/list/council@lists.example.org/1');
    expect(withoutEmails('Jörg: jörg.b+x@mail.example.org, @joerg on GitHub')).toBe(
      'Jörg: [e-mail address withheld], @joerg on GitHub',
    );
  });

  test('give instants in UTC with Z', () => {
    const instants = files
      .map(({ json }) => serialise(json()))
      .join('')
      .match(/"\d{4}-\d{2}-\d{2}T[^"]*"/g);
    expect(instants?.length).toBeGreaterThan(20);
    for (const instant of instants ?? []) expect(instant).toMatch(/^"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z"$/);
  });
});

describe('the schemas', () => {
  test.each(documents.map((file) => [file.path, file] as const))('%s follows its own', (_, file) => {
    const validate = validator(file);
    expect(validate(JSON.parse(serialise(file.json()))), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([BEFORE_ALL, '2017-01-01', '2018-09-15', '2020-04-01'])('hold on %s too', (on) => {
    for (const file of filesOn(on).filter((each) => !isSchema(each))) {
      const validate = validator(file);
      expect(validate(JSON.parse(serialise(file.json()))), `${file.path} ${JSON.stringify(validate.errors)}`).toBe(
        true,
      );
    }
  });

  test.each(documents.map((file) => [file.path, file] as const))('refuse %s with a property removed', (_, file) => {
    const validate = validator(file);
    const json = read(file.path.replace('data/v1/', ''));
    const properties = places(json).filter((path) => typeof path.at(-1) === 'string' && !optional(file, path));
    expect(properties.length).toBeGreaterThan(2);
    for (const path of properties) {
      const without = damaged(json, path, (into, key) => delete into[key]);
      expect(validate(without), `${path.join('.')} removed`).toBe(false);
    }
  });

  test.each(documents.map((file) => [file.path, file] as const))(
    'refuse %s with a value of another type',
    (_, file) => {
      const validate = validator(file);
      const json = read(file.path.replace('data/v1/', ''));
      for (const path of places(json)) {
        const wrong = damaged(json, path, (into, key) => {
          into[key] = { unexpected: [] };
        });
        expect(validate(wrong), `${path.join('.')} replaced`).toBe(false);
      }
    },
  );

  test('refuse a day that no calendar has and an instant without Z', () => {
    const terms = read('committees/council/terms.json');
    const validTerms = validators.get('data/v1/schema/terms.json');
    terms.terms[0].since = '2018-02-30';
    expect(validTerms?.(terms)).toBe(false);
    const election = read('elections/2018-03.json');
    election.timetable[0].start = '2018-03-05T00:00:00+01:00';
    expect(validators.get('data/v1/schema/election.json')?.(election)).toBe(false);
  });

  test('let through a property that a later version 1 adds', () => {
    const terms = { ...read('committees/council/terms.json'), added: true };
    expect(validators.get('data/v1/schema/terms.json')?.(terms)).toBe(true);
  });

  test('say what each field is, and where they lie', () => {
    for (const { path, json } of schemas) {
      const schema = JSON.parse(serialise(json()));
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(`data/v1/schema/${schema.$id}`).toBe(path);
      expect(schema.title).toMatch(/^[A-Z]/);
      for (const place of places(schema).filter((each) => each.at(-2) === 'properties')) {
        const field = place.reduce((inner, step) => inner[step], schema);
        expect(field.description, `${path} ${place.join('.')}`).toMatch(/\.$/);
      }
    }
  });
});

describe('what the documents say', () => {
  test('a roster carries everybody’s organization under the name of that day', () => {
    const { rosters } = read('committees/council/rosters.json');
    expect(rosters[0].since).toBe('2018-01-01');
    expect(rosters[0].members[0]).toMatchObject({
      person: 'ada',
      name: 'Ada Ames',
      organization: 'acme',
      organizationName: 'Acme Works',
      seat: 1,
      cohort: 'spring',
    });
    expect(rosters[0].vacant).toEqual([{ seat: 2, cohort: 'spring' }]);
    expect(rosters[1].members.find(({ person }: Json) => person === 'cleo').organization).toBeNull();
  });

  test('rosters follow each other without a gap, and only the last goes on', () => {
    for (const id of ['assembly', 'council']) {
      const { rosters } = read(`committees/${id}/rosters.json`);
      rosters.forEach(({ until }: Json, index: number) => {
        expect(until).toBe(rosters[index + 1]?.since ?? null);
      });
    }
  });

  test('a resignation whose day is unknown shows in the roster before it and in the term', () => {
    const { rosters } = read('committees/council/rosters.json');
    const bounds = { after: '2018-10-01', by: '2018-12-01' };
    const doubtful = rosters.filter(({ members }: Json) => members.some((each: Json) => each.mayHaveLeft !== null));
    expect(doubtful.map(({ since }: Json) => since)).toEqual(['2018-09-20']);
    expect(doubtful[0].members[1]).toMatchObject({ person: 'cleo', mayHaveLeft: bounds });
    const { terms } = read('committees/council/terms.json');
    expect(terms.find(({ person }: Json) => person === 'cleo')).toMatchObject({
      until: '2018-12-01',
      untilUncertain: bounds,
      ended: { why: 'resigned' },
    });
  });

  test('a change of organization whose day is unknown shows in the roster before it', () => {
    const { rosters } = read('committees/council/rosters.json');
    expect(rosters.find(({ since }: Json) => since === '2019-05-01').members[1].mayHaveMoved).toEqual({
      after: '2019-09-01',
      by: '2019-12-01',
      organization: 'acme',
    });
  });

  test('terms say how they began and ended', () => {
    const { terms } = read('committees/council/terms.json');
    expect(terms[0]).toMatchObject({ began: { by: 'appointment' }, ended: { why: 're-elected' } });
    expect(terms.at(-1)).toMatchObject({
      person: 'dora',
      until: null,
      began: { by: 'election', election: '2019-03' },
      ended: null,
    });
    expect(read('committees/assembly/terms.json').terms).toMatchObject([
      { person: 'dora', cohort: null, scheduledEnd: null, until: '2019-06-01', ended: { why: 'dissolved' } },
    ]);
  });

  test('the charter gives all rules of each version', () => {
    const { versions } = read('committees/council/charter.json');
    expect(versions.map(({ since, until }: Json) => [since, until])).toEqual([
      ['2018-01-01', '2019-07-01'],
      ['2019-07-01', null],
    ]);
    expect(versions[1].rules).toMatchObject({ seats: 3, affiliationCap: null, counting: null, holdover: true });
  });

  test('the calendar tells what was held, what is planned, and what the records no longer cover', () => {
    const { elections } = read('committees/council/calendar.json');
    expect(elections.slice(0, 3).map(({ status }: Json) => status)).toEqual(['past', 'past', 'past']);
    expect(elections.find(({ id }: Json) => id === '2020-03')).toMatchObject({ status: 'scheduled', year: 2020 });
    const foreseen = elections.filter(({ status }: Json) => status === 'foreseen');
    expect(foreseen[0]).toMatchObject({ cohort: 'autumn', opens: '2020-09-07', beyondRecords: true });
    expect(foreseen.every((each: Json) => !('id' in each) && !('declared' in each))).toBe(true);
    expect(foreseen.at(-1)).toMatchObject({ beyondRecords: false });
    expect(read('committees/assembly/calendar.json').elections).toEqual([]);
  });

  test('a declared election lists the elected by place, then the others, then who withdrew', () => {
    const { order, candidacies, outcome } = read('elections/2018-03.json');
    expect(order).toBe('outcome');
    expect(candidacies.slice(0, 2)).toMatchObject([
      { person: 'cleo', status: 'elected', place: 1 },
      { person: 'ada', status: 'elected', place: 2 },
    ]);
    expect(
      candidacies
        .slice(2, 4)
        .map(({ person }: Json) => person)
        .sort(),
    ).toEqual(['dora', 'newcomer']);
    expect(candidacies[4]).toMatchObject({ person: 'emil', status: 'withdrawn', withdrew: '2018-03-10' });
    expect(outcome).toMatchObject({ by: 'poll', elected: ['cleo', 'ada'], ranked: true });
  });

  test('no place is told where the order of the count is unknown', () => {
    const { candidacies, outcome } = read('elections/2019-03.json');
    expect(outcome).toMatchObject({ ranked: false, elected: ['ada', 'dora'] });
    expect(candidacies.some((each: Json) => 'place' in each)).toBe(false);
  });

  test('a candidate without a statement has none', () => {
    const newcomer = read('elections/2018-03.json').candidacies.find(({ person }: Json) => person === 'newcomer');
    expect(newcomer).toMatchObject({ statement: null, affiliation: null, organization: null, github: null });
    expect('filed' in newcomer).toBe(false);
  });
});

describe('ids', () => {
  const people = new Set(read('people.json').people.map(({ id }: Json) => id));
  const organizations = new Set(read('organizations.json').organizations.map(({ id }: Json) => id));
  const elections = new Set(sample.elections.map(({ id }) => id));

  test('name what is there', () => {
    for (const committee of ['assembly', 'council']) {
      for (const { members } of read(`committees/${committee}/rosters.json`).rosters) {
        for (const member of members) {
          expect(people).toContain(member.person);
          if (member.organization !== null) expect(organizations).toContain(member.organization);
        }
      }
      for (const { person, began } of read(`committees/${committee}/terms.json`).terms) {
        expect(people).toContain(person);
        if (began.by === 'election') expect(elections).toContain(began.election);
      }
      for (const { id } of read(`committees/${committee}/calendar.json`).elections) {
        if (id !== undefined) expect(elections).toContain(id);
      }
    }
    for (const id of elections) {
      const { officials, outcome } = read(`elections/${id}.json`);
      for (const person of [...officials, ...(outcome?.elected ?? [])]) expect(people).toContain(person);
    }
    for (const { affiliations } of read('people.json').people) {
      for (const { organization } of affiliations)
        if (organization !== null) expect(organizations).toContain(organization);
    }
    for (const { parent } of read('organizations.json').organizations) {
      if (parent !== null) expect(organizations).toContain(parent);
    }
  });

  test('are each given once within a class of Popolo, and name what is there', () => {
    const popolo = read('popolo.json');
    const ids = (name: string): Set<string> => new Set(popolo[name].map(({ id }: Json) => id));
    for (const name of ['persons', 'organizations', 'posts', 'memberships', 'events']) {
      expect(popolo[name].length).toBeGreaterThan(0);
      expect(ids(name).size).toBe(popolo[name].length);
    }
    for (const { person_id, organization_id, post_id, on_behalf_of_id } of popolo.memberships) {
      expect(ids('persons')).toContain(person_id);
      expect(ids('organizations')).toContain(organization_id);
      if (post_id !== null) expect(ids('posts')).toContain(post_id);
      if (on_behalf_of_id !== null) expect(ids('organizations')).toContain(on_behalf_of_id);
    }
    for (const { organization_id } of [...popolo.posts, ...popolo.events]) {
      expect(ids('organizations')).toContain(organization_id);
    }
    for (const { parent_id } of popolo.organizations) {
      if (parent_id !== null) expect(ids('organizations')).toContain(parent_id);
    }
  });

  test('shared by a committee and an organization are refused', () => {
    const [first, ...others] = sample.organizations;
    if (first === undefined) throw new Error('the sample has no organizations');
    const clash = { ...sample, organizations: [{ ...first, id: 'council' }, ...others] };
    expect(() => dataFiles(clash, TODAY, MADE).map(({ json }) => json())).toThrow(
      '"council" is the id of a committee and of an organization',
    );
  });
});

describe('Popolo', () => {
  /** What any version of Popolo’s schemas (github.com/popolo-project/popolo-spec) requires of a class, and an id and a name. */
  const REQUIRED: Record<string, string[]> = {
    persons: ['id', 'name'],
    organizations: ['id', 'name'],
    posts: ['id', 'label', 'role', 'organization_id'],
    memberships: ['id', 'person_id', 'organization_id'],
    events: ['id', 'name'],
  };

  test('has every required field of every class', () => {
    const popolo = read('popolo.json');
    for (const [name, fields] of Object.entries(REQUIRED)) {
      for (const each of popolo[name]) for (const field of fields) expect(each[field]).toMatch(/./);
    }
  });

  test('tells a term as a membership that holds a post on behalf of an organization', () => {
    const { memberships, posts } = read('popolo.json');
    expect(memberships.find(({ id }: Json) => id === 'council/seat-1/2018-03-20')).toEqual({
      id: 'council/seat-1/2018-03-20',
      role: 'member',
      label: null,
      stands_in_for_id: null,
      person_id: 'ada',
      organization_id: 'council',
      post_id: 'council/seat-1',
      on_behalf_of_id: 'acme',
      start_date: '2018-03-20',
      end_date: '2019-03-21',
      post_uncertain: false,
      start_date_uncertain: null,
      end_date_uncertain: null,
      end_date_expected: false,
      end_unrecorded: false,
      sources: [{ url: 'https://lists.example.org/archives/list/council@lists.example.org/1', note: 'Minutes' }],
    });
    expect(posts.find(({ id }: Json) => id === 'assembly/seat-1').end_date).toBe('2019-06-01');
  });

  test('has no membership for the time in which somebody was independent', () => {
    const { memberships } = read('popolo.json');
    const affiliations = memberships.filter(({ role }: Json) => role === 'affiliate');
    expect(affiliations.map(({ id }: Json) => id)).toEqual([
      'ada/acme/2017-01-01',
      'ben/acme-labs/2017-01-01',
      'dora/bolt/2017-01-01',
      'dora/acme/2019-12-01',
    ]);
  });
});

describe('on an earlier day', () => {
  test('nothing is told that happened later', () => {
    const early = filesOn(BEFORE_ALL);
    const election = read('elections/2018-03.json', early);
    expect(election).toMatchObject({ order: 'drawn', outcome: null });
    expect(election.candidacies.map(({ status }: Json) => status)).toEqual(Array(5).fill('standing'));
    expect(election.candidacies.some((each: Json) => 'place' in each || each.withdrew !== null)).toBe(false);
    expect(read('committees/council/terms.json', early).terms).toMatchObject([
      { person: 'ada', until: null, ended: null },
      { person: 'ben', until: null, ended: null },
    ]);
    expect(read('committees/council/rosters.json', early).rosters).toHaveLength(1);
    expect(read('organizations.json', early).organizations[0]).toMatchObject({ name: 'Acme Works', formerNames: [] });
    expect(read('people.json', early).people[3].affiliations).toMatchObject([{ organization: 'bolt', until: null }]);
    expect(read('popolo.json', early).memberships.filter(({ end_date }: Json) => end_date !== null)).toEqual([]);
    expect(read('popolo.json', early).organizations[0].dissolution_date).toBeNull();
    expect(read('committees/council/calendar.json', early).elections.some((each: Json) => 'declared' in each)).toBe(
      false,
    );
  });

  test('a filing is told moment by moment, and a candidacy from its first moment on', () => {
    const ada = (on: string) =>
      read('elections/2018-03.json', filesOn(on)).candidacies.find(({ person }: Json) => person === 'ada');
    expect(ada('2018-03-05')).toBeUndefined();
    expect(ada('2018-03-06').filed).toMatchObject({ authored: '2018-03-06T10:00:00Z', merged: null });
    expect(ada('2018-03-08').filed).toMatchObject({ merged: '2018-03-08T09:00:00Z' });
  });

  test('candidates keep their drawn order until the day of the outcome', () => {
    const persons = (on: string) =>
      read('elections/2018-03.json', filesOn(on)).candidacies.map(({ person }: Json) => person);
    expect(persons('2018-03-19')).toEqual(persons('2018-03-06'));
    expect(read('elections/2018-03.json', filesOn('2018-03-19')).order).toBe('drawn');
    expect(read('elections/2018-03.json', filesOn('2018-03-20')).order).toBe('outcome');
  });

  test('winners sit from the day on which they take office, not from the declaration', () => {
    const terms = (on: string) => read('committees/council/terms.json', filesOn(on)).terms;
    expect(read('elections/2018-09.json', filesOn('2018-09-13')).outcome.elected).toEqual(['ben']);
    expect(terms('2018-09-19').some(({ since }: Json) => since === '2018-09-20')).toBe(false);
    expect(terms('2018-09-20').some(({ since }: Json) => since === '2018-09-20')).toBe(true);
  });

  test('the rosters are those of a later day, as far as they go', () => {
    const later = read('committees/council/rosters.json').rosters;
    for (const on of ['2018-03-19', '2018-09-20', '2018-12-01', '2019-05-01']) {
      const { rosters } = read('committees/council/rosters.json', filesOn(on));
      const over = rosters.slice(0, -1);
      expect(over).toEqual(later.slice(0, over.length));
      const last = rosters.at(-1);
      const same = later[over.length];
      expect(last.since).toBe(same.since);
      expect(last.members.map(({ person, organization }: Json) => [person, organization])).toEqual(
        same.members.map(({ person, organization }: Json) => [person, organization]),
      );
    }
  });
});
