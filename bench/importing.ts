/** `npm run bench -- importing`: what bringing in an archive of 10,000 statements costs, beside reading and writing as many files with Node alone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { IN_ORDER } from '../src/doctor/example-archive.ts';
import { imported } from '../src/import/import.ts';
import { LAYOUTS } from '../src/import/layouts/index.ts';
import type { Made } from '../src/import/made-file.ts';
import { readSource } from '../src/import/source.ts';
import { put } from '../src/import/written.ts';
import { Refused } from '../src/officials/refused.ts';
import { statOf } from './proc.ts';
import { NOT_MEASURED } from './words.ts';

const ELECTIONS = 1000;
const EACH = 10;
/** How many times as long as reading and writing alone. */
const GOAL = 2;
const WORDS =
  'commit review release kernel agent runtime storage network driver policy charter vote member design test'.split(' ');
const FIRST = [
  'Ada',
  'Bo',
  'Cyril',
  'Dinah',
  'Eve',
  'Fay',
  'Gus',
  'Hal',
  'Ida',
  'Jo',
  'Kit',
  'Lou',
  'Mo',
  'Ned',
  'Ora',
  'Pia',
];
const LAST = [
  'Able',
  'Baker',
  'Carver',
  'Dyer',
  'Eastman',
  'Fisher',
  'Glover',
  'Hunter',
  'Ivory',
  'Joiner',
  'Keeler',
  'Lister',
];

/** A paragraph of so many words, by a number. */
const paragraph = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, at) => WORDS[(seed * 7 + at * at + at) % WORDS.length]).join(' ');

function write(root: string): void {
  const readme = IN_ORDER['elections/council-2020-05/README.md'] ?? '';
  for (let election = 0; election < ELECTIONS; election += 1) {
    const year = 1917 + Math.floor(election / 12);
    const folder = path.join(root, 'elections', `council-${year}-${`${(election % 12) + 1}`.padStart(2, '0')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'README.md'), readme.replaceAll('2020', `${year}`));
    for (let each = 0; each < EACH; each += 1) {
      const n = election * EACH + each;
      const suffix = String.fromCharCode(97 + (Math.floor(n / 192) % 26), 97 + (Math.floor(n / 4992) % 26));
      const name = `${FIRST[n % 16]} ${LAST[Math.floor(n / 16) % 12]}${suffix}`;
      const text = `Name: ${name}\nEmail: someone${n}@example.org\nAffiliation: Org ${n % 50}\n\nBackground:\n\n${paragraph(n, 60)}\n\n${paragraph(n + 1, 80)}\n`;
      writeFileSync(path.join(folder, `Candidate${n}.txt`), text);
    }
  }
}

/** Processor time in seconds. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

function plainly(root: string, out: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const to = path.join(out, path.relative(root, file));
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(file, 'utf8'));
  }
}

/** What is measured: the import's own work in this process, in which its code is loaded and not warm; and the command as somebody runs it. */
export function benchImporting(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hustings-bench-'));
  const layout = LAYOUTS.find(({ name }) => name === 'plain-text');
  if (layout === undefined) throw new Refused('There is no layout of plain text.');
  try {
    const root = path.join(folder, 'archive');
    write(root);
    const floor = seconds(() => plainly(root, path.join(folder, 'plain')));
    let made: readonly Made[] = [];
    const own = seconds(() => {
      const wanted = { layout, keepAddresses: false, url: null, repository: null };
      ({ made } = imported(readSource(root), wanted, { people: [], organizations: [] }));
      put(path.join(folder, 'content'), made, false);
    });
    // What no import can be quicker than: the source is read, and the files that it makes are written.
    const least = seconds(() => {
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      for (const { path: file, text } of made) {
        const to = path.join(folder, 'bare', file);
        mkdirSync(path.dirname(to), { recursive: true });
        writeFileSync(to, text);
      }
    });
    const charged = () => statOf('self')?.cpuOfChildren ?? Number.NaN;
    const before = charged();
    spawnSync(process.execPath, [
      'bin/hustings.js',
      'import',
      layout.name,
      root,
      '--out',
      path.join(folder, 'command'),
    ]);
    const whole = charged() - before;
    console.log(`${ELECTIONS * EACH} statements in ${ELECTIONS} elections; ${made.length} files made`);
    console.log(
      `processor time: copying the source with Node ${floor.toFixed(2)} s; reading it and writing the files that are made ${least.toFixed(2)} s; importing ${own.toFixed(2)} s (${(own / floor).toFixed(1)} and ${(own / least).toFixed(1)} times)`,
    );
    console.log(
      `the whole command, with the start of Node, its modules and the account: ${Number.isNaN(whole) ? NOT_MEASURED : `${whole.toFixed(2)} s (${(whole / least).toFixed(1)} times the second)`}`,
    );
    console.log(
      `goal: importing takes less than ${GOAL} times the second; ${own < GOAL * least ? 'reached' : 'missed'}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
