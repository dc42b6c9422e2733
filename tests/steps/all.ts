/** Everything that can be tested, no failure stopping the next step; the last line counts. */
import { AskedWrongly } from '../../src/commands/asked.ts';
import { alone } from '../../src/commands/hustings.ts';
import type { Verb } from '../../src/commands/verb.ts';
import { nearest } from '../../src/findings/suggest.ts';
import { browser } from './browser.ts';
import { baseBuild, build, determinism, openBuild, starter } from './build.ts';
import { content, lint, quickTypes, types } from './commands.ts';
import { inFirefox, inWebkit } from './engines.ts';
import { html } from './html.ts';
import { incremental } from './incremental.ts';
import { baseLinks, links } from './links.ts';
import { packaged, packagedByPnpm, workspace } from './package.ts';
import { caddy, nginx } from './servers.ts';
import type { Outcome, Step } from './step.ts';
import { archive, quickUnits, robust, units } from './units.ts';
import { withheld } from './withheld.ts';

/**
 * Three lanes run beside each other, in each one step after the other: the sites that are built in this project and what looks at
 * them; what needs none of them; and what mostly waits, for a server, an install, a save. Two that build in this project at once wait for each other.
 */
const LANES: readonly (readonly Step[])[] = [
  [
    types,
    lint,
    content,
    build,
    html,
    links,
    baseBuild,
    baseLinks,
    openBuild,
    starter,
    browser,
    withheld,
    inFirefox,
    inWebkit,
  ],
  [units, archive, determinism, incremental],
  [nginx, caddy, packaged, packagedByPnpm, robust],
];

/** What takes long and is run before a release, where it is asked for by name. */
const LONGER: readonly Step[] = [workspace];

/** What `npm run quick` runs: enough to know, before a commit, that nothing is plainly broken. */
const QUICK: readonly (readonly Step[])[] = [[quickTypes, lint], [quickUnits]];

const named = (steps: readonly Step[]): string[] => steps.map(({ name }) => name);

const TEST: Verb = {
  name: 'test',
  does: 'Tests everything that can be tested, no failure stopping the next step; the last line counts.',
  words: [],
  options: {
    only: {
      takes: '<step>,…',
      what: `only these of ${named([...LANES.flat(), ...LONGER]).join(', ')}`,
      many: true,
    },
    quick: { what: 'types, style and the tests that take no time' },
  },
  examples: [{ args: `--only ${named([types, lint, units])}`, what: 'without building' }],
  content: 'no',
};

/** What is going to happen, and how long it usually takes. */
function announce(chosen: readonly Step[], quick: boolean, all: boolean): void {
  const time = quick
    ? 'less than a minute on a quiet machine'
    : all
      ? 'less than twenty minutes on two cores that do nothing else'
      : null;
  const count = `${chosen.length} ${chosen.length === 1 ? 'step' : 'steps'}`;
  console.log(`Runs ${count}${time === null ? '' : `, which takes ${time}`}:`);
  for (const { name, what } of chosen) console.log(`  ${name.padEnd(11)} ${what}`);
}

const started = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (line: string) => console.log(`[${seconds(started).padStart(7)}] ${line}`);

async function run(step: Step): Promise<Outcome> {
  const since = performance.now();
  say(`...   ${step.name}: ${step.what}`);
  let outcome: Outcome;
  try {
    outcome = await step.run((progress) => say(`...   ${step.name}: ${progress}`));
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : `${error}`;
    outcome = { passed: 0, failed: 1, summary: 'stopped', details };
  }
  const { passed, failed, skipped = 0, summary, details } = outcome;
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} SKIPPED`] : []),
  ];
  say(`${failed > 0 ? 'FAIL ' : 'ok   '} ${step.name}: ${counts.join(', ')} (${summary}) in ${seconds(since)}`);
  if (details !== undefined && details !== '') console.log(details.replace(/^/gm, '    '));
  return outcome;
}

/** The command; its exit status is 1 where a test failed. */
export const test = alone(TEST, async ({ options }) => {
  const quick = options.flag('quick');
  const lanes = quick ? QUICK : [...LANES, LONGER];
  const steps = lanes.flat();
  const only = options.list('only');
  const names = named(steps);
  const wanted = only.length === 0 ? names.filter((name) => !named(LONGER).includes(name)) : only;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const instead = (name: string) => {
      const near = nearest(name, names);
      return near === null ? `the steps are ${names.join(', ')}.` : `did you mean "${near}"?`;
    };
    throw new AskedWrongly(unknown.map((name) => `There is no step "${name}"; ${instead(name)}`).join('\n'));
  }
  announce(
    steps.filter(({ name }) => wanted.includes(name)),
    quick,
    only.length === 0,
  );
  const outcomes: Outcome[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) if (wanted.includes(step.name)) outcomes.push(await run(step));
    }),
  );
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const [passed, failed, skipped] = [sum((o) => o.passed), sum((o) => o.failed), sum((o) => o.skipped ?? 0)];
  const left = names.filter((name) => !wanted.includes(name));
  if (left.length > 0) say(`Not run: ${left.join(', ')}`);
  if (skipped > 0) say(`${skipped} tests were skipped: they count neither as passed nor as failed`);
  say(`${outcomes.length} steps in ${seconds(started)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
