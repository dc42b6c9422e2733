/** Elections and statements, as the files of a content folder. */

import { fileText } from '../content/file-text.ts';
import { newCommitteeId } from '../content/new-ids.ts';
import type { ElectionFileInput } from '../content/schema/election.ts';
import { NO_ANSWERS, writeStatement } from '../statement/answers.ts';
import { reservedFor } from '../statement/reserved.ts';
import { fileOfStatement } from '../words/paths.ts';
import type { FoundStatement } from './archive.ts';
import type { Identity } from './identities.ts';
import type { BallotsMade } from './made-ballots.ts';
import { type Made, sourceOf } from './made-file.ts';
import { isIndependent } from './organizations-of.ts';
import { lineChecksPass, namePasses } from './passing.ts';
import type { Reconciled } from './reconcile.ts';
import type { CommitteeFound, Settled } from './reconcile-committee.ts';

const UNRECORDED = 'unrecorded';

/** Whether a person may stand with their handle in a statement's file, and what the file is then called. */
function fileNameOf(who: Identity, id: string): { readonly name: string; readonly github: string } {
  const free = who.github !== null && reservedFor(who.github) === null ? who.github : '';
  return { name: free === '' ? id : free, github: free };
}

/** A statement's file. */
export function statementFile(statement: FoundStatement, election: string, all: Reconciled): Made {
  const who = all.identified.of(statement.who);
  const { name, github } = fileNameOf(who, all.personId(who));
  const said = all.affiliation(statement)?.name ?? null;
  const own = (statement.who.name ?? who.name).replace(/\s+/g, ' ').trim();
  return {
    path: fileOfStatement(election, name),
    from: statement.file,
    text: writeStatement({
      ...NO_ANSWERS,
      name: namePasses(own) ? own : namePasses(who.name) ? who.name : all.personId(who),
      github,
      affiliation:
        said === null ? UNRECORDED : isIndependent(said) ? 'independent' : lineChecksPass(said) ? said : UNRECORDED,
      body: statement.body === '' ? '(The file of the statement holds no text.)' : statement.body,
    }),
  };
}

type Candidacies = NonNullable<ElectionFileInput['candidacies']>;

function candidacies({ found, id }: Settled, all: Reconciled): Candidacies {
  const { affiliation, evidence, identified, personId } = all;
  const entry = (who: Identity, file: string | null, more: object = {}): Candidacies[number] => {
    const filed = file === null ? null : evidence.filed(file);
    return {
      person: personId(who),
      ...(filed === null
        ? {}
        : {
            filed: {
              authored: filed.authored,
              committed: filed.committed,
              ...(filed.merged === null ? {} : { merged: filed.merged }),
            },
          }),
      ...more,
      ...(file === null ? {} : { sources: [sourceOf(all, file)] }),
    };
  };
  const stood = new Map<Identity, Candidacies[number]>();
  for (const statement of found.statements) {
    const person = identified.of(statement.who);
    const { name, from } = affiliation(statement) ?? { name: '', from: null };
    const text = `No line of the statement’s file names an organization: ${name} is taken from ${from}.`;
    if (!stood.has(person))
      stood.set(person, entry(person, statement.file, from === null ? {} : { notes: [{ text }] }));
  }
  for (const mention of [...(found.result?.nominees ?? []), ...(found.result?.elected ?? [])]) {
    const person = identified.of(mention);
    if (!stood.has(person)) stood.set(person, entry(person, null, { sources: [sourceOf(all, mention.place.file)] }));
  }
  for (const { folder, statement, filed, on } of evidence.removed) {
    const person = identified.of(statement.who);
    if (folder !== found.folder || stood.has(person)) continue;
    const text = `The statement was added on ${filed.day} and taken out again on ${on}, by the history of ${statement.file}.`;
    stood.set(person, { person: personId(person), withdrew: on, notes: [{ text }] });
  }
  return [...stood.values()]
    .sort((a, b) => (a.person < b.person ? -1 : 1))
    .map((each) => ({ ...each, person: each.person || id }));
}

function notesOf({ found, declared }: Settled, all: Reconciled): { text: string }[] {
  const moved = all.evidence.moved
    .filter(({ folder }) => folder === found.folder)
    .map(({ phase, from, to, on }) => ({
      text: `The end of ${phase} was first ${from}; it was moved to ${to} on ${on}, by the history of the announcement.`,
    }));
  const withdrew = found.result?.withdrawals ?? 0;
  return [
    ...moved,
    ...(withdrew === 0 || all.evidence.removed.some(({ folder }) => folder === found.folder)
      ? []
      : [
          {
            text: `The result tells of ${withdrew === 1 ? 'a candidate who withdrew' : `${withdrew} candidates who withdrew`}, without a name.`,
          },
        ]),
    ...(found.result === null || declared !== null
      ? []
      : [{ text: 'There is a file of the result, and no file tells its day: it is not written here.' }]),
    ...found.notes.map((text) => ({ text })),
  ];
}

