import type { Check, Report } from './check.ts';

export const unholdableSeat: Check = {
  code: 'unholdable-seat',
  rule: 'A charter gives out seats only while its committee is in being: nobody could ever hold one set up on or after the day on which it was dissolved.',
  severity: 'error',
  example: {
    wrong: {
      'committees/board.yaml': `name: Board
purpose: Looks after the money.
charter:
  - { since: 2019-01-01, title: Launch, summary: Three seats., rules: { seats: 3 } }
dissolved: { on: 2018-12-31, why: Joined with the council }
`,
    },
    at: 'content/committees/board.yaml:5:18',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) => {
      const end = data.dissolved?.on;
      const late = data.charter.findIndex(({ since }) => end !== undefined && end <= since);
      if (late === -1) return [];
      return [
        {
          place: source.at(['dissolved', 'on']),
          message:
            late === 0
              ? `the committee is dissolved on ${end}, its launch is ${data.charter[0]?.since}: nobody can hold a seat`
              : `the committee is dissolved on ${end}, an amendment is dated ${data.charter[late]?.since}: nobody can hold a seat under it`,
          expected: 'correct one of the two days',
          also: [source.at(['charter', late, 'since'])],
        } satisfies Report,
      ];
    }),
};
