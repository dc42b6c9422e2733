/** `npm run election`: its verbs. */
import { insteadOf } from '../../findings/suggest.ts';
import { AskedWrongly, type OptionKind, readOptions } from '../options.ts';
import { CONTENT_OPTIONS, electionAsked, type LoadedDesk, load, runCommand, type World } from './command.ts';
import { DECLARE_OPTIONS, DECLARE_USAGE, declare } from './declare.ts';
import { PLAN_OPTIONS, PLAN_USAGE, plan } from './plan-command.ts';
import { openElections, statusText } from './status.ts';
import { CANCEL_OPTIONS, CANCEL_USAGE, cancel, WITHDRAW_USAGE, withdraw } from './withdraw.ts';

interface Verb {
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many words it takes at most. */
  readonly words: number;
  readonly run: (desk: LoadedDesk, words: readonly string[]) => void | Promise<void>;
}

const WRITING = { yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const satisfies Record<
  string,
  OptionKind
>;
const ON = { on: { type: 'string' } } as const satisfies Record<string, OptionKind>;
const WRITES = '[--yes] [--dry-run]';

const VERBS: Readonly<Record<string, Verb>> = {
  plan: { usage: `${PLAN_USAGE} ${WRITES}`, options: { ...PLAN_OPTIONS, ...WRITING }, words: 2, run: plan },
  status: {
    usage: 'status [<election>]',
    options: {},
    words: 1,
    run: (desk, words) => {
      const elections =
        words[0] === undefined ? openElections(desk.community, desk.at) : [electionAsked(desk, words[0])];
      desk.say(statusText(desk.community, elections, desk.at).join('\n'));
    },
  },
  withdraw: { usage: `${WITHDRAW_USAGE} ${WRITES}`, options: { ...ON, ...WRITING }, words: 2, run: withdraw },
  declare: { usage: `${DECLARE_USAGE} ${WRITES}`, options: { ...DECLARE_OPTIONS, ...WRITING }, words: 1, run: declare },
  cancel: {
    usage: `${CANCEL_USAGE} ${WRITES}`,
    options: { ...CANCEL_OPTIONS, ...ON, ...WRITING },
    words: 1,
    run: cancel,
  },
};

const usageOf = (verb: Verb): string => `npm run election -- ${verb.usage} [--content <folder>]`;
const USAGE = Object.values(VERBS).map(usageOf).join('\n       ');

/** Runs the command; answers its exit status. */
export function election(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) {
    return runCommand(USAGE, {}, args, world, () => {
      const names = Object.keys(VERBS);
      throw new AskedWrongly(
        name === undefined ? 'What is to be done?' : `There is no "${name}"; ${insteadOf(name, names, 'verb')}`,
      );
    });
  }
  return runCommand(usageOf(verb), verb.options, rest, world, (desk) => {
    const { words } = readOptions(rest, { ...CONTENT_OPTIONS, ...verb.options });
    if (words.length > verb.words) throw new AskedWrongly(`"${words[verb.words]}" is one word too many.`);
    return verb.run(load(desk), words);
  });
}
