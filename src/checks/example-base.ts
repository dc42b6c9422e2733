/**
 * The community that the examples of all checks start from: a council of three seats in two cohorts, one election held
 * and one announced. It is in order; each example changes as little as breaks one rule.
 */
import { day } from '../governance/day.ts';

/** The day of the examples: the second election is announced and not yet open. */
export const EXAMPLE_DAY = day('2021-01-01');

const person = (name: string, github: string, organization: string): string => `name: ${name}
github: ${github}
affiliations:
  - organization: ${organization}
    since: 2018-01-01
`;

const statement = (name: string, github: string, affiliation: string): string => `---
name: ${name}
github: ${github}
affiliation: ${affiliation}
---
I would like to help.
`;

export const EXAMPLE_BASE: Readonly<Record<string, string>> = {
  'community.yaml': `name: Example
description: A community for examples.
url: https://example.org/
repository:
  host: github
  url: https://github.com/example/community
`,
  'committees/council.yaml': `name: Council
purpose: Decides what concerns everybody.
charter:
  - since: 2019-01-01
    title: Launch
    summary: Two seats in May and one in November.
    rules:
      seats: 3
      cohorts:
        - { id: spring, label: May, month: 5, seats: 2 }
        - { id: autumn, label: November, month: 11, seats: 1 }
      termMonths: 12
      affiliationCap: { seats: 2 }
      phases:
        - { phase: nominations, days: 7 }
        - { phase: voting, days: 7 }
      statementWords: 20
  - since: 2020-03-01
    title: Who may vote
    summary: Whoever had code merged may vote.
    rules:
      mayVote: { activity: code merged, months: 12 }
appointments:
  - { person: ada, cohort: spring, since: 2019-01-01 }
  - { person: ben, cohort: spring, since: 2019-01-01 }
  - { person: cleo, cohort: autumn, since: 2019-01-01 }
resignations: []
`,
  'charter/2019-01-01/elections.mdx': `---
title: Elections
summary: How elections run.
order: 1
since: 2019-01-01
committee: council
---
The council has <Rule is="seats" /> seats: <Rule is="cohorts" />.
`,
  'elections/2020-05/election.yaml': `committee: council
cohort: spring
seats: 2
timetable:
  nominations: { start: 2020-05-01, end: 2020-05-07 }
  voting: { start: 2020-05-08, end: 2020-05-14 }
officials: [eve]
candidacies:
  - person: ben
    withdrew: 2020-05-12
outcome:
  by: poll
  declared: 2020-05-15
  elected: [ada, dora]
`,
  'elections/2020-05/candidates/ada-x.md': statement('Ada Example', 'ada-x', 'Acme'),
  'elections/2020-05/candidates/ben-x.md': statement('Ben Example', 'ben-x', 'Acme'),
  'elections/2020-05/candidates/dora-x.md': statement('Dora Example', 'dora-x', 'Bolt'),
  'elections/2020-05/candidates/finn-x.md': statement('Finn Example', 'finn-x', 'independent'),
  'elections/2021-05/election.yaml': `committee: council
cohort: spring
seats: 2
timetable:
  nominations: { start: 2021-05-01, end: 2021-05-07 }
  voting: { start: 2021-05-08, end: 2021-05-14 }
officials: [eve]
`,
  'people/ada.yaml': person('Ada Example', 'ada-x', 'acme'),
  'people/ben.yaml': person('Ben Example', 'ben-x', 'acme'),
  'people/cleo.yaml': person('Cleo Example', 'cleo-x', 'bolt'),
  'people/dora.yaml': person('Dora Example', 'dora-x', 'bolt'),
  'people/eve.yaml': person('Eve Example', 'eve-x', 'independent'),
  'people/finn.yaml': person('Finn Example', 'finn-x', 'independent'),
  'people/gus.yaml': person('Gus Example', 'gus-x', 'independent'),
  'organizations/acme.yaml': 'name: Acme\n',
  'organizations/bolt.yaml': 'name: Bolt\n',
};

/** A file of the base with some texts changed, given in pairs. Throws where the base does not have one of them. */
export function changed(file: string, ...fromTo: readonly string[]): Record<string, string> {
  let text = EXAMPLE_BASE[file] ?? '';
  for (let index = 0; index < fromTo.length; index += 2) {
    const [from = '', to = ''] = fromTo.slice(index, index + 2);
    if (!text.includes(from)) throw new RangeError(`no "${from}" in the example's ${file}`);
    text = text.replace(from, () => to);
  }
  return { [file]: text };
}
