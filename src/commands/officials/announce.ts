/** `npm run announce`: subject and text of a message, ready to send. */
import { isMessageName, MESSAGE_NAMES, type MessageName } from '../../content/schema/message.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { knownOn } from '../../governance/known.ts';
import type { Election } from '../../governance/model.ts';
import { message } from '../../officials/messages.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly, type OptionKind } from '../options.ts';
import { committeeAsked, type Desk, electionAsked, load, runCommand, type World } from './command.ts';

const USAGE = 'npm run announce -- <election> <message> [--force] [--json] [--content <folder>]';

const OPTIONS = { force: { type: 'boolean' }, json: { type: 'boolean' } } as const satisfies Record<string, OptionKind>;

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

function print(desk: Desk): void {
  const loaded = load(desk);
  const { options, complain, say, at, asOf } = desk;
  const [id, word, more] = options.words;
  if (more !== undefined) throw new AskedWrongly(`"${more}" is one word too many.`);
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
    complain(`Not to be sent as it is: ${notYet}`);
  }
  if (text.unknown.length > 0) complain(`Not known yet: ${text.unknown.join(', ')}.`);
  say(
    options.flag('json')
      ? JSON.stringify({ subject: text.subject, text: text.body }, null, 2)
      : `Subject: ${text.subject}\n\n${text.body.trimEnd()}`,
  );
}

/** Runs the command; answers its exit status. */
export const announce = (args: readonly string[], world: World): Promise<number> =>
  runCommand(USAGE, OPTIONS, args, world, print);
