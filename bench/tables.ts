/** The tables of the benchmark, as Markdown: for the terminal and for the handbook. */
import { type Goal, goals } from './goals.ts';
import { against, type Comparison, partOfFull } from './ratios.ts';
import type { BenchRecord, Measured, Phase, SizeRecord } from './record.ts';
import { count, ratio, seconds, size, TITLES } from './words.ts';

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const PHASES: Readonly<Record<Phase['phase'], string>> = {
  start: 'Node loads the command',
  read: 'files are read and parsed',
  check: 'histories are put together, every check runs',
  bundle: 'Astro starts; pages, styles and scripts are bundled',
  derive: 'who holds which seat on the day of the build',
  render: 'what else a page needs is derived; pages, data, calendars and charts are made and written, one by one',
  index: 'the search index is made and written',
  write: 'pages that cannot have changed are taken over; the site takes the place of the former one',
};

/** What is done in each phase of a build, as a list. */
export const phaseList = (): string =>
  Object.entries(PHASES)
    .map(([phase, what]) => `- **${capital(phase)}**: ${what}.`)
    .join('\n');

/** A table of Markdown. Its numbers stand to the left: to the right would be an inline style, which the site forbids. */
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function name({ name: who, version }: Measured): string {
  if (who === 'hustings') return 'Hustings, the complete site, from nothing';
  if (who === 'kept') return 'Hustings, the complete site, code unchanged';
  if (who === 'floor') return `${capital(TITLES[who])} (${version})`;
  const [peer, full] = who.split('-');
  return `${capital(peer ?? who)} ${version}, ${full === undefined ? 'bare pages' : 'as many pages, and Pagefind'}`;
}

/** The tables of one size, without a heading. */
export function sizeTables(record: SizeRecord): string {
  const { corpus, measured, phases, change, commands = [] } = record;
  const parts = [
    `The content: ${count(record.statements)} statements, ${count(corpus.files)} files, ${size(corpus.bytes)}.`,
    table(
      ['Generator', 'Pages', 'Written', 'Indexed', 'Time', 'Processor time', 'Memory', 'Hustings to it'],
      measured.map((each) => [
        name(each),
        count(each.pages),
        size(each.bytes),
        each.indexed === undefined ? '–' : size(each.indexed),
        seconds(each.wall),
        seconds(each.cpu),
        size(each.memory),
        each.name === 'hustings' || each.name === 'kept' ? '–' : ratio(against(record, each.name)),
      ]),
    ),
  ];
  if (phases.length > 0) {
    parts.push(
      table(
        ['Phase', 'Time', 'Processor time', 'Memory', 'Time after one change'],
        phases.map(({ phase, wall, cpu, memory }) => {
          const again = change?.phases.find((each) => each.phase === phase);
          return [
            capital(phase),
            seconds(wall),
            seconds(cpu),
            size(memory),
            again === undefined ? '–' : seconds(again.wall),
          ];
        }),
      ),
    );
  }
  if (change !== null) {
    const same = change.differing === 0 ? 'yes' : `no, ${count(change.differing)} files differ`;
    parts.push(
      `After one statement changed: ${seconds(change.wall)}, ${seconds(change.cpu)} of processor time; ${ratio(partOfFull(record))} of that of a full build. Identical to a build from nothing: ${same}.`,
    );
  }
  if (commands.length > 0) {
    parts.push(
      table(
        ['Command', 'Time', 'Processor time', 'Memory'],
        commands.map(({ command, wall, cpu, memory }) => [`\`${command}\``, seconds(wall), seconds(cpu), size(memory)]),
      ),
    );
  }
  return parts.join('\n\n');
}

const met = ({ met }: Goal) => (met === null ? 'not measured' : met ? 'met' : '**missed**');

/** The goals, and which of them are missed. */
export const goalTable = (record: Pick<BenchRecord, 'sizes'>): string =>
  table(
    ['Goal; where it names no size, with 10,000 statements', 'Found', 'Result'],
    goals(record).map((each) => [each.goal, each.found, met(each)]),
  );

/** When, where and how a record was made, as a list. */
export function circumstances({ date, command, machine, load, runs, missing }: Omit<BenchRecord, 'sizes'>): string {
  const often = runs === 1 ? 'each build once' : `each build ${runs} times, of which the cheapest counts`;
  const busy =
    load > machine.cores / 2 ? ' The machine was busy with other things: the times on the clock say little.' : '';
  return [
    `${date}, \`${command}\`, ${often}.`,
    `${machine.processor}, ${machine.cores} cores, ${size(machine.memory)} of memory, ${machine.system}, Node ${machine.node}.`,
    `Load before: ${load.toFixed(1)}.${busy}`,
    ...missing.map((each) => `${capital(TITLES[each.name])} was not measured: ${each.why}.`),
  ]
    .map((each) => `- ${each}`)
    .join('\n');
}

export const comparisonTable = (comparisons: readonly Comparison[]): string =>
  table(
    ['Ratio', 'Recorded', 'Now', 'Verdict'],
    comparisons.map(({ name: what, recorded, now, informs, verdict }) => [
      what,
      ratio(recorded),
      ratio(now),
      `${verdict === 'unknown' ? 'not compared' : verdict}${informs ? ' (information)' : ''}`,
    ]),
  );
