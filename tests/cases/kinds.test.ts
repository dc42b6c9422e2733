/** The kinds of cases that were reported, each with charters and events of our own: at least three a kind. */
import { describe, expect, test } from 'vitest';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { charterDocument } from '../../src/files/data/charter.ts';
import { statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { withId } from '../../src/governance/lookup.ts';
import { rosterChanges } from '../../src/governance/roster-changes.ts';
import { phaseOf } from '../../src/governance/timetable.ts';
import { type Council, council, poll, type Told } from './told.ts';

type Case = readonly [name: string, of: Council, right: (told: Told) => void];

/** One test a case. */
function kind(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [each, of, right] of cases) test(each, () => right(council(of)));
  });
}

const YEARLY = 'seats: 3, cohorts: [{ id: a, label: April, month: 4, seats: 3 }], termMonths: 12, holdover: true';
const TWO = (more = '') =>
  `seats: 4, cohorts: [{ id: june, label: June, month: 6, seats: 2 }, { id: december, label: December, month: 12, seats: 2 }], termMonths: 12, holdover: true${more}`;
const SEATED = `appointments:
  - { person: ada, cohort: june, since: 2020-01-01 }
  - { person: ben, cohort: june, since: 2020-01-01 }
  - { person: cleo, cohort: december, since: 2020-01-01 }
  - { person: dora, cohort: december, since: 2020-01-01 }
`;
const APPOINTED = `appointments:
  - { person: ada, since: 2020-01-01 }
  - { person: ben, since: 2020-01-01 }
  - { person: cleo, since: 2020-01-01 }
`;
const april = (year: number, stood: readonly string[], elected: readonly string[], more = '') =>
  `cohort: a\nseats: 3\ntimetable: {}\n${poll(stood, elected, `${year}-04-20`, more)}`;
const why = ({ terms }: Told, person: string) => terms(person).map(({ ended }) => ended?.why ?? 'sits');
const ALL = ['ada', 'ben', 'cleo', 'dora'];

const shrunk = (seats: string, rules = 'seats: 2') =>
  `  - since: 2021-06-01\n    title: Fewer\n    summary: Fewer.\n    rules: { ${rules} }\n${seats}`;

kind('a held seat that ceases to be', [
  [
    'of a body that is appointed',
    { rules: 'seats: 3', besides: APPOINTED, amendments: shrunk('    seats: [{ seatOf: ben }]\n') },
    (told) => {
      expect([told.errors, why(told, 'ben'), told.roster('2021-06-01')]).toEqual([
        [],
        ['seat-abolished'],
        ['ada', 'cleo'],
      ]);
    },
  ],
  [
    'two at once',
    {
      rules: 'seats: 3',
      besides: APPOINTED,
      amendments: shrunk('    seats: [{ seatOf: ben }, { seatOf: ada }]\n', 'seats: 1'),
    },
    (told) => {
      expect([told.errors, why(told, 'ada'), told.roster('2021-06-01')]).toEqual([[], ['seat-abolished'], ['cleo']]);
    },
  ],
  [
    'a vacant one, of which nothing need be said',
    {
      rules: 'seats: 3',
      besides: `${APPOINTED}resignations: [{ person: ben, on: 2021-01-01 }]\n`,
      amendments: shrunk(''),
    },
    (told) => {
      expect([told.errors, why(told, 'ben')]).toEqual([[], ['resigned']]);
    },
  ],
  [
    'without saying whose',
    { rules: 'seats: 3', besides: APPOINTED, amendments: shrunk('') },
    (told) => expect(told.errors).toEqual(['seat-move-unsaid']),
  ],
]);

