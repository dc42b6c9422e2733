/**
 * A build that takes over what it can from the one before, beside one that takes nothing over: after each of many changes, the
 * same bytes. In the end Astro's own build, which knows no kept bundle, has to write the same, and so has one whose bundle is
 * in a form that is not known.
 */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { DAY, random, write } from '../../bench/corpus.ts';
import { differences } from '../../src/build/differences.ts';
import { ENTRY } from '../../src/site/bundle-folder.ts';
import { CHANGES, type Change, inside, type Pick } from './changes.ts';
import { type Outcome, runNode, type Step, verdict } from './step.ts';
import { workFile } from './work.ts';

const STATEMENTS = 50;

/** How many changes a run tries; `HUSTINGS_CHANGES` for more. */
const MOST = Number(process.env.HUSTINGS_CHANGES ?? 1);

/** The bundles of this step alone: it breaks them. */
const BUNDLES = workFile('changing-bundles');

async function build(content: string, out: string, ...options: readonly string[]): Promise<string> {
  const args = ['scripts/hustings.ts', 'build', '--content', content, '--out', out, ...options];
  const { status, output } = await runNode(args, { env: { HUSTINGS_NOW: DAY, HUSTINGS_BUNDLES: BUNDLES } });
  if (status !== 0) throw new Error(output.trim());
  return output;
}

/** Nothing is taken over where there is no site. */
async function buildFromNothing(content: string, out: string, ...options: readonly string[]): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  return build(content, out, ...options);
}

/** Gives every kept bundle a form that no build knows. */
function breakBundles(): void {
  for (const file of inside(BUNDLES, ENTRY)) writeFileSync(file, 'export const other = {};');
}

/** A number that differs from run to run, and says in the report how to run the same again. */
const seed = Number(process.env.HUSTINGS_SEED ?? Date.now() % 1_000_000);

function chooser(from: number): Pick {
  const next = random(from);
  return (list) => {
    const chosen = list[Math.floor(next() * list.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

/** The pages of a site as the disk knows them: one that was written anew is another. */
const filesOnDisk = (site: string): ReadonlySet<number> =>
  new Set(inside(site, 'index.html').map((file) => statSync(file).ino));

async function run(say: (progress: string) => void): Promise<Outcome> {
  const [content, site, fresh] = ['changing', 'changing-site', 'changing-fresh'].map(workFile) as [
    string,
    string,
    string,
  ];
  for (const folder of [site, BUNDLES]) rmSync(folder, { recursive: true, force: true });
  write(content, STATEMENTS);
  const pick = chooser(seed);
  await build(content, site);
  const faults: string[] = [];
  // A text first; the others in an order drawn anew in each run, as many as there is time for.
  const [text, ...left] = CHANGES;
  const order: Change[] = text === undefined ? [] : [text];
  while (order.length < Math.min(MOST, CHANGES.length)) order.push(...left.splice(left.indexOf(pick(left)), 1));
  for (const change of order) {
    say(change.what);
    const before = filesOnDisk(site);
    change.make(content, site, pick);
    await build(content, site);
    if (change.textsAlone && [...filesOnDisk(site)].filter((file) => before.has(file)).length < STATEMENTS) {
      faults.push(`after changing ${change.what}: hardly a page was taken over`);
    }
    await buildFromNothing(content, fresh);
    faults.push(...differences(site, fresh).map((difference) => `after changing ${change.what}: ${difference}`));
  }
  say('a bundle in another form');
  breakBundles();
  const said = await buildFromNothing(content, fresh);
  if (!said.includes('Drawn by Astro’s own build')) faults.push(`a bundle in another form was used: ${said}`);
  faults.push(...differences(site, fresh).map((difference) => `drawn by Astro’s own build: ${difference}`));
  return verdict(faults, `${order.length} changes, HUSTINGS_SEED=${seed}`);
}

export const incremental: Step = {
  name: 'incremental',
  what: 'after every change the bytes of a build from nothing',
  run,
};
