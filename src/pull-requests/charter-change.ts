/** What a request does to a committee's file: its rules, version by version, its calendar, who sits on it. */
import { ASKED_CALENDAR, ASKED_COMMITTEE, ASKED_VERSION, RULE_COLUMNS } from '#words/request-charters.ts';
import { ruleInWords } from '#words/rules-in-words.ts';
import { capitalized } from '#words/sentences.ts';
import { changedRules, rulesOn } from '../governance/charter.ts';
import { addDays, addMonths, type Day } from '../governance/day.ts';
import { foreseen } from '../governance/foresight.ts';
import { withId } from '../governance/lookup.ts';
import type { CharterVersion, Committee } from '../governance/model.ts';
import type { Rules } from '../governance/rules/index.ts';
import { led, shown, table, told } from './markdown.ts';
import { isOwner, type Request, type Said } from './request.ts';
import { rosterSaid } from './roster-sides.ts';

const YEARS = 3;

/** Rule by rule, as it was and as it would be; empty where no rule differs. */
function rulesSaid(before: Rules | null, after: Rules): string[] {
  const changes = changedRules(before, after);
  const rows = changes.flatMap(({ rule }) => {
    const now = ruleInWords(after, rule);
    if (before === null) return now.stated ? [[told(now.label), told(capitalized(now.text))]] : [];
    return [[told(now.label), told(capitalized(ruleInWords(before, rule).text)), told(capitalized(now.text))]];
  });
  if (rows.length === 0) return [];
  return [table(before === null ? RULE_COLUMNS.new : RULE_COLUMNS.changed, rows)];
}

/** The elections that a charter foresees, one a line: "June 2027: three seats of Spring". */
const coming = (committee: Committee | undefined, asOf: Day): string[] =>
  committee === undefined
    ? []
    : foreseen(committee, asOf, addMonths(asOf, YEARS * 12)).map(({ cohort, year, month, opens }) =>
        ASKED_CALENDAR.foreseen(month, year, cohort.label, cohort.seats, `${opens}`),
      );

/** What a change does to the calendar; a sentence where it does nothing. */
function calendarSaid(before: Committee | undefined, after: Committee, asOf: Day): string[] {
  const [was, will] = [coming(before, asOf), coming(after, asOf)];
  const gone = was.filter((line) => !will.includes(line));
  const fresh = will.filter((line) => !was.includes(line));
  if (gone.length === 0 && fresh.length === 0) return [ASKED_CALENDAR.stays(YEARS)];
  const rows = Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => [
    told(gone[index] ?? ''),
    told(fresh[index] ?? ''),
  ]);
  return [`#### ${ASKED_CALENDAR.heading(YEARS)}`, table(ASKED_CALENDAR.columns, rows)];
}

/** A version that was not there. */
function newVersion(before: Committee | undefined, after: Committee, version: CharterVersion, asOf: Day): Said {
  const earlier = before === undefined ? null : rulesOn(after, addDays(version.since, -1));
  const head =
    before === undefined
      ? led(ASKED_VERSION.newCommittee(told(after.name), version.since))
      : led(ASKED_VERSION.amends(told(after.name), version.since, told(version.title)));
  const past = version.since <= asOf && before !== undefined ? [ASKED_VERSION.past] : [];
  return { tone: 'know', text: [head, ...past, ...rulesSaid(earlier, version.rules)].join('\n\n') };
}

/** Each version that is new, gone, or says something else. What one says that was there, the later ones take over: it is told once. */
function versionsSaid(before: Committee | undefined, after: Committee, asOf: Day): Said[] {
  const old = new Map((before?.charter ?? []).map((version) => [version.since, version]));
  const kept = new Set(after.charter.map(({ since }) => since));
  const gone = [...old.values()].filter(({ since }) => !kept.has(since));
  const rewritten = after.charter.find((version) => {
    const was = old.get(version.since);
    return was !== undefined && changedRules(was.rules, version.rules).length > 0;
  });
  const was = rewritten === undefined ? undefined : old.get(rewritten.since);
  // A version behind one that is new inherits from it, and is not rewritten for that.
  const isInherited = after.charter.some(({ since }) => !old.has(since) && since < (rewritten?.since ?? ''));
  return [
    ...gone.map(
      ({ since, title }): Said => ({
        tone: 'decide',
        text: led(ASKED_VERSION.gone(since, told(title))),
      }),
    ),
    ...(rewritten === undefined || was === undefined || isInherited
      ? []
      : [
          {
            tone: 'decide' as const,
            text: [led(ASKED_VERSION.rewritten(rewritten.since)), ...rulesSaid(was.rules, rewritten.rules)].join(
              '\n\n',
            ),
          },
        ]),
    ...after.charter.filter(({ since }) => !old.has(since)).map((version) => newVersion(before, after, version, asOf)),
  ];
}

/** What a request means for a committee whose file it touches. */
export function committeeSaid(request: Request, id: string): Said[] {
  const before = withId(request.before.community.committees, id);
  const after = withId(request.after.community.committees, id);
  const { asOf } = request;
  if (after === undefined) {
    return before === undefined ? [] : [{ tone: 'wrong', text: led(ASKED_COMMITTEE.gone(shown(id))) }];
  }
  const versions = versionsSaid(before, after, asOf);
  const roster = rosterSaid(
    { community: request.before.community, committee: before },
    { community: request.after.community, committee: after },
    asOf,
    asOf,
  );
  const ended =
    before !== undefined && before.dissolved === null && after.dissolved !== null
      ? [led(ASKED_COMMITTEE.dissolved(told(after.name), after.dissolved.on))]
      : [];
  const all: Said[] = [
    ...versions,
    ...[...ended, ...roster].map((text): Said => ({ tone: 'know', text })),
    ...(versions.length === 0 ? [] : calendarSaid(before, after, asOf).map((text): Said => ({ tone: 'know', text }))),
  ];
  if (all.length === 0) return [{ tone: 'know', text: ASKED_COMMITTEE.wordsOnly(told(after.name)) }];
  const { author } = request.asked;
  if (author === null || isOwner(request)) return all;
  return [{ tone: 'decide', text: ASKED_COMMITTEE.byOther(shown(author)) }, ...all];
}
