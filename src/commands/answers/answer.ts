/** The questions: each is answered in lines to read, or by the document that open data publishes. */
import { printableJsonText } from '../../findings/printable.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { expectedUnder, versionDays } from '../../governance/foreseen-charter.ts';
import { startOfDay } from '../../governance/instant.ts';
import { withId } from '../../governance/lookup.ts';
import type { CharterVersion, Committee } from '../../governance/model.ts';
import { AskedWrongly, dayAsked, numberAsked } from '../asked.ts';
import { type CommunityDesk, committeeAsked, type Desk, electionAsked, type Run } from '../desk.ts';
import { sound } from '../sound-content.ts';
import { calendarText, charterCalendarText } from './calendar.ts';
import { electionText } from './election.ts';
import { electionsText } from './elections.ts';
import { rosterText } from './roster.ts';
import { termsText } from './terms.ts';

/** Both forms of an answer; only the one that was asked for is worked out. */
interface Answer {
  readonly text: () => readonly string[];
  readonly json: (documents: Documents) => unknown;
}

type Documents = typeof import('./documents-asked.ts');

/** A question about content that is in order. */
const answering =
  (answer: (desk: CommunityDesk) => Answer): Run =>
  async (desk: Desk) => {
    const { text, json } = answer(await sound(desk, 'Not answered'));
    if (desk.options.flag('json')) {
      // The documents bring their schemas along, which a reader needs none of.
      const documents = await import('./documents-asked.ts');
      desk.print(printableJsonText(documents.published(json(documents)).trimEnd()));
    } else desk.say(text().join('\n'));
    return 0;
  };

/** `npm run roster`: who sits on a committee on a day. */
export const roster = answering((desk) => {
  const { community, options, words, asOf } = desk;
  const committee = committeeAsked(desk, words[0] ?? null);
  const on = dayAsked(options.text('on'), asOf);
  return {
    text: () => rosterText(community, committee, on, asOf),
    json: ({ rosterDocument }) => rosterDocument(community, committee, on, asOf),
  };
});

/** `npm run terms`: every term served on a committee. */
export const terms = answering((desk) => {
  const { community, words, asOf } = desk;
  const committee = committeeAsked(desk, words[0] ?? null);
  return {
    text: () => termsText(community, committee, asOf),
    json: ({ termsDocument, editionOf }) => termsDocument(editionOf(community, asOf), committee),
  };
});

/** `npm run elections`: every election, or one in full. */
export const elections = answering((desk) => {
  const { community, words, asOf, at } = desk;
  const [id] = words;
  if (id === undefined) {
    return {
      text: () => electionsText(community, at),
      json: ({ calendarDocument, editionOf }) => {
        const edition = editionOf(community, asOf);
        return community.committees.map((committee) => calendarDocument(edition, committee));
      },
    };
  }
  const election = electionAsked(desk, id);
  const committee = committeeAsked(desk, election.committee);
  return {
    text: () => electionText(community, committee, election, at),
    json: ({ electionDocument, editionOf }) => {
      const edition = editionOf(community, asOf);
      return electionDocument(edition, electionAsked({ ...desk, community: edition.community }, id));
    },
  };
});

/** The version of a charter that `--charter` names by its first day. Throws AskedWrongly. */
function charterAsked(committee: Committee, charter: string, asOf: string | null): CharterVersion {
  if (asOf !== null) throw new AskedWrongly('One of the two: --charter is as of the first day of that version.');
  const days = versionDays(committee);
  const version = committee.charter.find(({ since }) => since === charter);
  if (version !== undefined) return version;
  throw new AskedWrongly(`No version of the charter begins on "${charter}"; ${insteadOf(charter, days, 'version')}`);
}

/** How far ahead the calendar looks for a reader, in years, unless somebody says. */
const YEARS = 5;

/** `npm run calendar`: the elections ahead, the seats that they fill, and who sits in them. */
export const calendar = answering((desk) => {
  const { community, options, words, asOf, at } = desk;
  const committee = committeeAsked(desk, words[0] ?? null);
  const asked = numberAsked(options.text('years'), YEARS, 100, '--years');
  const years = asked ?? YEARS;
  const charter = options.text('charter');
  if (charter !== null) {
    const version = charterAsked(committee, charter, options.text('as-of'));
    const own = community.elections.filter((election) => election.committee === committee.id);
    return {
      text: () => charterCalendarText(community, committee, version, years),
      json: ({ calendarOf, editionOf }) => {
        const { entries } = expectedUnder(committee, version, own, years);
        return calendarOf(editionOf(community, version.since), committee, entries);
      },
    };
  }
  const day = dayAsked(options.text('as-of'), asOf, '--as-of');
  return {
    text: () => calendarText(community, committee, day === asOf ? at : startOfDay(day), years),
    json: ({ calendarDocument, editionOf }) => {
      const then = editionOf(community, day);
      return calendarDocument(then, withId(then.community.committees, committee.id) ?? committee, asked ?? undefined);
    },
  };
});
