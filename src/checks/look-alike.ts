import type { Place } from '../findings/finding.ts';
import {
  handleLooksLike,
  inPeople,
  MIXED,
  mixedMessage,
  nameLooksLike,
  standsToo,
  whoseInPeople,
  whoseStands,
} from '../statement/field-words.ts';
import { looksLike, mixedWord, nameLook } from '../statement/look-alike.ts';
import type { Check, Report } from './check.ts';
import { allNames, statements } from './subjects.ts';

export const mixedAlphabets: Check = {
  code: 'mixed-alphabets',
  rule: 'A name or an organization does not mix alphabets whose letters look alike within one word.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2021-05/candidates/hana.md':
        '---\nname: H\u0430na Example\naffiliation: independent\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/hana.md:2:7',
  },
  run: ({ content }) =>
    content.statements.flatMap(({ data, source }) =>
      (['name', 'affiliation'] as const).flatMap((key): Report[] => {
        const word = mixedWord(data[key]);
        if (word === null) return [];
        return [
          {
            place: source.at([key]),
            message: mixedMessage(word),
            expected: MIXED.expected,
          },
        ];
      }),
    ),
};

/** Somebody for whom another may be taken. */
interface Known {
  readonly person: string;
  /** How they are spoken of. */
  readonly said: string;
  readonly whose: string;
  readonly name: readonly string[];
  /** Former ones too: one that was given up is free for anybody. */
  readonly github: readonly string[];
  readonly at: (key: 'name' | 'github') => Place;
}

/** By what two of a kind are compared. */
const LOOK = { name: nameLook, github: looksLike } as const;

function byLook(list: readonly Known[], key: 'name' | 'github'): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const each of list) {
    for (const look of new Set(each[key].map(LOOK[key]))) {
      const alike = found.get(look);
      if (alike === undefined) found.set(look, [each]);
      else alike.push(each);
    }
  }
  return found;
}

export const lookAlike: Check = {
  code: 'look-alike',
  rule: 'No candidate’s name or handle can be taken for that of another person.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2021-05/candidates/f1nn-x.md':
        '---\nname: Finja Example\ngithub: f1nn-x\naffiliation: independent\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/f1nn-x.md:3:9',
  },
  run: (checked) => {
    const known = new Set(checked.content.people.map(({ id }) => id));
    const all = statements(checked);
    const filed = checked.content.people.map(
      ({ id, data, source }): Known => ({
        person: id,
        said: inPeople(data.name),
        whose: whoseInPeople(data.name),
        name: allNames(data),
        github: [data.github ?? [], data.formerHandles.map((each) => each.github)].flat(2),
        at: (key) => source.at([key]),
      }),
    );
    const fresh = all
      .filter(({ candidacy }) => !known.has(candidacy.person))
      .map(({ file: { data, source, election }, candidacy }): Known & { readonly election: string } => ({
        person: candidacy.person,
        said: standsToo(data.name),
        whose: whoseStands(data.name),
        name: [data.name],
        github: data.github === undefined ? [] : [data.github],
        at: (key) => source.at([key]),
        election,
      }));
    const [named, called] = [byLook(filed, 'name'), byLook(filed, 'github')];
    const contests = Map.groupBy(fresh, ({ election }) => election);
    const inContest = new Map(
      [...contests].map(([id, theirs]) => [id, [byLook(theirs, 'name'), byLook(theirs, 'github')] as const]),
    );
    return all.flatMap(({ file, candidacy, contest }): Report[] => {
      const { name, github } = file.data;
      const [alsoNamed, alsoCalled] = inContest.get(contest.election.id) ?? [];
      // The first of each list: who has a thousand likes is not told of them all.
      const others = (lists: readonly (typeof named | undefined)[], look: string | null) =>
        look === null
          ? []
          : lists.flatMap((list) => list?.get(look)?.find(({ person }) => person !== candidacy.person) ?? []);
      return [
        ...others([named, alsoNamed], nameLook(name)).map((other) => ({
          place: file.source.at(['name']),
          ...nameLooksLike(name, other.said),
          also: [other.at('name')],
        })),
        ...others([called, alsoCalled], github === undefined ? null : looksLike(github)).map((other) => ({
          place: file.source.at(['github']),
          ...handleLooksLike(
            github ?? '',
            other.github.find((each) => looksLike(each) === looksLike(github ?? '')) ?? '',
            other.whose,
          ),
          also: [other.at('github')],
        })),
      ];
    });
  },
};
