import type { Loaded } from '../content/read.ts';
import type { CommitteeFile } from '../content/schema/committee.ts';
import type { Path } from '../findings/yaml.ts';
import { inForce, overlap } from '../governance/interval.ts';
import type { When } from '../governance/when.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';

/** One entry of the lists of a committee's file that say what somebody is besides a seat. */
interface Entry {
  readonly file: Loaded<CommitteeFile>;
  readonly at: Path;
  readonly person: string;
  readonly since: When;
  readonly until: When | undefined;
}

const entriesOf = (file: Loaded<CommitteeFile>, list: 'offices' | 'standIns' | 'withoutVote'): Entry[] =>
  file.data[list].map(({ person, since, until }, index) => ({ file, at: [list, index], person, since, until }));

const during = ({ since, until }: Pick<Entry, 'since' | 'until'>) => ({ since: since.by, until: until?.by ?? null });

const withList = (lines: string) => changed('committees/council.yaml', 'resignations: []', lines);

/** The terms of somebody on the committee of a file; null where its history is not known. */
const termsOf = ({ histories }: Checked, committee: string, person: string) =>
  histories.get(committee)?.terms.filter((term) => term.person === person) ?? null;

const officeUntil: Check = {
  code: 'office-until',
  rule: 'An office, standing in, and taking part without a vote begin while the committee exists, and end after they began.',
  severity: 'error',
  example: {
    wrong: withList('offices:\n  - { office: Chair, person: ada, since: 2020-06-01, until: 2020-06-01 }'),
    at: 'content/committees/council.yaml:28:61',
    right: withList('offices:\n  - { office: Chair, person: ada, since: 2020-06-01, until: 2020-12-01 }'),
  },
  run: ({ content }) =>
    content.committees.flatMap((file) =>
      [...entriesOf(file, 'offices'), ...entriesOf(file, 'standIns'), ...entriesOf(file, 'withoutVote')].flatMap(
        ({ at, person, since, until }): Report[] => {
          const { charter, dissolved } = file.data;
          const launch = charter[0]?.since;
          if (until !== undefined && until.by <= since.by)
            return [
              {
                place: file.source.at([...at, 'until']),
                message: `what ${person} is ends on ${until.by}, and began on ${since.by}`,
                expected: 'write the first day after it, or leave "until" out while it goes on',
                also: [file.source.at([...at, 'since'])],
              },
            ];
          if (launch !== undefined && since.by < launch)
            return [
              {
                place: file.source.at([...at, 'since']),
                message: `what ${person} is begins on ${since.by}; the ${file.data.name} began on ${launch}`,
                expected: 'correct one of the two days',
                also: [file.source.at(['charter', 0, 'since'])],
              },
            ];
          if (dissolved === undefined || (until !== undefined && until.by <= dissolved.on)) return [];
          return [
            {
              place: file.source.at(at),
              message: `what ${person} is goes on beyond ${dissolved.on}, on which the ${file.data.name} was dissolved`,
              expected: `add until: ${dissolved.on}, or correct the day`,
              also: [file.source.at(['dissolved', 'on'])],
            },
          ];
        },
      ),
    ),
};

const officeTwice: Check = {
  code: 'office-twice',
  rule: 'Who holds an office holds it alone, unless the charter has several of its name.',
  severity: 'hint',
  example: {
    wrong: withList(
      'offices:\n  - { office: Chair, person: ada, since: 2020-06-01 }\n  - { office: Chair, person: dora, since: 2020-09-01 }',
    ),
    at: 'content/committees/council.yaml:29:5',
    right: withList(
      'offices:\n  - { office: Chair, person: ada, since: 2020-06-01, until: 2020-09-01 }\n  - { office: Chair, person: dora, since: 2020-09-01 }',
    ),
  },
  run: ({ content }) =>
    content.committees.flatMap((file) => {
      const entries = entriesOf(file, 'offices');
      const titleOf = (index: number) => file.data.offices[index]?.office.toLowerCase();
      return entries.flatMap((entry, index): Report[] => {
        const other = entries.findIndex(
          (each, before) =>
            before < index && titleOf(before) === titleOf(index) && overlap(during(each), during(entry)),
        );
        const holder = entries[other]?.person;
        if (holder === undefined) return [];
        return [
          {
            place: file.source.at(entry.at),
            message: `${entry.person} becomes ${file.data.offices[index]?.office} on ${entry.since.by}, while ${holder} is`,
            expected: 'add until when the other held it; leave it, if several hold it at once',
            also: [file.source.at(['offices', other])],
          },
        ];
      });
    }),
};