kind('fewer elected than seats', [
  [
    'the one who was not elected stays on',
    {
      rules: YEARLY,
      elections: {
        '2024-04': april(2024, ALL, ['ada', 'ben', 'cleo']),
        '2025-04':
          'cohort: a\nseats: 3\ntimetable: {}\ncandidacies: [{ person: ada }, { person: ben }]\noutcome: { by: uncontested, declared: 2025-04-20, elected: [ada, ben] }\n',
      },
    },
    (told) => {
      expect([told.errors, told.roster('2025-05-01'), why(told, 'cleo')]).toEqual([
        [],
        ['ada', 'ben', 'cleo'],
        ['sits'],
      ]);
    },
  ],
  [
    'which of two stays on is not recorded',
    {
      rules: YEARLY,
      elections: {
        '2024-04': april(2024, ALL, ['ada', 'ben', 'cleo']),
        '2025-04': april(2025, ['ada', 'dora', 'eve', 'finn'], ['ada', 'dora'], 'notes: [{ text: No majority. }]'),
      },
    },
    (told) => {
      expect(told.hints).toEqual(['seats-not-told']);
      expect(told.roster('2025-05-01')).toEqual(['ada', 'dora', 'one of ben, cleo']);
    },
  ],
  [
    'who stays on is said',
    {
      rules: YEARLY,
      elections: {
        '2024-04': april(2024, ALL, ['ada', 'ben', 'cleo']),
        '2025-04': april(
          2025,
          ['ada', 'dora', 'eve', 'finn'],
          ['ada', 'dora'],
          'holdOver: [cleo], notes: [{ text: No majority. }]',
        ),
      },
    },
    (told) => {
      expect([told.errors, told.hints, told.roster('2025-05-01')]).toEqual([[], [], ['ada', 'cleo', 'dora']]);
    },
  ],
  [
    'nobody stays on where the charter does not let them',
    {
      rules: YEARLY.replace('holdover: true', 'holdover: false'),
      elections: {
        '2024-04': april(2024, ALL, ['ada', 'ben', 'cleo']),
        '2025-04': april(2025, ['ada', 'dora', 'eve', 'finn'], ['ada', 'dora'], 'notes: [{ text: No majority. }]'),
      },
    },
    (told) => {
      expect([told.errors, told.roster('2025-05-01')]).toEqual([[], ['ada', 'dora']]);
    },
  ],
]);

const limited = (limit: string, years: readonly number[], more = ''): Council => ({
  rules: `seats: 1, cohorts: [{ id: a, label: April, month: 4, seats: 1 }], termMonths: 12, ${limit}`,
  besides: more,
  elections: Object.fromEntries(
    years.map((year) => [
      `${year}-04`,
      `cohort: a\nseats: 1\ntimetable: {}\n${poll(['ada', 'ben'], ['ada'], `${year}-04-20`)}`,
    ]),
  ),
});
kind('a limit of terms', [
  [
    'of one, passed',
    limited('termLimit: 1', [2022, 2023]),
    ({ hints }) => expect(hints).toContain('term-limit-passed'),
  ],
  [
    'of two, passed by the third',
    limited('termLimit: 2', [2022, 2023, 2024]),
    ({ hints }) => expect(hints).toContain('term-limit-passed'),
  ],
  [
    'in a lifetime, passed after a break',
    { ...limited('lifetimeLimit: 1', [2022, 2024]) },
    ({ hints }) => expect(hints).toContain('term-limit-passed'),
  ],
  ['of two, kept', limited('termLimit: 2', [2022, 2023]), ({ hints }) => expect(hints).toEqual([])],
]);

