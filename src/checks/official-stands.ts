import { standsAsOfficial } from '../statement/field-words.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const officialStands: Check = {
  code: 'official-stands',
  rule: 'Nobody runs an election in which they stand.',
  severity: 'error',
  example: {
    wrong: {
      ...changed('elections/2021-05/election.yaml', 'officials: [eve]', 'officials: [eve, finn]'),
      'elections/2021-05/candidates/finn-x.md':
        '---\nname: Finn Example\ngithub: finn-x\naffiliation: independent\n---\nI stand again.\n',
    },
    at: 'content/elections/2021-05/election.yaml:7:18',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }) =>
      election.officials.flatMap((official, index): Report[] => {
        const stands = election.candidacies.find(({ person }) => person === official);
        if (stands === undefined) return [];
        const statement = checked.content.statements.find((each) => each.file === stands.statement?.file);
        const entry = file.data.candidacies.findIndex(({ person }) => person === official);
        return [
          {
            place: file.source.at(['officials', index]),
            ...standsAsOfficial(stands.name),
            also: [statement?.source.at(['name']) ?? file.source.at(['candidacies', entry, 'person'])],
            ...(election.outcome === null ? {} : { severity: 'hint' as const }),
          },
        ];
      }),
    ),
};
