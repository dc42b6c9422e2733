/** The command line read by the table of verbs: commander knows the grammar and lays out the help, the sentences are ours. */
import { Argument, Command, CommanderError, Option } from 'commander';
import packaged from '../../package.json' with { type: 'json' };
import { insteadOf } from '../findings/suggest.ts';
import { calledAs, commandLine } from '../words/command-line.ts';
import { AskedWrongly, type ReadOptions } from './asked.ts';
import { optionForm, optionsOf, usageOf, type Verb } from './verb.ts';

/** What was asked of a verb. */
export interface Asked<V extends Verb = Verb> {
  readonly verb: V;
  readonly words: readonly string[];
  readonly options: ReadOptions;
}

/** How wide help is, in characters: the same on every machine, since the handbook shows it too. */
const WIDTH = 100;

/** The command without a verb, as one calls it: an npm script, which is found in a clone alone. */
const SELF = 'npm run hustings --';

const isOption = (name: string): boolean => name.startsWith('-');

/** What is wrong with a command line, in a sentence; `known` are the options, and the verbs, that it could mean. */
function sentence({ code, message }: CommanderError, known: readonly string[]): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const [option = ''] = named.split(/[ =,]/);
  switch (code) {
    case 'commander.unknownOption':
      if (known.includes(option)) return `${option} takes no value.`;
      return `There is no option ${option}; ${insteadOf(option, known.filter(isOption), 'option')}`;
    case 'commander.optionMissingArgument':
      return `${option} needs a value after it.`;
    case 'commander.unknownCommand':
      return `There is no verb "${named}"; ${insteadOf(
        named,
        known.filter((each) => !isOption(each)),
        'verb',
      )}`;
    case 'commander.help':
      return 'What is to be done?';
    default:
      return `${message.replace(/^error: /, '').replace(/^./, (first) => first.toUpperCase())}`;
  }
}

/** What is wrong, with what one could have written. */
const wrongly = (verb: Verb, what: string): AskedWrongly => new AskedWrongly(`${what}\nUsage: ${usageOf(verb)}`);

function optionOf(name: string, verb: Verb): Option {
  const { takes, what, many, bare } = optionsOf(verb)[name] ?? { what: '' };
  if (takes === undefined) return new Option(`--${name}`, what);
  // Commander wants a value of one word in angles; the help shows ours.
  const option = new Option(`--${name} ${bare === true ? '[value]' : '<value>'}`, what);
  const known = Object.keys(optionsOf(verb)).map((each) => `--${each}`);
  option.argParser((value: string, before: string[] | undefined) => {
    if (value === '' || known.includes(value)) throw wrongly(verb, `--${name} needs a value after it.`);
    return many === true ? [...(before ?? []), value] : [value];
  });
  return option;
}

function readOptions(values: Readonly<Record<string, unknown>>, command: Command): ReadOptions {
  const given = (name: string) => {
    const option = command.options.find(({ long }) => long === `--${name}`);
    return option === undefined ? undefined : values[option.attributeName()];
  };
  const all = (name: string): string[] => {
    const value = given(name);
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  };
  return {
    flag: (name) => given(name) === true,
    text: (name) => all(name).at(-1) ?? null,
    list: (name) => all(name).flatMap((value) => value.split(',').flatMap((part) => part.trim() || [])),
    each: all,
  };
}

/** An example as one types it. */
export const lineOf = (verb: Verb, args: string): string =>
  [args === '' ? commandLine(verb.name) : calledAs(verb.name), args].join(' ').trim();

const behind = (text: readonly string[]): string => text.map((line) => `\n${line}`).join('');

