/** `npm test [-- --only <step>[,<step>…]]`: every check of the site, none stopping the next; the last line counts them. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { browser } from '../tests/steps/browser.ts';
import { baseBuild, build, determinism, openBuild } from '../tests/steps/build.ts';
import { content, lint, types } from '../tests/steps/commands.ts';
import { html } from '../tests/steps/html.ts';
import { incremental } from '../tests/steps/incremental.ts';
import { baseLinks, links } from '../tests/steps/links.ts';
import { caddy, nginx } from '../tests/steps/servers.ts';
import type { Outcome, Step } from '../tests/steps/step.ts';
import { robust, units } from '../tests/steps/units.ts';

/** The steps of one stage run together, where they are not in each other's way. */
const STAGES: readonly (readonly Step[])[] = [
  [types, lint, units],
  [content],
  [build, determinism],
  [html, baseBuild],
  [links, openBuild],
  [baseLinks],
  [browser],
  [nginx, caddy],
  [incremental, robust],
];

const steps = STAGES.flat();
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));

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
  const outcomes: Outcome[] = [];
  for (const stage of STAGES) {
    outcomes.push(...(await Promise.all(stage.filter(({ name }) => wanted.includes(name)).map(run))));
  }
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const [passed, failed, skipped] = [sum((o) => o.passed), sum((o) => o.failed), sum((o) => o.skipped ?? 0)];
  const left = steps.filter(({ name }) => !wanted.includes(name)).map(({ name }) => name);
  if (left.length > 0) say(`Not run: ${left.join(', ')}`);
  if (skipped > 0) say(`${skipped} tests were skipped: they count neither as passed nor as failed`);
  say(`${outcomes.length} steps in ${seconds(started)}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
