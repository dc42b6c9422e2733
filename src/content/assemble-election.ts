/** An election, from its file and the statements beside it. */

import { affiliationOn } from '../governance/affiliation.ts';
import { filingDay } from '../governance/candidates.ts';
import { addDays } from '../governance/day.ts';
import type { Draw } from '../governance/draw.ts';
import { handleOn, nameOn } from '../governance/in-use.ts';
import { withId } from '../governance/lookup.ts';
import {
  type AlsoUp,
  type Candidacy,
  type Election,
  type Filing,
  type Outcome,
  type Person,
  PHASES,
  type Phase,
  type Statement,
} from '../governance/model.ts';
import { lastPlannedDay } from '../governance/no-result.ts';
import { isUnrecorded } from './named.ts';
import { notes, sources } from './provenance.ts';
import type { Loaded, LoadedStatement } from './read.ts';
import type { ElectionFile } from './schema/election.ts';

function timetable(file: ElectionFile['timetable']): Phase[] {
  return PHASES.flatMap((phase) => {
    const set = file[phase];
    if (set === undefined) return [];
    const precision = set.start.precision === 'day' && set.end.precision === 'day' ? 'day' : 'instant';
    return [{ phase, start: set.start.instant, end: set.end.instant, precision } as const];
  });
}

function statement(loaded: LoadedStatement): Statement {
  const { data } = loaded;
  return {
    file: loaded.file,
    body: loaded.body,
    words: loaded.ofText.words,
    writtenBy: data.summary === 'editor' ? 'editor' : 'candidate',
    original: data.source ?? null,
    pronouns: data.pronouns ?? null,
    languages: data.languages,
    links: data.links,
  };
}

type CandidacyEntry = ElectionFile['candidacies'][number];

function filing(entry: CandidacyEntry | undefined): Filing | null {
  if (entry?.filed === undefined) return null;
  const { authored, committed, opened, merged, pullRequest } = entry.filed;
  return {
    authored: authored ?? null,
    committed: committed ?? null,
    opened: opened ?? null,
    merged: merged ?? null,
    pullRequest: pullRequest === undefined ? null : { number: pullRequest.number, url: pullRequest.url ?? null },
  };
}

/** What the order of the candidates is drawn from, as the file says. */
function drawOf(draw: ElectionFile['draw']): Draw | null {
  if (draw === undefined) return null;
  if (draw === 'election-id') return { by: 'election-id' };
  const value = draw.value ?? null;
  return 'beacon' in draw
    ? { by: 'beacon', beacon: draw.beacon, round: draw.round, value }
    : { by: 'source', source: draw.source, url: draw.url ?? null, at: draw.at.instant, value };
}

/** What the names in statements lead to. */
export interface Names {
  readonly people: readonly Person[];
  /** Whose a statement is; null for a newcomer. */
  readonly personOf: (statement: LoadedStatement) => Person | null;
  readonly newcomerId: (statement: LoadedStatement) => string;
  readonly organizationOf: (affiliation: string) => string | null;
}

/** How an election ended, as its file says; those elected by id where the order of the count is not known. */
function outcomeOf(outcome: NonNullable<ElectionFile['outcome']>, seats: number): Outcome | null {
  const { by, declared } = outcome;
  if (by === 'unrecorded' || declared === undefined) return null;
  return {
    by,
    declared,
    takesOffice: outcome.takesOffice ?? declared,
    takesOfficeSaid: outcome.takesOffice !== undefined,
    elected: outcome.ranked ? outcome.elected : [...outcome.elected].sort(),
    ranked: outcome.ranked,
    declined: outcome.declined.map(({ person, on, why, next, sources: from }) => ({
      person,
      on,
      why,
      next: next ?? null,
      sources: sources(from),
    })),
    took: outcome.took,
    order: outcome.order?.map((group) => [group].flat()) ?? null,
    runOff:
      outcome.runOff === undefined
        ? null
        : { ...outcome.runOff, seats: outcome.runOff.seats ?? Math.max(1, seats - outcome.elected.length) },
    none: outcome.none ?? null,
    lot: outcome.lot === undefined ? null : { ...outcome.lot, sources: sources(outcome.lot.sources) },
    waived: outcome.waived.map((each) => ({ ...each, sources: sources(each.sources) })),
    exempt: outcome.exempt.map((each) => ({ ...each, sources: sources(each.sources) })),
    holdOver: outcome.holdOver ?? null,
    turnout:
      outcome.turnout === undefined
        ? null
        : { ballots: outcome.turnout.ballots, electorate: outcome.turnout.electorate ?? null },
    notes: notes(outcome.notes),
    sources: sources(outcome.sources),
  };
}

