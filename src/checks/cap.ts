/** The affiliation cap on every day on which a roster changed. */

import { counted as countedSeats } from '#words/counts.ts';
import { organizationName, personName } from '#words/names.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import type { Place } from '../findings/finding.ts';
import { countedAs, organizationsOn } from '../governance/affiliation.ts';
import { withId } from '../governance/lookup.ts';
import type { Community } from '../governance/model.ts';
import { type Member, rosterDays, rosterOn } from '../governance/roster.ts';
import type { History, Term } from '../governance/terms.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';

interface Breach {
  /** Whether somebody took a seat that day; else an affiliation or the charter changed around those who sat. */
  readonly seated: boolean;
  readonly report: Report;
}

/** Where a term comes from: the appointment, or the winner in the outcome. */
export function placeOfTerm({ content }: Checked, term: Term): Place | null {
  if (term.began.by === 'election') {
    const id = term.began.election;
    const file = withId(content.elections, id);
    const winner = file?.data.outcome?.elected.indexOf(term.person) ?? -1;
    return file?.source.at(['outcome', 'elected', winner]) ?? null;
  }
  const file = withId(content.committees, term.committee);
  const entry = file?.data.appointments.findIndex(
    ({ person, since }) => person === term.person && since === term.since,
  );
  return file?.source.at(['appointments', entry ?? 0, 'person']) ?? null;
}

/** Whether the limit was waived, on record, for the term in which a member sits. */
function isWaived({ terms }: History, { elections }: Pick<Community, 'elections'>, { person, since }: Member): boolean {
  const began = terms.find((term) => term.person === person && term.since === since)?.began;
  const election = began?.by === 'election' ? withId(elections, began.election) : undefined;
  return election?.outcome?.waived.some((each) => each.person === person) ?? false;
}

/** What was found, for the two checks that ask. */
const found = new WeakMap<Checked, readonly Breach[]>();

function breaches(checked: Checked): readonly Breach[] {
  const known = found.get(checked) ?? breachesIn(checked);
  found.set(checked, known);
  return known;
}

function breachesIn(checked: Checked): readonly Breach[] {
  const { community, content } = checked;
  const name = (person: string) => personName(community, person);
  return [...checked.histories.values()].flatMap((history) => {
    const before = new Map<string, number>();
    return rosterDays(history, community).flatMap((on): Breach[] => {
      const roster = rosterOn(history, community, on);
      const { cap } = roster;
      if (cap === null) return [];
      const known = organizationsOn(community.organizations, roster.on);
      const counted = ({ organization }: Member) =>
        organization === null ? null : countedAs(organization, cap.counts, known);
      const found = roster.holdings.flatMap(({ organization, seats, headroom }): Breach[] => {
        if (headroom >= 0 || -headroom <= (before.get(organization) ?? 0)) return [];
        const theirs = roster.members.filter((member) => counted(member) === organization);
        if (-headroom <= theirs.filter((member) => isWaived(history, community, member)).length) return [];
        const came = theirs.findLast(({ since }) => since === roster.on);
        const moved = theirs.find(({ person }) =>
          withId(community.people, person)?.affiliations.some(({ since }) => since === roster.on),
        );
        const file = withId(content.people, moved?.person);
        const entry = file?.data.affiliations.findIndex(({ since }) => since.by === roster.on) ?? -1;
        const term = history.terms.find((each) => each.person === came?.person && each.since === roster.on);
        const committee = withId(content.committees, history.committee.id);
        const merged = content.organizations.find(
          ({ id, data }) =>
            theirs.some((member) => member.organization === id) &&
            data.parents.some(({ since }) => since === roster.on),
        );
        const version = history.committee.charter.findIndex(({ since }) => since === roster.on);
        const cause =
          term !== undefined
            ? placeOfTerm(checked, term)
            : file !== undefined
              ? file.source.at(['affiliations', entry, 'organization'])
              : merged !== undefined
                ? merged.source.at(['parents'])
                : (committee?.source.at(version === -1 ? ['charter'] : ['charter', version, 'since']) ?? null);
        if (cause === null) return [];
        return [
          {
            seated: term !== undefined,
            report: {
              place: cause,
              message: `${organizationName(community, organization, roster.on)} holds ${withPlainSpaces(countedSeats(seats, 'seat'))} of the ${history.committee.name} on ${roster.on}: ${theirs.map(({ person }) => name(person)).join(', ')}`,
              expected: `the charter allows ${cap.seats} to one organization; check who took office, and their affiliations on that day`,
              also: history.terms
                .filter(
                  (each) =>
                    each !== term && theirs.some(({ person, since }) => each.person === person && each.since === since),
                )
                .flatMap((each) => placeOfTerm(checked, each) ?? []),
            },
          },
        ];
      });
      before.clear();
      for (const { organization, headroom } of roster.holdings) if (headroom < 0) before.set(organization, -headroom);
      return found;
    });
  });
}

export const capBroken: Check = {
  code: 'cap-broken',
  rule: 'Nobody takes a seat that would give their organization more than the charter allows it.',
  severity: 'error',
  example: {
    wrong: changed('people/cleo.yaml', 'organization: bolt', 'organization: acme'),
    at: 'content/committees/council.yaml:26:15',
  },
  run: (checked) =>
    breaches(checked)
      .filter(({ seated }) => seated)
      .map(({ report }) => report),
};

export const capOutgrown: Check = {
  code: 'cap-outgrown',
  rule: 'A member who changes organization, or an organization that becomes part of another, may take it above the cap; whether that costs a seat is for the charter to say.',
  severity: 'hint',
  example: {
    wrong: changed(
      'people/cleo.yaml',
      'since: 2018-01-01',
      `since: 2018-01-01
  - organization: acme
    since: 2019-06-01`,
    ),
    at: 'content/people/cleo.yaml:6:19',
  },
  run: (checked) =>
    breaches(checked)
      .filter(({ seated }) => !seated)
      .map(({ report }) => report),
};