kind('winners whose seats are not alike', [
  [
    'get them by their place, where the file says so',
    {
      rules: TWO(),
      elections: {
        '2020-06': `seats: 4\nterms: [{ cohort: june, seats: 2, months: 12 }, { cohort: december, seats: 2, months: 6 }]\ntermsBy: place\ntimetable: {}\n${poll([...ALL, 'eve'], ALL, '2020-06-20', 'ranked: true')}`,
      },
    },
    ({ errors, hints, terms }) => {
      expect([errors, hints]).toEqual([[], []]);
      expect(ALL.map((person) => terms(person)[0]?.cohort)).toEqual(['june', 'june', 'december', 'december']);
    },
  ],
  [
    'are not given them by the alphabet',
    {
      rules: TWO(),
      elections: {
        '2020-06': `seats: 4\nterms: [{ cohort: june, seats: 2, months: 12 }, { cohort: december, seats: 2, months: 6 }]\ntimetable: {}\n${poll([...ALL, 'eve'], ALL, '2020-06-20')}`,
      },
    },
    ({ hints, terms }) => {
      expect(hints).toEqual(['seats-not-told']);
      for (const person of ALL) expect(terms(person)[0]?.oneOf, person).toHaveLength(2);
    },
  ],
  [
    'may have chosen them',
    {
      rules: TWO(),
      elections: {
        '2020-06': `seats: 4\nterms: [{ cohort: june, seats: 2, months: 12 }, { cohort: december, seats: 2, months: 6 }]\ntermsBy: choice\ntimetable: {}\n${poll([...ALL, 'eve'], ALL, '2020-06-20', 'took: [{ person: ada, cohort: december }, { person: ben, cohort: december }, { person: cleo, cohort: june }, { person: dora, cohort: june }]')}`,
      },
    },
    ({ errors, hints, terms }) => {
      expect([errors, hints, terms('ada')[0]?.cohort, terms('cleo')[0]?.scheduledEnd]).toEqual([
        [],
        [],
        'december',
        '2021-06-20',
      ]);
    },
  ],
  [
    'fill new seats of another cohort in a first election of all',
    {
      rules: TWO(),
      elections: {
        '2020-06': `cohort: june\nseats: 4\nalsoUp: [{ new: 2, why: All are new }]\ntimetable: {}\n${poll([...ALL, 'eve'], ALL, '2020-06-20')}`,
      },
    },
    ({ errors, hints, roster }) => {
      expect([errors, hints, roster('2020-07-01')]).toEqual([[], ['seats-not-told'], ALL]);
    },
  ],
]);

const leaving = (entry: string, elections: Council['elections'] = {}): Council => ({
  rules: TWO(),
  besides: `${SEATED}${entry}`,
  elections,
});
const june = (outcome: string) => ({
  '2020-06': `cohort: june\nseats: 2\ntimetable: {}\ncandidacies: [{ person: ada }, { person: ben }, { person: eve }]\n${outcome}`,
});
kind('a departure that would change nothing', [
  [
    'on the day of one’s own re-election',
    leaving(
      'resignations: [{ person: ada, on: 2020-06-20 }]\n',
      june('outcome: { by: poll, declared: 2020-06-20, elected: [ada, ben] }\n'),
    ),
    ({ errors }) => expect(errors).toEqual(['departure-without-effect']),
  ],
  [
    'at an election that was cancelled',
    leaving(
      'resignations: [{ person: ada, atElection: 2020-06 }]\n',
      june('outcome: { by: cancelled, declared: 2020-06-09, notes: [{ text: Wrong roll. }] }\n'),
    ),
    ({ errors }) => expect(errors).toEqual(['departure-without-effect']),
  ],
  [
    'at an election that elected the member again',
    leaving(
      'resignations: [{ person: ben, atElection: 2020-06 }]\n',
      june('outcome: { by: poll, declared: 2020-06-20, elected: [ada, ben] }\n'),
    ),
    ({ errors }) => expect(errors).toEqual(['departure-without-effect']),
  ],
  [
    'after another had taken the seat',
    leaving(
      'resignations: [{ person: ben, on: 2020-09-01 }]\n',
      june('outcome: { by: poll, declared: 2020-06-20, elected: [ada, eve] }\n'),
    ),
    ({ errors }) => expect(errors).toEqual(['resigned-without-seat']),
  ],
]);