function commandOf<V extends Verb>(verb: V, act: (asked: Asked<V>) => void): Command {
  const command = new Command(verb.name.split(' ').at(-1) ?? '');
  command.description([verb.does, ...(verb.more ?? [])].join('\n')).summary(verb.does);
  for (const name of Object.keys(optionsOf(verb))) command.addOption(optionOf(name, verb));
  // What is missing, the verb asks for by its name: it knows what there is.
  for (const { name, what, many } of verb.words)
    command.addArgument(new Argument(`[${name}${many === true ? '...' : ''}]`, what));
  command
    .allowExcessArguments()
    .helpOption('-h, --help', 'say this')
    .usage('')
    .configureHelp({
      helpWidth: WIDTH,
      commandUsage: () => usageOf(verb),
      optionTerm: ({ long, flags }) => {
        const name = long?.slice(2) ?? '';
        const option = optionsOf(verb)[name];
        return option === undefined ? flags : optionForm(name, option);
      },
      argumentTerm: (argument) => `<${argument.name()}>`,
    });
  if (verb.examples.length > 0) {
    const width = Math.max(...verb.examples.map(({ args }) => lineOf(verb, args).length));
    command.addHelpText(
      'after',
      behind(['Examples:', ...verb.examples.map(({ args, what }) => `  ${lineOf(verb, args).padEnd(width)}  ${what}`)]),
    );
  }
  command.action(() => {
    const words = command.args;
    const most = verb.words.at(-1)?.many === true ? Number.POSITIVE_INFINITY : verb.words.length;
    if (words.length > most) throw wrongly(verb, `"${words.slice(most).join(' ')}" is one word too many.`);
    act({ verb, words, options: readOptions(command.opts(), command) });
  });
  return command;
}

/** What a command does with what is wrong, and with help: it never ends the process, and prints where it is told to. */
function speaking(command: Command, known: readonly string[], usage: string, told: (help: string) => void): Command {
  return command
    .exitOverride((error) => {
      if (error.exitCode === 0) throw error;
      throw new AskedWrongly(`${sentence(error, known)}\nUsage: ${usage}`);
    })
    .configureOutput({
      writeOut: told,
      writeErr: () => {},
      getOutHelpWidth: () => WIDTH,
      getOutHasColors: () => false,
    });
}

const optionNames = (verb: Verb): string[] => [...Object.keys(optionsOf(verb)), 'help'].map((name) => `--${name}`);

/** The whole command line: each verb, and those of a word that has verbs of its own (`election plan`) below that word. */
function program<V extends Verb>(
  verbs: readonly V[],
  told: (help: string) => void,
  act: (asked: Asked<V>) => void,
): Command {
  const root = new Command('hustings')
    .description('Publishes a community’s self-government as a static site.')
    .usage('')
    .helpOption('-h, --help', 'say this; behind a verb, what the verb takes')
    .version(packaged.version, '-V, --version', 'say which version of Hustings this is')
    .helpCommand('help [verb]', 'say this, or what a verb takes')
    .addHelpText('after', '\nEach verb is an npm script: npm run roster -- --help')
    .configureHelp({
      commandUsage: () => `${SELF} <verb>`,
      subcommandTerm: (command) => command.name(),
      helpWidth: WIDTH,
    });
  const groups = new Map<string, Command>();
  for (const verb of verbs) {
    const own = speaking(commandOf(verb, act), optionNames(verb), usageOf(verb), told);
    const [first = '', second] = verb.name.split(' ');
    if (second === undefined) {
      root.addCommand(own);
      continue;
    }
    const members = verbs.filter(({ name }) => name.startsWith(`${first} `));
    const group =
      groups.get(first) ?? new Command(first).summary(members.map(({ name }) => name.split(' ')[1]).join(', '));
    if (!groups.has(first)) {
      const usage = members.map(usageOf).join('\n       ');
      const names = members.map(({ name }) => name.split(' ')[1] ?? '');
      group.configureHelp({ commandUsage: () => usage, helpWidth: WIDTH, subcommandTerm: (command) => command.name() });
      root.addCommand(speaking(group.helpOption('-h, --help', 'say this').helpCommand(false), names, usage, told));
      groups.set(first, group);
    }
    group.addCommand(own);
  }
  const known = [...root.commands.map((command) => command.name()), '--help', '--version'];
  return speaking(root, known, `${SELF} <verb>; ${SELF} --help lists the verbs`, told);
}

/**
 * Reads a command line. Answers what was asked, or null where it was help, which is printed. Throws AskedWrongly, with the
 * usage.
 */
export function parse<V extends Verb>(
  verbs: readonly V[],
  args: readonly string[],
  told: (help: string) => void,
): Asked<V> | null {
  let found: Asked<V> | null = null;
  try {
    program(verbs, told, (asked) => {
      found = asked;
    }).parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return null;
    throw error;
  }
  return found;
}

/** The help of a verb, as `--help` prints it. */
export function helpOf(verb: Verb): string {
  let help = '';
  const told = (text: string) => {
    help += text;
  };
  parse([verb], [...verb.name.split(' '), '--help'], told);
  return help.trimEnd();
}
