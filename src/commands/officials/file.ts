/** `npm run election -- file`: records when a statement was filed, and with which request. */

import process from 'node:process';
import { NOTHING_TO_RECORD, noRequestKnown } from '#words/desk-commands.ts';
import { CLOCK_WORDS } from '#words/filings.ts';
import { type GitHistory, gitHistory } from '../../content/git.ts';
import { readContent } from '../../content/read.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { CLOCKS } from '../../governance/filing.ts';
import { type Instant, parseInstant } from '../../governance/instant.ts';
import { withId } from '../../governance/lookup.ts';
import type { Candidacy, Election } from '../../governance/model.ts';
import { Refused } from '../../officials/refused.ts';
import { askingOf, requestOf } from '../../pull-requests/asking.ts';
import { fileOfElection } from '../../words/paths.ts';
import { AskedWrongly, type ReadOptions } from '../asked.ts';
import { electionAsked, type LoadedDesk, type Run } from '../desk.ts';
import { textNow } from '../edits.ts';
import { load } from '../loaded.ts';
import { carryOut, tryOut } from './change.ts';
import { type FilingEntry, withFiling } from './entries.ts';

function instantAsked(option: string, text: string): Instant {
  const parsed = parseInstant(text, 'start');
  if ('problem' in parsed || parsed.precision === 'day') {
    throw new AskedWrongly(`"${text}" is no moment; write --${option} 2027-06-04T11:30:00Z, as the host shows it.`);
  }
  return parsed.instant;
}

function requestAsked(options: ReadOptions): FilingEntry['pullRequest'] {
  const given = options.text('request');
  if (given === null) return undefined;
  const [, url, number] = /^(https:\/\/\S*\/)?(\d{1,9})\/?$/.exec(given) ?? [];
  if (number === undefined || Number(number) === 0) {
    throw new AskedWrongly(`"${given}" names no request; give its number, or its address with the number at the end.`);
  }
  return { number: Number(number), ...(url === undefined ? {} : { url: `${url}${number}` }) };
}

/** What the options say of a filing. Throws AskedWrongly where they say nothing. */
function filingAsked(options: ReadOptions): FilingEntry {
  const moments = CLOCKS.flatMap((clock) => {
    const option = CLOCK_WORDS[clock];
    const text = options.text(option);
    return text === null ? [] : [[clock, instantAsked(option, text)] as const];
  });
  const pullRequest = requestAsked(options);
  if (moments.length === 0 && pullRequest === undefined) {
    throw new AskedWrongly('When was it filed? Say it with --opened <moment>, as the host shows it for the request.');
  }
  return { ...Object.fromEntries(moments), ...(pullRequest === undefined ? {} : { pullRequest }) };
}

/** The candidacy that somebody names by handle or id. Throws AskedWrongly. */
export function candidacyAsked(election: Election, name: string): Candidacy {
  const wanted = name.replace(/^@/, '').toLowerCase();
  const found = election.candidacies.find(({ person, slug }) => person === wanted || slug.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const slugs = election.candidacies.map(({ slug }) => slug);
  throw new AskedWrongly(
    `No candidate of ${election.id} is called "${wanted}"; ${insteadOf(wanted, slugs, 'candidate')}`,
  );
}

/** Writes a filing into the election's file. */
async function record(desk: LoadedDesk, election: Election, candidacy: Candidacy, filed: FilingEntry): Promise<void> {
  const file = fileOfElection(election.id);
  const text = textNow(desk, file);
  // What was recorded a moment ago stands in the file alone.
  const read = withId(readContent(desk.folder).elections, election.id);
  if (read === undefined || text === null) throw new Refused(`There is no file ${file}.`);
  const change = { file, text: withFiling(text, read.data, candidacy.person, filed) };
  tryOut(desk, change);
  await carryOut(desk, change);
}

/** Statements of elections without a result of which it is not recorded when their request was opened. */
function unrecorded(desk: LoadedDesk, history: GitHistory) {
  if (history.kind !== 'known') return [];
  return desk.community.elections
    .filter(({ outcome }) => outcome === null)
    .flatMap((election) =>
      election.candidacies.flatMap((candidacy) => {
        const { filed, statement } = candidacy;
        const [first] = history.files.get(statement?.file.split('/').slice(1).join('/') ?? '') ?? [];
        return filed?.opened == null && first !== undefined ? [{ election, candidacy, commit: first.commit }] : [];
      }),
    );
}

/** Asks the host about every statement of which nothing is recorded, and records what it says. */
async function fileUnrecorded(desk: LoadedDesk): Promise<void> {
  const asking = askingOf(process.env);
  if (asking === null) {
    throw new AskedWrongly(
      'No host can be asked here: GITHUB_API_URL and GITHUB_REPOSITORY, or CI_API_V4_URL and CI_PROJECT_ID, say which.',
    );
  }
  const open = unrecorded(desk, gitHistory(desk.folder));
  if (open.length === 0) desk.say(NOTHING_TO_RECORD);
  for (const { election, candidacy, commit } of open) {
    const request = await requestOf(asking, commit);
    if (request?.opened == null) {
      desk.say(noRequestKnown(candidacy.name, commit.slice(0, 10)));
      continue;
    }
    const { opened, merged, number, url } = request;
    await record(desk, election, candidacy, {
      opened,
      ...(merged === null ? {} : { merged }),
      ...(number === null ? {} : { pullRequest: { number, ...(url?.startsWith('https://') ? { url } : {}) } }),
    });
  }
}

/** Records when a statement was filed. */
export const file: Run = async (asked) => {
  const desk = load(asked, 'Nothing was done');
  if (desk.options.flag('unrecorded')) return fileUnrecorded(desk).then(() => 0);
  const [of, handle] = desk.words;
  if (of === undefined || handle === undefined)
    throw new AskedWrongly('Which statement? Name its election and its candidate.');
  const election = electionAsked(desk, of);
  await record(desk, election, candidacyAsked(election, handle), filingAsked(desk.options));
  return 0;
};
