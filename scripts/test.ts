/**
 * `npm test [-- --only <step>[,<step>…]]`: everything that can be tested, no failure stopping the next step; the last line
 * counts. `npm run quick`: types, style and the tests that take no time.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { browser } from '../tests/steps/browser.ts';
import { baseBuild, build, determinism, openBuild, starter } from '../tests/steps/build.ts';
import { content, lint, quickTypes, types } from '../tests/steps/commands.ts';
import { html } from '../tests/steps/html.ts';
import { incremental } from '../tests/steps/incremental.ts';
import { baseLinks, links } from '../tests/steps/links.ts';
import { caddy, nginx } from '../tests/steps/servers.ts';
import type { Outcome, Step } from '../tests/steps/step.ts';
import { archive, quickUnits, robust, units } from '../tests/steps/units.ts';

/**
 * Two lanes run beside each other, in each one step after the other: in the first what needs the sites that are built in this
 * project, of which one is built at a time; in the second what needs none of them, or builds somewhere else.
 */
const LANES: readonly (readonly Step[])[] = [
  [types, lint, content, build, html, links, baseBuild, baseLinks, openBuild, starter, browser, nginx, caddy],
  [units, archive, determinism, incremental, robust],
];

/** What `npm run quick` runs: enough to know, before a commit, that nothing is plainly broken. */
const QUICK: readonly (readonly Step[])[] = [[quickTypes, lint], [quickUnits]];

const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } });
const lanes = values.quick ? QUICK : LANES;
const steps = lanes.flat();
const wanted = values.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));

/** What is going to happen, and how long it usually takes. */
function announce(): void {
  const chosen = steps.filter(({ name }) => wanted.includes(name));
  const time = values.quick
    ? 'less than a minute on a quiet machine'
    : values.only === undefined
      ? 'about ten minutes on two cores that do nothing else'
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

if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. The steps are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  announce();
  const outcomes: Outcome[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) if (wanted.includes(step.name)) outcomes.push(await run(step));
    }),
  );
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const [passed, failed, skipped] = [sum((o) => o.passed), sum((o) => o.failed), sum((o) => o.skipped ?? 0)];
  const left = steps.filter(({ name }) => !wanted.includes(name)).map(({ name }) => name);
  if (left.length > 0) say(`Not run: ${left.join(', ')}`);
  if (skipped > 0) say(`${skipped} tests were skipped: they count neither as passed nor as failed`);
  say(`${outcomes.length} steps in ${seconds(started)}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
