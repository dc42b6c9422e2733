/** Everybody on record, by name: what they were and are, and to which organization they last belonged. */

import { CALLED } from '#words/called.ts';
import { countInWords, inWords } from '#words/counts.ts';
import { dayInWords } from '#words/days.ts';
import { capitalized } from '#words/sentences.ts';
import { affiliationOn } from '../governance/affiliation.ts';
import { inForce } from '../governance/interval.ts';
import type { Site } from '../site/site.ts';
import { type Linked, organizationLink, personLink } from './links.ts';
import { people, recordedDay, rolesInShort } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';

export interface PersonEntry {
  readonly person: Linked;
  readonly roles: readonly string[];
  /** Null where the records name none, which is not the same as being independent. */
  readonly organization: Linked | 'independent' | null;
}

export interface PeopleView {
  readonly sheet: Sheet;
  readonly lead: string;
  readonly people: readonly PersonEntry[];
}

const collator = new Intl.Collator('en');

export function peopleView(all: Site): PeopleView {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const records = [...people(all).values()].sort((a, b) => collator.compare(a.person.name, b.person.name));
  const ever = records.filter(({ served }) => served.length > 0).length;
  const sitting = records.filter(({ served }) => served.some(({ term }) => inForce(term, recorded.day))).length;
  const when = `on ${dayInWords(recorded.day)}${recorded.day < all.asOf ? ', when the records end' : ''}`;
  const count = `${capitalized(countInWords(records.length, 'person', 'people'))} ${records.length === 1 ? 'is' : 'are'} on record`;
  return {
    sheet: sheetOf(all, {
      title: 'People',
      description: `Everybody on record in the government of ${all.settings.name}: members, ${CALLED.candidates} and election officials.`,
      kind: 'Overview',
    }),
    lead: `${count}. ${capitalized(inWords(ever))} ${ever === 1 ? 'has' : 'have'} held ${CALLED.aSeat}; ${inWords(sitting)} held one ${when}.`,
    people: records.map((record) => {
      const last = affiliationOn(record.person, recorded.day);
      return {
        person: personLink(all, record.person.id),
        roles: rolesInShort(record, recorded.day),
        organization:
          last === null
            ? null
            : last.organization === null
              ? 'independent'
              : organizationLink(all, last.organization, recorded.day),
      };
    }),
  };
}
