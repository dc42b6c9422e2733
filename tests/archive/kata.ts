/**
 * The Architecture Committee of the Kata Containers community from December 2017 to April 2026, as its public records
 * tell it (https://github.com/kata-containers/community): the history on which every trap of the model was first met.
 */
import { capOfSeats } from '../../src/governance/rules/affiliation-cap.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import type { Election, Outcome, PersonId } from '../../src/governance/model.ts';
import type { History } from '../../src/governance/terms.ts';
import { notAfter } from '../../src/governance/when.ts';
import {
  appointed,
  cohort,
  committee,
  community,
  election,
  organization,
  outcome,
  person,
  phase,
  resigned,
  resignedAt,
} from '../governance/support.ts';

const AC = 'architecture-committee';

export const architectureCommittee = committee({
  id: AC,
  charter: [
    {
      since: '2017-12-05',
      set: {
        cohorts: [cohort('autumn', 6, 3, { label: 'June' }), cohort('spring', 12, 2, { label: 'December' })],
        affiliationCap: capOfSeats(2, 'organization'),
      },
    },
    {
      since: '2018-06-19',
      set: { cohorts: [cohort('autumn', 9, 3, { label: 'September' }), cohort('spring', 2, 2, { label: 'February' })] },
    },
    {
      since: '2018-07-24',
      set: {
        phases: [
          { phase: 'nominations', days: 7 },
          { phase: 'discussion', days: 7 },
          { phase: 'voting', days: 7 },
        ],
      },
    },
    {
      since: '2023-05-02',
      set: { cohorts: [cohort('autumn', 10, 3, { label: 'Autumn' }), cohort('spring', 4, 4, { label: 'Spring' })] },
    },
    {
      since: '2023-11-03',
      set: { cohorts: [cohort('autumn', 10, 4, { label: 'Autumn' }), cohort('spring', 4, 3, { label: 'Spring' })] },
      seatChanges: [{ seatOf: 'feng-wang', to: 'autumn' }],
    },
    {
      since: '2024-03-27',
      set: { cohorts: [cohort('autumn', 10, 3, { label: 'Autumn' }), cohort('spring', 4, 4, { label: 'Spring' })] },
      seatChanges: [{ seatOf: 'fabiano-fidencio', to: 'spring' }],
    },
  ],
  appointments: [
    appointed('jess-frazelle', 'autumn', '2017-12-05'),
    appointed('samuel-ortiz', 'spring', '2017-12-05'),
    appointed('tim-allclair', 'autumn', '2017-12-05'),
    appointed('wei-zhang', 'autumn', '2017-12-05'),
    appointed('xu-wang', 'spring', '2017-12-05'),
  ],
  departures: [
    resigned('feng-wang', notAfter(day('2023-10-09'), day('2023-05-02'))),
    resignedAt('2024-04', 'fabiano-fidencio'),
  ],
});

/** An election by its id, the two ends of its nominations, the day declared and who won. */
function held(
  id: string,
  cohortId: 'autumn' | 'spring',
  opens: string,
  closes: string,
  by: Outcome['by'],
  declared: string,
  elected: readonly PersonId[],
  more: Partial<Election> = {},
): Election {
  return election(id, cohortId, elected.length, {
    committee: AC,
    timetable: [phase('nominations', `${opens} 15:00`, `${closes} 14:59`)],
    outcome: outcome(declared, elected, { by }),
    ...more,
  });
}