/** The ballots that an election's file tells of; `textOf` gives what a file beside it holds. */
function ballotsOf(
  file: string,
  said: ElectionFile['ballots'],
  textOf: (file: string) => string | null,
): Election['ballots'] {
  if (said?.file === undefined) return null;
  const beside = `${file.slice(0, file.lastIndexOf('/') + 1)}${said.file}`;
  const { columns = null, better, method = null, unranked = null, strength = null, none, names } = said;
  return {
    file: beside,
    text: textOf(beside),
    columns,
    better,
    method,
    unranked,
    strength,
    none: none === undefined ? null : { ...none, quorum: none.quorum ?? null },
    names: new Map(Object.entries(names)),
  };
}

const questionsIn = ({ questions }: ElectionFile): Election['questions'] =>
  questions.map(({ question, by = null, on = null, answers, sources: from }) => ({
    question,
    by,
    on,
    answers: answers.map(({ person, answer, on: day = null, sources: own }) => ({
      person,
      answer,
      on: day,
      sources: sources(own),
    })),
    sources: sources(from),
  }));

const endorsementIn = (each: CandidacyEntry['endorsements'][number]): Candidacy['endorsements'][number] => ({
  by: each.by,
  person: each.person ?? null,
  organization: each.organization ?? null,
  on: each.on ?? null,
  sources: sources(each.sources),
});

const movedIn = ({ moved }: ElectionFile): Election['moved'] =>
  [...moved]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ phase, was, on, why, sources: from }) => ({
      phase,
      was: { start: was.start?.instant ?? null, end: was.end?.instant ?? null },
      on,
      why,
      sources: sources(from),
    }));

/** The election that a file and its statements describe. */
export function election(
  { id, file, data }: Loaded<ElectionFile>,
  title: string,
  statements: readonly LoadedStatement[],
  names: Names,
  textOf: (file: string) => string | null,
): Election {
  const isUntold = data.outcome?.by === 'unrecorded';
  const told: Election = {
    id,
    committee: data.committee,
    cohort: data.cohort ?? null,
    title,
    seats: data.seats,
    alsoUp: data.alsoUp.map(
      (each): AlsoUp =>
        'new' in each
          ? { kind: 'new', count: each.new, why: each.why }
          : { kind: 'seat-of', person: each.seatOf, why: each.why },
    ),
    runOffOf: data.runOffOf ?? null,
    lots: data.terms.map(({ cohort, seats, months }) => ({ cohort, seats, months: months ?? null })),
    lotsBy: data.termsBy,
    published: data.published ?? null,
    timetable: timetable(data.timetable),
    moved: movedIn(data),
    officials: data.officials,
    officialsConfirmed: data.officialsConfirmed ?? null,
    done: data.done,
    statementWords: data.statementWords ?? null,
    draw: drawOf(data.draw),
    candidacies: [],
    questions: questionsIn(data),
    outcome: data.outcome === undefined ? null : outcomeOf(data.outcome, data.seats),
    ballots: ballotsOf(file, data.ballots, textOf),
    ballotsWithheld: data.ballots?.withheld ?? null,
    summary: data.summary ?? null,
    unrecorded: null,
    notes: [...notes(data.notes), ...(isUntold ? notes(data.outcome?.notes ?? []) : [])],
    sources: [...sources(data.sources), ...(isUntold ? sources(data.outcome?.sources ?? []) : [])],
  };
  const frame = { ...told, unrecorded: isUntold ? addDays(lastPlannedDay(told), 1) : null };
  const entries = new Map(data.candidacies.map((entry) => [entry.person, entry]));
  const candidacy = (who: Person | null, fallback: string, loaded: LoadedStatement | null): Candidacy => {
    const personId = who?.id ?? fallback;
    const entry = entries.get(personId);
    const filed = filing(entry);
    const on = filingDay(frame, filed);
    return {
      person: personId,
      slug: loaded?.id ?? (who && handleOn(who, on)) ?? personId,
      name: loaded?.data.name ?? (who && nameOn(who, on)) ?? personId,
      github: loaded?.data.github ?? (who && handleOn(who, on)) ?? null,
      affiliation: loaded === null || isUnrecorded(loaded.data.affiliation) ? null : loaded.data.affiliation,
      organization:
        loaded === null
          ? who && (affiliationOn(who, on)?.organization ?? null)
          : names.organizationOf(loaded.data.affiliation),
      filed,
      decision: entry?.decision ?? null,
      withdrew: entry?.withdrew ?? null,
      withdrewWhy: entry?.withdrewWhy ?? 'withdrew',
      interests: entry?.interests ?? [],
      endorsements: (entry?.endorsements ?? []).map(endorsementIn),
      statement: loaded === null ? null : statement(loaded),
      notes: notes(entry?.notes ?? []),
      sources: sources(entry?.sources ?? []),
    };
  };
  const withStatement = statements.map((loaded) => candidacy(names.personOf(loaded), names.newcomerId(loaded), loaded));
  const stood = new Set(withStatement.map((each) => each.person));
  const without = data.candidacies.flatMap(({ person }) =>
    stood.has(person) ? [] : [candidacy(withId(names.people, person) ?? null, person, null)],
  );
  return { ...frame, candidacies: [...withStatement, ...without].sort((a, b) => (a.person < b.person ? -1 : 1)) };
}
