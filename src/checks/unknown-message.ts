import { isMessageName, MESSAGE_NAMES } from '../content/schema/message.ts';
import { insteadOf } from '../findings/suggest.ts';
import type { Check } from './check.ts';

export const unknownMessage: Check = {
  code: 'unknown-message',
  rule: 'Every file in messages/ is named after a step of an election.',
  severity: 'error',
  example: {
    wrong: { 'messages/vote-open.md': '---\nsubject: Voting is open\n---\nPlease vote.\n' },
    at: 'content/messages/vote-open.md:1:1',
    right: { 'messages/vote-opens.md': '---\nsubject: Voting is open\n---\nPlease vote.\n' },
  },
  run: ({ content }) =>
    content.messages
      .filter(({ id }) => !isMessageName(id))
      .map(({ id, file }) => ({
        place: { file, line: 1, col: 1 },
        message: `there is no message "${id}"`,
        expected: insteadOf(id, MESSAGE_NAMES, 'message'),
      })),
};