kind('a seat that falls vacant', [
  [
    'and is filled by the next election, is up with it',
    {
      ...leaving('resignations: [{ person: ada, on: 2020-09-05 }]\n'),
      rules: TWO(', vacancy: { fill: next-election, term: remainder }'),
    },
    ({ errors, coming }) => {
      expect([errors, coming('2020-10-01')[0]]).toEqual([[], '2020-12: 3']);
    },
  ],
  [
    'and waits for its own cohort, is not',
    { ...leaving('resignations: [{ person: ada, on: 2020-09-05 }]\n'), rules: TWO(', vacancy: { fill: own-cohort }') },
    ({ errors, coming }) => {
      expect([errors, coming('2020-10-01')[0]]).toEqual([[], '2020-12: 2']);
    },
  ],
  [
    'and is left out of the plan, is found',
    {
      ...leaving('resignations: [{ person: ada, on: 2020-09-05 }]\n', {
        '2020-12': 'cohort: december\nseats: 2\ntimetable: { nominations: { start: 2020-12-01, end: 2020-12-07 } }\n',
      }),
      rules: TWO(', vacancy: { fill: next-election }'),
    },
    ({ errors }) => {
      expect(errors).toEqual(['vacant-seat-left-out']);
    },
  ],
]);

kind('a member leaves, and why', [
  ...(['removed', 'died', 'lost-eligibility', 'changed-seat', 'unrecorded'] as const).map(
    (reason): Case => [
      reason,
      leaving(`departures: [{ person: ada, why: ${reason}, on: 2020-03-01, sources: [{ title: Minutes }] }]\n`),
      (told) => {
        expect([told.errors, why(told, 'ada'), told.roster('2020-03-01')]).toEqual([
          [],
          [reason],
          ['ben', 'cleo', 'dora'],
        ]);
      },
    ],
  ),
]);

const declining = (more: string) =>
  leaving(
    '',
    june(`outcome: { by: poll, declared: 2020-06-20, takesOffice: 2020-07-01, elected: [ada, eve], ${more} }\n`),
  );
kind('a winner declines before taking office', [
  [
    'and the next in the count sits',
    declining('declined: [{ person: eve, on: 2020-06-25, next: ben }]'),
    (told) => expect([told.errors, told.roster('2020-07-01')]).toEqual([[], ALL]),
  ],
  [
    'and the seat is left to whoever held it',
    declining('declined: [{ person: eve, on: 2020-06-25 }]'),
    (told) => expect([told.errors, told.roster('2020-07-01')]).toEqual([[], ALL]),
  ],
  [
    'and is recorded as a resignation instead',
    { ...declining('declined: []'), besides: `${SEATED}resignations: [{ person: eve, on: 2020-07-01 }]\n` },
    ({ errors }) => expect(errors).toEqual(['resigned-without-seat']),
  ],
]);

const election2020 = (timetable: string, rest: string) => `cohort: june\nseats: 2\ntimetable: ${timetable}\n${rest}`;
const OPEN = '{ nominations: { start: 2020-06-01, end: 2020-06-07 }, voting: { start: 2020-06-08, end: 2020-06-14 } }';
kind('a contradiction in an outcome', [
  [
    'a poll that leaves a seat open to somebody who stood',
    leaving('', june('outcome: { by: poll, declared: 2020-06-20, elected: [ada] }\n')),
    ({ hints }) => expect(hints).toContain('seats-left-open'),
  ],
  [
    'the same, with the reason',
    leaving(
      '',
      june(
        'outcome: { by: poll, declared: 2020-06-20, elected: [ada], notes: [{ text: Nobody else had a majority. }] }\n',
      ),
    ),
    ({ hints }) => expect(hints).toEqual([]),
  ],
  [
    'winners who would sit only after their term',
    leaving('', june('outcome: { by: poll, declared: 2020-06-20, takesOffice: 2021-07-01, elected: [ada, eve] }\n')),
    ({ errors }) => expect(errors).toEqual(['office-after-term']),
  ],
  [
    'winners who sit half a year later, which a charter may mean',
    leaving('', june('outcome: { by: poll, declared: 2020-06-20, takesOffice: 2020-12-20, elected: [ada, eve] }\n')),
    ({ errors }) => expect(errors).toEqual([]),
  ],
  [
    'a turnout where nobody voted',
    leaving('', {
      '2020-06': election2020(
        OPEN,
        'candidacies: [{ person: ada }, { person: ben }]\noutcome: { by: uncontested, declared: 2020-06-20, elected: [ada, ben], turnout: { ballots: 4 } }\n',
      ),
    }),
    ({ errors }) => expect(errors).toEqual(['turnout-without-vote']),
  ],
]);