export const elections: readonly Election[] = [
  held('2018-09', 'autumn', '2018-08-20', '2018-08-27', 'poll', '2018-09-10', [], {
    seats: 3,
    outcome: outcome('2018-09-10', ['eric-ernst', 'wei-zhang', 'jon-olson'], { ranked: true }),
  }),
  held('2019-03', 'spring', '2019-02-12', '2019-02-17', 'uncontested', '2019-02-19', ['samuel-ortiz', 'xu-wang']),
  held('2019-09', 'autumn', '2019-09-03', '2019-09-12', 'uncontested', '2019-09-12', [
    'eric-ernst',
    'haomin-tsai',
    'justin-he',
  ]),
  held('2020-02', 'spring', '2020-02-05', '2020-02-12', 'poll', '2020-03-02', ['samuel-ortiz', 'xu-wang']),
  held('2020-09', 'autumn', '2020-09-09', '2020-09-17', 'poll', '2020-10-27', [
    'archana-shinde',
    'eric-ernst',
    'fabiano-fidencio',
  ]),
  held('2021-02', 'spring', '2021-02-24', '2021-03-10', 'uncontested', '2021-03-10', ['peng-tao', 'samuel-ortiz']),
  held('2021-09', 'autumn', '2021-09-08', '2021-09-16', 'uncontested', '2021-09-16', [
    'archana-shinde',
    'eric-ernst',
    'fabiano-fidencio',
  ]),
  held('2022-03', 'spring', '2022-03-08', '2022-03-15', 'uncontested', '2022-03-16', ['peng-tao', 'samuel-ortiz']),
  held('2022-11', 'autumn', '2022-11-04', '2022-11-11', 'poll', '2022-11-30', [
    'eric-ernst',
    'fabiano-fidencio',
    'gerry-liu',
  ]),
  held(
    '2023-04',
    'spring',
    '2023-04-05',
    '2023-04-12',
    'poll',
    '2023-05-02',
    ['feng-wang', 'peng-tao', 'samuel-ortiz', 'steve-horsman'],
    { alsoUp: [{ kind: 'new', count: 2, why: 'Five seats become seven.' }] },
  ),
  held(
    '2023-10',
    'autumn',
    '2023-10-09',
    '2023-10-16',
    'poll',
    '2023-11-03',
    ['fabiano-fidencio', 'fupan-li', 'gerry-liu', 'greg-kurz'],
    { alsoUp: [{ kind: 'seat-of', person: 'feng-wang', why: 'Left early.' }] },
  ),
  held('2024-04', 'spring', '2024-04-08', '2024-04-15', 'uncontested', '2024-04-17', [
    'anastassios-nanos',
    'peng-tao',
    'steve-horsman',
    'zvonko-kaiser',
  ]),
  held('2024-10', 'autumn', '2024-10-01', '2024-10-15', 'uncontested', '2024-10-29', [
    'aurelien-bombo',
    'fupan-li',
    'greg-kurz',
  ]),
  held('2025-04', 'spring', '2025-04-07', '2025-04-14', 'poll', '2025-04-28', [
    'anastassios-nanos',
    'ruoqing-he',
    'steve-horsman',
    'zvonko-kaiser',
  ]),
  held('2025-10', 'autumn', '2025-09-30', '2025-10-10', 'uncontested', '2025-10-14', [
    'aurelien-bombo',
    'fupan-li',
    'greg-kurz',
  ]),
  held('2026-04', 'spring', '2026-04-07', '2026-04-14', 'poll', '2026-04-28', [
    'fabiano-fidencio',
    'markus-rudy',
    'ruoqing-he',
    'steve-horsman',
  ]),
];

const since = (by: string, after?: string) => notAfter(day(by), after === undefined ? null : day(after));

const people = [
  person('anastassios-nanos', [[since('2024-04-15'), 'nubificus']]),
  person('archana-shinde', [[since('2020-09-18'), 'intel']]),
  person('aurelien-bombo', [[since('2024-10-14'), 'microsoft']]),
  person('eric-ernst', [
    [since('2018-08-24'), 'intel'],
    ['2020-03-10', 'ampere-computing'],
    ['2020-07-16', 'apple'],
  ]),
  person('fabiano-fidencio', [
    [since('2020-09-09'), 'red-hat'],
    ['2021-11-01', 'intel'],
    [since('2026-04-14', '2023-10-10'), 'nvidia'],
  ]),
  person('feng-wang', [
    [since('2022-11-07'), 'databricks'],
    [since('2023-04-10', '2022-11-07'), 'confluent'],
  ]),
  person('fupan-li', [[since('2022-11-09'), 'ant-group']]),
  person('gerry-liu', [[since('2022-11-11'), 'alibaba-cloud']]),
  person('greg-kurz', [[since('2023-10-14'), 'red-hat']]),
  person('haomin-tsai', [[since('2019-09-11'), 'huawei']]),
  person('jess-frazelle', [[since('2017-12-05'), 'microsoft']]),
  person('jon-olson', [[since('2018-08-27'), 'google']]),
  person('justin-he', [[since('2019-09-12'), 'arm']]),
  person('markus-rudy', [[since('2026-04-08'), 'edgeless-systems']]),
  person('peng-tao', [[since('2021-03-03'), 'ant-group']]),
  person('ruoqing-he', [
    [since('2025-04-09'), 'iscas'],
    [since('2026-04-13', '2025-04-09'), 'lingcage'],
  ]),
  person('samuel-ortiz', [
    [since('2017-12-05'), 'intel'],
    ['2021-06-24', 'apple'],
    [since('2022-11-30', '2022-03-14'), 'rivos'],
  ]),
  person('steve-horsman', [[since('2023-04-12'), 'ibm']]),
  person('tim-allclair', [[since('2017-12-05'), 'google']]),
  person('wei-zhang', [[since('2017-12-05'), 'huawei']]),
  person('xu-wang', [
    [since('2017-12-05'), 'hyperhq'],
    ['2019-05-01', 'ant-group'],
  ]),
  person('zvonko-kaiser', [[since('2023-10-11'), 'nvidia']]),
];

export const kata = community({
  name: 'Kata Containers',
  recordsEnd: day('2026-04-28'),
  committees: [architectureCommittee],
  elections,
  people,
  organizations: [...new Set(people.flatMap((each) => each.affiliations.map((one) => one.organization ?? '')))]
    .sort()
    .map((id) => organization(id)),
});

/** Its history up to a day; to the end of the records unless a test names another. */
export const kataHistory = (asOf = '2026-11-22'): History => history(architectureCommittee, elections, day(asOf));
