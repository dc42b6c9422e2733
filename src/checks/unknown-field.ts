import { FIELD_NAMES, fieldsIn, isFieldName } from '../content/schema/message.ts';
import type { Place } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import type { Check } from './check.ts';

/** Where an offset of a text lies that begins at `start`. */
function placeIn(text: string, offset: number, { file, line, col }: Place): Place {
  const above = text.slice(0, offset).split('\n');
  const within = above.at(-1)?.length ?? 0;
  return { file, line: line + above.length - 1, col: above.length === 1 ? col + within : within + 1 };
}

export const unknownField: Check = {
  code: 'unknown-field',
  rule: 'A message names fields that there are.',
  severity: 'error',
  example: {
    wrong: { 'messages/vote-opens.md': '---\nsubject: Voting is open\n---\nVoting is open until {{voting.close}}.\n' },
    at: 'content/messages/vote-opens.md:4:24',
    right: {
      'messages/vote-opens.md': '---\nsubject: Voting is open\n---\nVoting is open until {{ voting.closes }}.\n',
    },
  },
  run: ({ content }) =>
    content.messages.flatMap(({ file, source, data, body, bodyLine }) => {
      const subject = source.at(['subject']);
      return [
        ...fieldsIn(data.subject).map((field) => ({ ...field, place: placeIn(data.subject, field.offset, subject) })),
        ...fieldsIn(body).map((field) => ({
          ...field,
          place: placeIn(body, field.offset, { file, line: bodyLine, col: 1 }),
        })),
      ]
        .filter(({ name }) => !isFieldName(name))
        .map(({ name, place }) => ({
          place,
          message: `there is no field "${name}"`,
          expected: insteadOf(name, FIELD_NAMES, 'field'),
        }));
    }),
};
