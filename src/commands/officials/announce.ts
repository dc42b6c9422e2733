/** `npm run announce`: subject and text of a message, ready to send. */
import { messageText, notKnownYet, notToBeSent } from '#words/desk-commands.ts';
import { isMessageName, MESSAGE_NAMES, type MessageName } from '../../content/schema/message.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { knownOn } from '../../governance/known.ts';
import type { Election } from '../../governance/model.ts';
import { message } from '../../officials/messages.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly } from '../asked.ts';
import { committeeAsked, electionAsked, type Run } from '../desk.ts';
import { documentText } from '../documents.ts';
import { load } from '../loaded.ts';

/** The message that a word names; `result` is that of the way in which the election ended. */
function named(word: string | undefined, election: Election): MessageName {
  const names = ['result', ...MESSAGE_NAMES];
  if (word === undefined) throw new AskedWrongly(`Which message? ${insteadOf('', names, 'message')}`);
  if (word === 'result') {
    const { outcome } = election;
    return outcome === null || outcome.by === 'poll' ? 'result-contested' : 'result-uncontested';
  }
  if (isMessageName(word)) return word;
  throw new AskedWrongly(`There is no message "${word}"; ${insteadOf(word, names, 'message')}`);
}

/** Prints a message; what is not known yet is said beside it. */
export const announce: Run = (desk) => {
  const loaded = load(desk, 'Nothing was done');
  const { options, words, complain, say, at, asOf } = desk;
  const [id, word] = words;
  const { content } = loaded.loaded;
  const community = knownOn(loaded.community, asOf);
  const election = electionAsked({ ...loaded, community }, id ?? null);
  const committee = committeeAsked({ ...loaded, community }, election.committee);
  const settings = content.community?.data;
  if (settings === undefined) throw new Refused('There is no community.yaml.');
  const name = named(word, election);
  const { notYet, text } = message(name, { community, settings, committee, election, at }, content);
  if (text === null) {
    throw new Refused(`There is no template for it. Write one: ${content.name}/messages/${name}.md`);
  }
  if (notYet !== null) {
    if (!options.flag('force')) throw new Refused(`${notYet} To print it all the same, say --force.`);
    complain(notToBeSent(notYet));
  }
  if (text.unknown.length > 0) complain(notKnownYet(text.unknown));
  say(
    options.flag('json')
      ? documentText('announcement', { subject: text.subject, text: text.body })
      : messageText(text.subject, text.body.trimEnd()),
  );
};