kind('an election that was called off', [
  ...(
    [
      ['while voting ran', '2020-06-10'],
      ['before it opened', '2020-05-20'],
      ['after voting', '2020-06-18'],
    ] as const
  ).map(
    ([when, on]): Case => [
      when,
      leaving('', {
        '2020-06': election2020(
          OPEN,
          `candidacies: [{ person: ada }, { person: eve }, { person: finn }]\noutcome: { by: cancelled, declared: ${on}, notes: [{ text: Wrong roll. }] }\n`,
        ),
      }),
      ({ errors, hints, loaded, roster }) => {
        const election = withId(loaded.community.elections, '2020-06');
        const eve = election?.candidacies.find(({ person }) => person === 'eve');
        expect([
          errors,
          hints,
          election && eve && statusOn(election, eve, day('2020-07-01')),
          roster('2020-07-01'),
        ]).toEqual([[], [], 'called-off', ALL]);
      },
    ],
  ),
]);

kind('a last day that ends elsewhere', [
  ...(
    [
      ['AoE', '2020-06-15T12:00:00Z'],
      ['America/New_York', '2020-06-15T04:00:00Z'],
      ['Asia/Tokyo', '2020-06-14T15:00:00Z'],
      ['Asia/Kolkata', '2020-06-14T18:30:00Z'],
    ] as const
  ).map(
    ([zone, instant]): Case => [
      zone,
      leaving('', {
        '2020-06': election2020(OPEN.replace('end: 2020-06-14', `end: 2020-06-14 ${zone}`), 'candidacies: []\n'),
      }),
      ({ loaded }) => {
        const election = withId(loaded.community.elections, '2020-06');
        expect(election && phaseOf(election, 'voting')?.end).toBe(instant);
      },
    ],
  ),
]);

const organization = (name: string) => `affiliation: ${name}`;
const statements = (affiliations: readonly string[]) =>
  Object.fromEntries(
    affiliations.map((name, index) => [
      `elections/2020-06/candidates/new${index}.md`,
      `---\nname: New ${'One Two Three'.split(' ')[index]}\ngithub: new${index}\n${organization(name)}\n---\nI stand.\n`,
    ]),
  );
kind('organizations of other scripts', [
  ...(['示例集团', 'Пример', 'شركة المثال', '例 (Example)'] as const).map(
    (name): Case => [
      `${name} is one, and counts against the cap`,
      {
        rules:
          'seats: 3, cohorts: [{ id: june, label: June, month: 6, seats: 3 }], termMonths: 12, affiliationCap: { seats: 2 }',
        elections: {
          '2020-06':
            'cohort: june\nseats: 3\ntimetable: {}\noutcome: { by: uncontested, declared: 2020-06-20, elected: [new0, new1, new2] }\n',
        },
        files: statements([name, name, name]),
      },
      ({ errors }) => expect(errors).toEqual(['cap-broken']),
    ],
  ),
  [
    'two that share their Latin part are two',
    {
      rules: TWO(),
      elections: { '2020-06': 'cohort: june\nseats: 2\ntimetable: {}\n' },
      files: statements(['东例 (City)', '西例 (City)']),
    },
    ({ loaded }) => expect(new Set(loaded.community.organizations.map(({ id }) => id)).size).toBe(2),
  ],
]);