/** What an election's file is made of beside the archive as a whole. */
interface ElectionMade {
  readonly election: Settled;
  readonly committee: CommitteeFound;
  readonly cohortOfSeat: (who: Identity) => { readonly id: string } | null;
  /** Who took a seat of another cohort. */
  readonly took: ReadonlyMap<Identity, { readonly id: string }>;
  /** Who stays where fewer seats came up than the cohort has. */
  readonly staying: readonly Identity[];
  readonly ballots: BallotsMade | null;
}

function outcomeOf({ election, took, staying }: ElectionMade, all: Reconciled): Partial<ElectionFileInput> {
  const { found, declared, contested, elected } = election;
  const { result } = found;
  if (result === null || declared === null || (elected.length === 0 && found.statements.length > 0)) return {};
  const said = result.declared?.value === declared;
  return {
    outcome: {
      by: elected.length === 0 ? 'cancelled' : contested === true ? 'poll' : 'uncontested',
      declared,
      elected: elected.map(all.personId),
      ...(result.ranked ? { ranked: true } : {}),
      ...(took.size === 0
        ? {}
        : { took: [...took].map(([who, cohort]) => ({ person: all.personId(who), cohort: cohort.id })) }),
      ...(staying.length === 0 ? {} : { holdOver: staying.map(all.personId).sort() }),
      ...(result.turnout === null
        ? {}
        : {
            turnout:
              result.turnout.electorate === null
                ? { ballots: result.turnout.ballots }
                : { ballots: result.turnout.ballots, electorate: result.turnout.electorate },
          }),
      ...(said
        ? {}
        : {
            notes: [
              {
                text: 'No file tells the day of the result; the account of the import says from what this day is taken.',
              },
            ],
          }),
      sources: [sourceOf(all, result.file)],
    },
  };
}

/** An election's file. */
export function electionFile(making: ElectionMade, all: Reconciled): string {
  const { election, committee, cohortOfSeat, ballots } = making;
  const { found, id, seats } = election;
  const own = committee.cohortOf.get(id);
  const gained = committee.gained.filter((each) => each.election === election && each.seats > 0);
  const phase = (name: string) => {
    const each = found.phases.find((one) => one.phase === name);
    return each === undefined ? {} : { [name]: { start: each.start, end: each.end } };
  };
  const vacated = election.incumbents.flatMap(({ who, left }) => {
    const cohort = cohortOfSeat(who);
    if (cohort === null || own === undefined || cohort.id === own.id) return [];
    return [
      {
        seatOf: all.personId(who),
        why: left
          ? 'Its holder stepped down, by the announcement.'
          : 'It comes up with the others, by the announcement.',
      },
    ];
  });
  const alsoUp = [...gained.map((each) => ({ new: each.seats, why: each.why })), ...vacated];
  const notes = notesOf(election, all);
  const data: ElectionFileInput = {
    committee: newCommitteeId(committee.name),
    ...(own === undefined ? {} : { cohort: own.id }),
    ...(found.title === null || /^\d{4}-\d{2}$/.test(id) ? {} : { title: found.title }),
    seats,
    ...(alsoUp.length === 0 ? {} : { alsoUp }),
    timetable: {
      ...phase('nominations'),
      ...phase('discussion'),
      ...phase('voting'),
      ...(found.due === null ? {} : { results: { start: found.due.value, end: found.dueUntil ?? found.due.value } }),
    },
    ...(found.officials.length === 0
      ? {}
      : { officials: [...new Set(found.officials.map((mention) => all.personId(all.identified.of(mention))))] }),
    ...(found.officialsConfirmed === null ? {} : { officialsConfirmed: found.officialsConfirmed.value }),
    candidacies: candidacies(election, all),
    ...outcomeOf(making, all),
    ...(ballots === null
      ? {}
      : {
          ballots: {
            file: 'ballots.csv',
            ...(Object.keys(ballots.names).length === 0 ? {} : { names: { ...ballots.names } }),
          },
        }),
    ...(notes.length === 0 ? {} : { notes }),
    sources: [...new Set([found.place.file, ...(found.result === null ? [] : [found.result.file])])].map((file) =>
      sourceOf(all, file),
    ),
  };
  return fileText(data);
}
