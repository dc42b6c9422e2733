/** What checks look at, as pairs: the file, for places, and what the domain makes of it, for the facts. */

import type { Loaded, LoadedStatement, ReadContent } from '../content/read.ts';
import type { CommitteeFile } from '../content/schema/committee.ts';
import type { ElectionFile } from '../content/schema/election.ts';
import type { PersonFile } from '../content/schema/person.ts';
import type { Place } from '../findings/finding.ts';
import { rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import { finder, withId } from '../governance/lookup.ts';
import type { Candidacy, Committee, Community, Election, Person } from '../governance/model.ts';
import type { RuleName, Rules } from '../governance/rules/index.ts';
import { governingDay } from '../governance/timetable.ts';
import type { Checked } from './check.ts';

type Content = Pick<Checked, 'content' | 'community'>;

interface CommitteeSubject {
  readonly file: Loaded<CommitteeFile>;
  readonly committee: Committee;
}

export function committees({ content, community }: Content): CommitteeSubject[] {
  return content.committees.flatMap((file) => {
    const committee = withId(community.committees, file.id);
    return committee === undefined ? [] : [{ file, committee }];
  });
}

export interface ElectionSubject {
  readonly file: Loaded<ElectionFile>;
  readonly election: Election;
  /** Null where there is none that can be read. */
  readonly committee: Committee | null;
  /** The day whose rules govern it. */
  readonly governing: Day;
  readonly rules: Rules | null;
}

/** Most checks ask for the elections: they are put together once. */
const subjects = new WeakMap<Community, readonly ElectionSubject[]>();

export function elections({ content, community }: Content): readonly ElectionSubject[] {
  const known =
    subjects.get(community) ??
    content.elections.flatMap((file): ElectionSubject[] => {
      const election = withId(community.elections, file.id);
      if (election === undefined) return [];
      const committee = withId(community.committees, election.committee) ?? null;
      const governing = governingDay(election);
      const rules = committee === null ? null : rulesOn(committee, governing);
      return [{ file, election, committee, governing, rules }];
    });
  subjects.set(community, known);
  return known;
}

interface PersonSubject {
  readonly file: Loaded<PersonFile>;
  readonly person: Person;
}

export function people({ content, community }: Content): PersonSubject[] {
  return content.people.flatMap((file) => {
    const person = withId(community.people, file.id);
    return person === undefined ? [] : [{ file, person }];
  });
}

export interface StatementSubject {
  readonly file: LoadedStatement;
  readonly candidacy: Candidacy;
  readonly contest: ElectionSubject;
}

const withFile = finder(({ statement }: Candidacy) => statement?.file);

/** The statements of elections that can be read. */
export function statements(checked: Content): StatementSubject[] {
  const contests = new Map(elections(checked).map((contest) => [contest.election.id, contest]));
  return checked.content.statements.flatMap((file) => {
    const contest = contests.get(file.election);
    const candidacy = contest && withFile(contest.election.candidacies, file.file);
    return contest === undefined || candidacy === undefined ? [] : [{ file, candidacy, contest }];
  });
}

/** Whether a file of that id was refused: what seems to be missing may stand in it. */
export function isRejected(content: ReadContent, kind: 'person' | 'committee' | 'organization', id: string): boolean {
  return content.rejected.some((file) => file.kind === kind && file.ids[0] === id);
}

/** Whether all statements of an election could be read, and each candidate is counted once. */
export function standingIsKnown(content: ReadContent, election: Election): boolean {
  return (
    !content.rejected.some((file) => file.kind === 'statement' && file.ids[0] === election.id) &&
    !election.candidacies.some(({ person }) => isRejected(content, 'person', person))
  );
}

/** Every name by which a person is known: the present one first, other spellings, and former ones. */
export const allNames = ({ name, otherNames, formerNames }: PersonFile): string[] => [
  name,
  ...otherNames,
  ...formerNames.map((former) => former.name),
];

/** Whether a statement that was refused may be this person's. */
export function mayHaveStood({ content, community }: Content, election: Election, person: string): boolean {
  const known = withId(community.people, person);
  const handles = [known?.github, ...(known?.formerHandles ?? []).map(({ name }) => name), person];
  const names = new Set(handles.flatMap((each) => each?.toLowerCase() ?? []));
  return (
    isRejected(content, 'person', person) ||
    content.rejected.some(
      ({ kind, ids }) => kind === 'statement' && ids[0] === election.id && names.has(ids[1]?.toLowerCase() ?? ''),
    )
  );
}

/** Where a rule that is in force under a version of a charter was set. */
export function ruleAt(file: Loaded<CommitteeFile>, { charter }: Committee, version: number, rule: RuleName): Place {
  const set = charter.findLastIndex(({ amended }, index) => index <= version && amended.includes(rule));
  return file.source.at(['charter', Math.max(0, set), 'rules', ...(set === -1 ? [] : [rule])]);
}

/** Who still stood when the result was declared: neither withdrawn by then, nor refused by the officials. */
export const standingAtResult = ({ candidacies, outcome }: Election): Candidacy[] =>
  candidacies.filter(
    ({ withdrew, decision }) =>
      decision?.accepted !== false && (withdrew === null || (outcome !== null && outcome.declared < withdrew)),
  );
