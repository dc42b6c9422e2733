/**
 * The content of a new community: a charter for one committee or two, their founding members, the officials' messages and
 * a page of its own handbook. Where nothing else is said, the one has five seats: three come up in June, two in December,
 * no more than two for one organization.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { countInWords, inWords, numberWords } from '#words/counts.ts';
import { capitalized } from '#words/sentences.ts';
import { fileText } from '../content/file-text.ts';
import { newOrganizationId, slug } from '../content/new-ids.ts';
import { FORMAT } from '../content/schema/community.ts';
import { written } from '../content/schema/rules.ts';
import type { Day } from '../governance/day.ts';
import { capOfSeats } from '../governance/rules/affiliation-cap.ts';
import type { Cohort } from '../governance/rules/cohorts.ts';
import { RULE_NAMES, RULES } from '../governance/rules/index.ts';
import { charterPages } from './charter-pages.ts';
import { handbookPages } from './handbook-pages.ts';
import type { NewCommittee, NewCommunity, Somebody } from './new-community.ts';

const EXAMPLE_ORGANIZATIONS = ['Example North', 'Example South', null, 'Example North', 'Example West'];

/** Members that stand for those to be named, after so many others; no organization has more than the cap allows. */
export function exampleMembers(seats: number, cap: number | null, after = 0): readonly Somebody[] {
  return Array.from({ length: seats }, (_, index) => {
    const number = numberWords(after + index + 1);
    const organization = EXAMPLE_ORGANIZATIONS[index] ?? null;
    const before = EXAMPLE_ORGANIZATIONS.slice(0, index).filter((each) => each === organization).length;
    return {
      name: `Member ${capitalized(number)}`,
      github: `member-${number.replaceAll(' ', '-')}`,
      organization: cap !== null && before >= cap ? null : organization,
    };
  });
}

/** The committee where nothing else is said. */
export const EXAMPLE_COUNCIL: NewCommittee = {
  id: 'council',
  name: 'Council',
  seats: RULES.seats.start ?? 5,
  termMonths: RULES.termMonths.start ?? 12,
  cap: 2,
  cohorts: RULES.cohorts.start ?? [],
  members: exampleMembers(5, 2),
};

export const EXAMPLE_OFFICIALS: readonly Somebody[] = [
  { name: 'Official One', github: 'official-one', organization: null },
];

/** When nominations of a coming election open until it is planned. */
export const OPENING = { weekday: 'monday', week: 1, time: '12:00', zone: 'UTC' } as const;

/** The id of an organization's file. */
const organizationId = (name: string): string => slug(name) || newOrganizationId(name, new Set());

/** The id of somebody's file. */
export const idOf = ({ name, github }: Somebody): string => slug(name) || slug(github ?? '') || 'somebody';

/** What kind of host has an address, as far as its name tells. */
export function hostOf(repository: string): 'github' | 'gitlab' | 'forgejo' {
  const host = new URL(repository).hostname;
  return host.includes('gitlab') ? 'gitlab' : /codeberg|forgejo/.test(host) ? 'forgejo' : 'github';
}

const communityFile = ({ name, url, repository }: NewCommunity): string => `${fileText({
  format: FORMAT,
  name,
  description: `How ${name} governs itself: its charter, its committees, its elections and its people.`,
})}# The address at which the site is published; a path in it is honoured everywhere.
${fileText({ url, language: 'en' })}# Where pull requests go, and where pages point for their source.
${fileText({ repository: { host: hostOf(repository), url: repository, branch: 'main', content: 'content' } })}`;

/** The rules with which a committee's charter begins, a line for each that is not silent; a list has a line for each entry. */
function firstRules({ seats, termMonths, cap, cohorts }: NewCommittee): string {
  const own = { seats, termMonths, affiliationCap: cap === null ? null : capOfSeats(cap), cohorts };
  const inline = (value: unknown) =>
    stringify(value, { collectionStyle: typeof value === 'object' ? 'flow' : 'block', lineWidth: 0 }).trim();
  return RULE_NAMES.flatMap((name) => {
    const { shape, start } = { ...RULES[name], ...(name in own ? { start: own[name as keyof typeof own] } : {}) };
    if (start === undefined) return [];
    const value = written(shape, start);
    if (!Array.isArray(value)) return [`      ${name}: ${inline(value)}\n`];
    return [`      ${name}:\n`, ...value.map((each) => `        - ${inline(each)}\n`)];
  }).join('');
}