const ORGS = (parent: string) => ({
  'organizations/big.yaml': 'name: Big\n',
  'organizations/small.yaml': `name: Small\n${parent}`,
  ...Object.fromEntries(
    ['ada', 'ben'].map((id) => [
      `people/${id}.yaml`,
      `name: ${id} Example\ngithub: ${id}-x\naffiliations: [{ organization: ${id === 'ada' ? 'big' : 'small'}, since: 2010-01-01 }]\n`,
    ]),
  ),
});
const merged = (parent: string): Council => ({
  rules: 'seats: 3, affiliationCap: { seats: 1, counts: parent }',
  besides: APPOINTED,
  files: ORGS(parent),
});
kind('an organization that is bought', [
  [
    'on no day that is known counts as one always',
    merged('parent: big\n'),
    ({ errors }) => expect(errors).toEqual(['cap-broken']),
  ],
  [
    'after the members took office breaks no rule on the days before',
    merged('parents: [{ organization: big, since: 2021-09-01 }]\n'),
    ({ errors }) => expect(errors).toEqual([]),
  ],
  [
    'and sold again before they did, none either',
    merged('parents: [{ organization: big, since: 2015-01-01, until: 2019-01-01 }]\n'),
    ({ errors }) => expect(errors).toEqual([]),
  ],
]);

describe('where a charter is silent', () => {
  const told = (rules: string) =>
    council({
      rules: `seats: 2, termMonths: 12, cohorts: [{ id: may, label: May, month: 5, seats: 2 }]${rules}`,
      elections: {
        '2020-05': `cohort: may\nseats: 2\ntimetable: {}\n${poll(['ada', 'ben', 'cleo'], ['ada', 'ben'], '2020-05-20')}`,
      },
      amendments:
        '  - since: 2022-01-01\n    title: Second\n    summary: Made up.\n    rules: { holdover: true, termLimit: none }\n',
    }).loaded.community;

  test('open data name the rules of which a version says nothing, and no value changes', () => {
    const versions = told('').committees.flatMap((committee) => charterDocument(committee).versions);
    const silent = versions.map(({ silent: names }) =>
      names.filter((name) => /^(holdover|termLimit|seatsAre)$/.test(name)),
    );
    expect(silent).toEqual([['seatsAre', 'termLimit', 'holdover'], ['seatsAre']]);
    expect(versions.map(({ rules }) => rules)).toMatchObject([{ holdover: true }, { holdover: true }]);
  });

  test('a member whose term ran out is told to hold over only where the charter says so', () => {
    const roster = (rules: string): string => {
      const community = told(rules);
      const on = day('2021-12-01');
      return community.committees.flatMap((committee) => rosterText(community, committee, on, on)).join('\n');
    };
    expect(roster('')).toContain('term ran out');
    expect(roster('')).toContain('the charter does not say: it is assumed');
    expect(roster('')).not.toContain('held over');
    expect(roster(', holdover: true')).toContain('held over');
    expect(roster(', holdover: true')).not.toContain('assumed');
  });
});

describe('a body whose size the charter leaves open', () => {
  const changes = (rules: string, amendments = '') => {
    const { community } = council({
      rules,
      amendments,
      besides: `${APPOINTED}  - { person: dora, since: 2021-03-01 }\n`,
    }).loaded;
    return community.committees.flatMap((committee) => {
      const past = history(committee, community.elections, day('2022-12-31'));
      return [...new Set(past.seats.map(({ since }) => since))].flatMap((on) => rosterChanges(past, community, on));
    });
  };
  const added = (rules: string, amendments?: string) =>
    changes(rules, amendments).filter(({ kind }) => kind === 'seat-added').length;

  test('has no seat added when a member comes, whatever keeps its size open', () => {
    expect(added('termMonths: 12')).toBe(0);
    expect(added('seats: 3, seatsAre: minimum')).toBe(0);
    expect(added('seats: 2, seatsAre: estimate')).toBe(0);
  });

  test('has a seat added where the charter adds one', () => {
    expect(
      added('seats: 3', '  - since: 2021-03-01\n    title: Four\n    summary: Made up.\n    rules: { seats: 4 }\n'),
    ).toBe(1);
  });
});