const officeOutlivesSeat: Check = {
  code: 'office-outlives-seat',
  rule: 'Who was a member when an office began, and no longer is, no longer holds it, unless the charter lets them.',
  severity: 'hint',
  example: {
    wrong: withList('offices:\n  - { office: Chair, person: ben, since: 2020-01-01 }'),
    at: 'content/committees/council.yaml:28:5',
  },
  run: (checked) =>
    checked.content.committees.flatMap((file) =>
      entriesOf(file, 'offices').flatMap((entry): Report[] => {
        const terms = termsOf(checked, file.id, entry.person) ?? [];
        if (!terms.some((term) => inForce(term, entry.since.by))) return [];
        const left = terms.findLast(({ since, until }) => {
          const end = entry.until?.by ?? checked.asOf;
          return since < end && until !== null && until < end && !terms.some((term) => inForce(term, until));
        })?.until;
        if (left == null || left <= entry.since.by) return [];
        return [
          {
            place: file.source.at(entry.at),
            message: `${entry.person} holds the office on ${left} and after, when the last term on the ${file.data.name} had ended`,
            expected: `add until: ${left}; leave it, if the office goes on without a seat`,
          },
        ];
      }),
    ),
};

const standInOfNobody: Check = {
  code: 'stand-in-of-nobody',
  rule: 'Who stands in for somebody does so for a member, and is not a member at the time.',
  severity: 'error',
  example: {
    wrong: withList('standIns:\n  - { person: gus, for: finn, since: 2020-09-01, until: 2020-12-01 }'),
    at: 'content/committees/council.yaml:28:25',
    right: withList('standIns:\n  - { person: gus, for: dora, since: 2020-09-01, until: 2020-12-01 }'),
  },
  run: (checked) =>
    checked.content.committees.flatMap((file) =>
      file.data.standIns.flatMap((each, index): Report[] => {
        const at = ['standIns', index];
        const theirs = termsOf(checked, file.id, each.for);
        if (theirs === null) return [];
        const sits = (person: string) =>
          (termsOf(checked, file.id, person) ?? []).find((term) => inForce(term, each.since.by));
        if (sits(each.for) === undefined)
          return [
            {
              place: file.source.at([...at, 'for']),
              message: `${each.for} is no member of the ${file.data.name} on ${each.since.by}`,
              expected: 'name the member whose seat it is, or correct the day',
            },
          ];
        if (sits(each.person) === undefined && each.person !== each.for) return [];
        return [
          {
            place: file.source.at([...at, 'person']),
            message:
              each.person === each.for
                ? `${each.person} stands in for themselves`
                : `${each.person} stands in for ${each.for}, and is a member of the ${file.data.name} on ${each.since.by}`,
            expected: 'name who acted for the member, or correct the day',
          },
        ];
      }),
    ),
};

const seatAndNoVote: Check = {
  code: 'seat-and-no-vote',
  rule: 'Who takes part without a vote holds no seat at the time.',
  severity: 'error',
  example: {
    wrong: withList('withoutVote:\n  - { person: ada, since: 2020-09-01 }'),
    at: 'content/committees/council.yaml:28:15',
    right: withList('withoutVote:\n  - { person: gus, as: liaison of the board, since: 2020-09-01 }'),
  },
  run: (checked) =>
    checked.content.committees.flatMap((file) =>
      entriesOf(file, 'withoutVote').flatMap((entry): Report[] => {
        const term = (termsOf(checked, file.id, entry.person) ?? []).find((each) => overlap(each, during(entry)));
        if (term === undefined) return [];
        return [
          {
            place: file.source.at([...entry.at, 'person']),
            message: `${entry.person} takes part without a vote from ${entry.since.by} on, and holds a seat from ${term.since} on`,
            expected:
              'correct one of the two; a seat without a vote is of a cohort whose rule says "votes: false", not of this list',
          },
        ];
      }),
    ),
};

/** Offices, stand-ins and members without a vote, against the committee and its terms. */
export const besides: readonly Check[] = [officeUntil, officeTwice, officeOutlivesSeat, standInOfNobody, seatAndNoVote];
