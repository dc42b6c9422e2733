/** Published ballots: files that can be read, names that somebody has, and a result that follows from them. */
import { countInWords } from '#words/counts.ts';
import { personName } from '#words/names.ts';
import { listInWords } from '#words/sentences.ts';
import { isReliable, type Mismatch, orderOf, type Recount, recount } from '../counting/recount.ts';
import { insteadOf } from '../findings/suggest.ts';
import { awardOf, difference } from '../governance/award-of.ts';
import { BALLOTS_FROM } from '../governance/ballots.ts';
import { withId } from '../governance/lookup.ts';
import type { Election } from '../governance/model.ts';
import { takeOffice } from '../governance/winners.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';

/** Every election whose ballots are published, counted again. */
const recounts = ({ community }: Checked): { election: Election; again: Recount }[] =>
  community.elections.flatMap((election) => {
    const again = recount(community, election);
    return again === null ? [] : [{ election, again }];
  });

const ELECTION = 'elections/2020-05/election.yaml';
const WITH_BALLOTS = changed(ELECTION, 'outcome:\n', 'ballots: { file: ballots.csv, method: schulze }\noutcome:\n');
/** Twenty-one ballots, so that nobody's is told by its being one of few. */
const MANY = (row: string): string => `${row}\n`.repeat(21);

export const ballotsMissing: Check = {
  code: 'ballots-missing',
  rule: 'A file of ballots that an election names lies beside it, and each that lies there is named.',
  severity: 'error',
  example: { wrong: WITH_BALLOTS, at: `content/${ELECTION}:11:18` },
  run: ({ content, community }) => [
    ...content.elections.flatMap(({ data, source, id }): Report[] => {
      const ballots = withId(community.elections, id)?.ballots;
      if (data.ballots?.file === undefined || ballots?.text != null) return [];
      return [
        {
          place: source.at(['ballots', 'file']),
          message: `there is no file "${data.ballots.file}" beside it`,
          expected: 'put the ballots there, or say under `withheld` why they are not published',
        },
      ];
    }),
    ...content.files.flatMap(({ kind, file, ids, text }): Report[] => {
      const named = withId(community.elections, ids[0])?.ballots?.file;
      if (kind !== 'ballots' || text === null || named === file || withId(content.elections, ids[0]) === undefined)
        return [];
      return [
        {
          place: { file, line: 1, col: 1 },
          message: 'is a file of ballots that its election does not name',
          expected: `write \`ballots: { file: ${file.slice(file.lastIndexOf('/') + 1)} }\` into election.yaml, or remove the file`,
        },
      ];
    }),
  ],
};

export const ballotsMalformed: Check = {
  code: 'ballots-malformed',
  rule: 'A file of ballots has one of the known forms.',
  severity: 'error',
  example: {
    wrong: { ...WITH_BALLOTS, 'elections/2020-05/ballots.csv': `ada,dora,finn\n0,1,2\n${MANY('1,2,3')}` },
    at: 'content/elections/2020-05/ballots.csv:2:1',
  },
  run: (checked) =>
    recounts(checked).flatMap(({ again: { ballots, file } }) =>
      file.flaws.map(({ line, col, message, expected }) => ({
        place: { file: ballots.file, line, col },
        message,
        expected,
      })),
    ),
};

function mismatchReport(checked: Checked, election: Election, again: Recount, mismatch: Mismatch): Report {
  const { community, content } = checked;
  const name = (id: string) => personName(community, id);
  const inFile = (line: number, col: number) => ({ file: again.ballots.file, line, col });
  const said = (...keys: string[]) => withId(content.elections, election.id)?.source.at(keys) ?? inFile(1, 1);
  const stood = election.candidacies.map(({ person }) => person);
  switch (mismatch.kind) {
    case 'who-is-it':
      return {
        place: inFile(mismatch.candidate.line, mismatch.candidate.col),
        message: `"${mismatch.candidate.name}" is nobody who stood in this election`,
        expected: `${insteadOf(mismatch.candidate.name, stood, 'candidate')}; say under \`ballots.names\` whom it means, or under \`none\` that it stands for nobody`,
      };
    case 'did-not-stand':
      return {
        place: inFile(mismatch.candidate.line, mismatch.candidate.col),
        message: `"${mismatch.candidate.name}" means ${name(mismatch.person)}, who did not stand`,
        expected: `correct \`ballots.names\`; ${insteadOf(mismatch.candidate.name, stood, 'candidate')}`,
      };
    case 'twice':
      return {
        place: inFile(mismatch.candidate.line, mismatch.candidate.col),
        message: `"${mismatch.candidate.name}" is ${name(mismatch.person)} a second time`,
        expected: 'keep one column for each candidate',
      };
    case 'not-on-the-ballots':
      return {
        place: said('ballots', 'file'),
        message: `${name(mismatch.person)} stood, and is not on the ballots`,
        expected: 'say that the candidacy was withdrawn, or under `ballots.names` which name on the ballots it is',
      };
    case 'turnout':
      return {
        place: said('outcome', 'turnout', 'ballots'),
        message: `says that ${mismatch.declared} ballots were cast; the file holds ${mismatch.cast}`,
        expected: 'correct the number, or publish all ballots',
        also: [inFile(1, 1)],
      };
    case 'seats':
      return {
        place: said('seats'),
        message: `fills ${countInWords(mismatch.election, 'seat')}; the ballots say ${mismatch.file}`,
        expected: 'correct one of the two',
        also: [inFile(1, 1)],
      };
    case 'no-none':
      return {
        place: said('ballots', 'none', 'candidate'),
        message: `"${mismatch.name}" is no candidate of the file`,
        expected: insteadOf(mismatch.name, again.poll.candidates, 'option'),
      };
  }
}