/** How often the seats of a cohort come up, after its number: "every June", "every two years in June, first in 2027". */
function cycleInWords(cohort: Cohort): string {
  const { label, fromYear, everyMonths, every } = cohort;
  if (everyMonths !== null) return `every ${countInWords(everyMonths, 'month')}, first in ${label} ${fromYear}`;
  return every === 1 ? `every ${label}` : `every ${countInWords(every, 'year')} in ${label}, first in ${fromYear}`;
}

/** What the first version of a charter says, in two sentences. */
function summaryOf({ seats, cap, cohorts }: NewCommittee): string {
  const up = cohorts.map((cohort) => {
    const number = cohorts.length > 1 ? inWords(cohort.seats) : seats === 1 ? 'it' : 'they';
    return `${number} come${cohort.seats === 1 ? 's' : ''} up ${cycleInWords(cohort)}`;
  });
  const most = cap === null ? '' : ` One organization holds no more than ${inWords(cap)}.`;
  return `${capitalized(countInWords(seats, 'seat'))}: ${up.join('; ')}.${most}`;
}

/** The cohort of each founding member, in their order. */
const seatsOf = ({ cohorts }: NewCommittee) =>
  cohorts.flatMap(({ id, seats }) => Array.from({ length: seats }, () => id));

function committeeFile({ name: community, since }: NewCommunity, committee: NewCommittee): string {
  const { id, name, members } = committee;
  const cohorts = seatsOf(committee);
  const purpose =
    id === EXAMPLE_COUNCIL.id
      ? `Decides what concerns all of ${community}.`
      : `Say here what the ${name} of ${community} decides.`;
  return `${fileText({ name, purpose })}# The rules by date. An amendment is another entry below this one: its day, and the rules that it changes.
charter:
  - since: ${since}
    title: Launch
    summary: >-
      ${summaryOf(committee)}
    rules:
${firstRules(committee)}# The founding members, each until the election of their cohort.
appointments:
${members
  .map((member, index) => `  - { person: ${idOf(member)}, cohort: ${cohorts[index]}, since: ${since} }\n`)
  .join('')}# Whoever leaves early: - { person: <id>, why: resigned, on: <day> }
departures: []
# How a coming election is laid out until it is planned: nominations open on the first Monday of the month.
opening: { weekday: ${OPENING.weekday}, week: ${OPENING.week}, time: '${OPENING.time}', zone: ${OPENING.zone} }
`;
}

const personFile = (somebody: Somebody, since: Day): string =>
  fileText({
    name: somebody.name,
    ...(somebody.github === null ? {} : { github: somebody.github }),
    affiliations: [
      { organization: somebody.organization === null ? 'independent' : organizationId(somebody.organization), since },
    ],
  });

/** The officials' messages, by the path of their file. */
function messages(): Record<string, string> {
  const folder = path.join(import.meta.dirname, 'messages');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`messages/${file}`, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** All files but the first election's, by their path in the content folder. */
export function starter(community: NewCommunity): Record<string, string> {
  const { since, committees } = community;
  const people = [...committees.flatMap(({ members }) => members), ...community.officials];
  const organizations = [...new Set(people.flatMap(({ organization }) => organization ?? []))];
  return {
    'community.yaml': communityFile(community),
    ...Object.fromEntries(committees.map((each) => [`committees/${each.id}.yaml`, committeeFile(community, each)])),
    ...charterPages(community.name, since, committees),
    ...Object.fromEntries(people.map((each) => [`people/${idOf(each)}.yaml`, personFile(each, since)])),
    ...Object.fromEntries(
      organizations.map((name) => [`organizations/${organizationId(name)}.yaml`, fileText({ name })]),
    ),
    ...handbookPages(community.name),
    ...messages(),
  };
}
