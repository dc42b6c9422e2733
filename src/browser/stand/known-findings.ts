/** What is to be said of answers because of what the site knows: by the rules of the checks, in their words and in the form's. */
import {
  FIELD_CALLED,
  hasStatement,
  knownAs,
  notKnownYet,
  notTakenFor,
  RESERVED_ASK,
  recordedAs,
  takenForAnother,
  youRunIt,
} from '#words/form-findings.ts';
import type { Answers } from '../../statement/answers.ts';
import { CAP_CODE, capExpected, capMessage } from '../../statement/cap-words.ts';
import {
  disagrees,
  handleLooksLike,
  inPeople,
  isNobodys,
  isUnfamiliar,
  nameLooksLike,
  newOrganizationExpected,
  newOrganizationMessage,
  standsAsOfficial,
  standsToo,
  whoseInPeople,
  whoseStands,
} from '../../statement/field-words.ts';
import type { AnswerFinding } from '../../statement/findings.ts';
import { looksLike, nameLook } from '../../statement/look-alike.ts';
import { isIndependent, nearName, sameName } from '../../statement/near-names.ts';
import { reservedFor, reservedMessage } from '../../statement/reserved.ts';
import type { KnownPerson, StandData, StandElection } from '../../statement/stand-data.ts';

type Known = Pick<StandData, 'organizations' | 'people' | 'recorded'>;
type Said = Omit<AnswerFinding, 'at'>;

/** Who is meant by a handle: the person in whose file it stands. */
const personOf = (handle: string, people: readonly KnownPerson[]): KnownPerson | undefined =>
  people.find(({ github }) => github?.toLowerCase() === handle);

function ofHandle(
  { name, github }: Answers,
  election: StandElection,
  { people }: Known,
  opened: string | null,
): Said[] {
  const handle = github.trim().toLowerCase();
  const found: Said[] = [];
  const reserved = reservedFor(handle);
  if (reserved !== null) {
    found.push({
      code: 'reserved-candidate',
      severity: 'error',
      message: reservedMessage(github, reserved),
      expected: RESERVED_ASK,
      field: 'github',
    });
  }
  if (election.taken.includes(handle) && handle !== opened?.toLowerCase()) {
    found.push({
      code: 'two-statements',
      severity: 'error',
      ...hasStatement(github),
      field: 'github',
    });
  }
  const own = personOf(handle, people);
  if (own !== undefined && election.officials.includes(own.id)) {
    found.push({
      code: 'official-stands',
      severity: 'error',
      ...standsAsOfficial(name),
      field: 'github',
      inForm: youRunIt,
    });
  }
  const called = people.find(({ id }) => id === handle);
  if (called !== undefined && called !== own) {
    const said = isNobodys(called.id, called.names[0] ?? called.id, called.github);
    const inForm = notTakenFor(called.names[0] ?? called.id);
    found.push({ code: 'handle-of-nobody', severity: 'hint', ...said, field: 'github', inForm });
  }
  return found;
}

/** Whether a name or a handle can be taken for another's. */
function ofLooks({ name, github }: Answers, election: StandElection, { people }: Known): Said[] {
  const handle = github.trim().toLowerCase();
  const own = personOf(handle, people);
  const others = people.filter((each) => each !== own);
  const rivals = election.newcomers.filter((each) => each.github?.toLowerCase() !== handle);
  const [named, called] = [nameLook(name), looksLike(github)];
  const found: Said[] = [];
  const say = (code: string, field: string, said: Pick<Said, 'message' | 'expected'>, inForm: string) =>
    found.push({ code, severity: 'hint', ...said, field, inForm });
  const taken = (field: 'name' | 'github', other: string) => takenForAnother(FIELD_CALLED[field] ?? field, other);
  if (name.trim() !== '') {
    const person = others.find(({ names }) => names.some((each) => nameLook(each) === named));
    if (person !== undefined) {
      const other = person.names[0] ?? person.id;
      say('look-alike', 'name', nameLooksLike(name, inPeople(other)), taken('name', other));
    }
    const rival = rivals.find((each) => nameLook(each.name) === named);
    if (rival !== undefined) {
      say('look-alike', 'name', nameLooksLike(name, standsToo(rival.name)), taken('name', standsToo(rival.name)));
    }
    if (own !== undefined && !own.names.includes(name)) {
      const known = own.names[0] ?? own.id;
      say('unfamiliar-name', 'name', isUnfamiliar(own.id, known, name), knownAs(known));
    }
  }
  if (handle !== '') {
    const theirs = others.flatMap(({ id, names, github: now, formerHandles }) =>
      [now ?? [], formerHandles]
        .flat()
        .map((each) => ({ github: each, whose: whoseInPeople(names[0] ?? id), other: names[0] ?? id })),
    );
    const newcomers = rivals.map((each) => {
      const other = standsToo(each.name);
      return { github: each.github ?? '', whose: whoseStands(each.name), other };
    });
    for (const list of [theirs, newcomers]) {
      const like = list.find((each) => each.github !== '' && looksLike(each.github) === called);
      if (like !== undefined) {
        const said = handleLooksLike(github, like.github, like.whose);
        say('look-alike', 'github', said, taken('github', `${like.other} (${like.github})`));
      }
    }
  }
  return found;
}

function ofAffiliation({ affiliation, github }: Answers, election: StandElection, known: Known): Said[] {
  const same = sameName(affiliation);
  if (same === '') return [];
  const found: Said[] = [];
  const own = personOf(github.trim().toLowerCase(), known.people);
  const everybody = known.recorded[election.on] ?? {};
  const recorded = own !== undefined && Object.hasOwn(everybody, own.id) ? everybody[own.id] : undefined;
  if (own !== undefined && recorded !== undefined && !recorded.meant.includes(same)) {
    const said = disagrees(affiliation, own.id, recorded.id, election.on);
    const inForm = recordedAs(recorded.name, election.on);
    found.push({ code: 'affiliation-disagrees', severity: 'hint', ...said, field: 'affiliation', inForm });
  }
  const full = Object.hasOwn(election.full, same) ? election.full[same] : undefined;
  if (full !== undefined) {
    found.push({
      code: CAP_CODE,
      severity: 'hint',
      message: capMessage(full.name, full),
      expected: capExpected(full),
      field: 'affiliation',
    });
  }
  if (!isIndependent(affiliation) && !known.organizations.some((name) => sameName(name) === same)) {
    found.push({
      code: 'new-organization',
      severity: 'hint',
      message: newOrganizationMessage(affiliation.trim()),
      expected: newOrganizationExpected(affiliation, known.organizations),
      field: 'affiliation',
      inForm: notKnownYet(affiliation.trim(), nearName(affiliation, known.organizations)),
    });
  }
  return found;
}

/** `opened` is the handle of the file that is being changed, if one is. */
export const knownFindings = (
  answers: Answers,
  election: StandElection,
  known: Known,
  opened: string | null,
): AnswerFinding[] =>
  [
    ...ofHandle(answers, election, known, opened),
    ...ofLooks(answers, election, known),
    ...ofAffiliation(answers, election, known),
  ].map((said) => ({ ...said, at: null }));