export const ballotsMismatch: Check = {
  code: 'ballots-mismatch',
  rule: 'The ballots of an election have the candidates, the seats and the number that its file tells of.',
  severity: 'error',
  example: {
    wrong: { ...WITH_BALLOTS, 'elections/2020-05/ballots.csv': `ada,dora,finn,gus\n${MANY('1,2,3,4')}` },
    at: 'content/elections/2020-05/ballots.csv:1:15',
  },
  run: (checked) =>
    recounts(checked)
      .filter(({ again }) => again.file.flaws.length === 0)
      .flatMap(({ election, again }) =>
        again.mismatches.map((mismatch) => mismatchReport(checked, election, again, mismatch)),
      ),
};

export const awardDiffers: Check = {
  code: 'award-differs',
  rule: 'The declared outcome is what the ballots, or the whole count, and the charter give.',
  severity: 'error',
  example: {
    wrong: { ...WITH_BALLOTS, 'elections/2020-05/ballots.csv': `ada,dora,finn\n${MANY('1,3,2')}` },
    at: `content/${ELECTION}:15:12`,
  },
  run: ({ community, content, asOf }) =>
    community.elections.flatMap((election): Report[] => {
      const counted = orderOf(community, election);
      // From who was elected alone, an award can only follow what was declared.
      if (counted === null && election.outcome?.order == null) return [];
      const given = awardOf(community, election, asOf, counted);
      const found =
        given === null || !['ballots', 'declared'].includes(given.from) ? null : difference(election, given);
      const source = withId(content.elections, election.id)?.source;
      if (given === null || found === null || source === undefined) return [];
      const names = (ids: readonly string[]) => listInWords(ids.map((id) => personName(community, id)));
      const won = [...given.seated, ...(given.open?.people ?? [])];
      const isSure = given.from === 'declared' || election.ballots?.method != null;
      return [
        {
          place: source.at(['outcome', 'elected']),
          message: `declares ${names(election.outcome === null ? [] : takeOffice(election.outcome))}; the ${given.from === 'ballots' ? 'ballots' : 'count'} and the charter give the seats to ${names(won)}`,
          expected:
            'correct the outcome or how the ballots were counted; record a withdrawal, a waiver or a lot that decided',
          // Where nobody recorded how they were counted, another way may have led to what was declared.
          ...(isSure ? {} : { severity: 'hint' as const }),
        },
      ];
    }),
};

export const ballotsTooFew: Check = {
  code: 'ballots-too-few',
  rule: 'Of a vote in which few took part, not every ballot is published: who voted how could be told.',
  severity: 'error',
  example: {
    wrong: { ...WITH_BALLOTS, 'elections/2020-05/ballots.csv': 'ada,dora,finn\n1,2,3\n2,1,3\n' },
    at: `content/${ELECTION}:11:18`,
  },
  run: (checked) => {
    const least = checked.content.community?.data.privacy.ballotsFrom ?? BALLOTS_FROM;
    return recounts(checked).flatMap(({ election, again }): Report[] => {
      const place = withId(checked.content.elections, election.id)?.source.at(['ballots', 'file']);
      if (place === undefined || !isReliable(again) || again.poll.ballots === null || again.file.cast >= least)
        return [];
      return [
        {
          place,
          message: `publishes ${countInWords(again.file.cast, 'ballot')} one by one`,
          expected: `publish the pairs alone, as \`pairs.csv\`; or decide on another number under \`privacy.ballotsFrom\` (now ${least}) in community.yaml`,
        },
      ];
    });
  },
};
