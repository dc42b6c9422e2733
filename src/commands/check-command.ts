/** `npm run check`: what it takes, and what it prints where. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent, loadStatements } from '../checks/load.ts';
import { statementAt } from '../content/files.ts';
import { gitHistory } from '../content/git.ts';
import { asAnnotation, asText, type Finding, type Place, tally } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';

const FORMATS = ['text', 'json', 'github'];

export const USAGE = `Usage: npm run check -- [--format ${FORMATS.join('|')}] [--content <folder>] [<file> …]

  --format   text for people (the default), json for scripts, github for annotations in GitHub Actions;
             text adds the annotations by itself when it runs there
  --content  the content folder; content/ where left out
  <file>     show only what concerns these files`;

export interface Checking {
  /** The folder that is meant where no option names one. */
  readonly folder: string;
  readonly asOf: () => Day;
  /** Whether GitHub Actions runs it. */
  readonly onGitHub: boolean;
}

export interface Said {
  readonly out: string;
  readonly err: string;
  /** 0 where there is no error, 1 where there is one, 2 where the command itself was not understood. */
  readonly status: 0 | 1 | 2;
}

const refused = (why: string): Said => ({ out: '', err: `${why}\n\n${USAGE}\n`, status: 2 });

/** Findings with their places as the terminal's folder sees them, so that they can be opened from there. */
function fromHere(findings: readonly Finding[], folder: string): readonly Finding[] {
  const above = path.relative('.', path.dirname(folder));
  if (above === '' || above.startsWith('..') || path.isAbsolute(above)) return findings;
  const place = (each: Place): Place => ({ ...each, file: `${above.split(path.sep).join('/')}/${each.file}` });
  return findings.map((finding) => ({ ...finding, place: place(finding.place), also: finding.also.map(place) }));
}

/** Findings as text, those of one file together. */
function grouped(findings: readonly Finding[]): string {
  const files = [...Map.groupBy(findings, ({ place }) => place.file).values()];
  return files.map((each) => `${each.map(asText).join('\n')}\n\n`).join('');
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** Runs the command. */
export function check(args: readonly string[], { folder: usual, asOf, onGitHub }: Checking): Said {
  const started = performance.now();
  let given: { format?: string; content?: string; help?: boolean };
  let files: string[];
  let today: Day;
  try {
    const options = {
      format: { type: 'string' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    ({ values: given, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true }));
    today = asOf();
  } catch (error) {
    return refused(error instanceof Error ? error.message.replace(/\. To specify .*$/s, '.') : String(error));
  }
  if (given.help === true) return { out: `${USAGE}\n`, err: '', status: 0 };
  const format = given.format ?? 'text';
  if (!FORMATS.includes(format)) return refused(`There is no format "${format}".`);
  const folder = path.resolve(given.content ?? usual);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { out: '', err: `There is no content folder at ${folder}; name one with --content <folder>.\n`, status: 2 };
  }
  const missing = files.find((file) => statSync(file, { throwIfNoEntry: false }) === undefined);
  if (missing !== undefined) return refused(`There is no file ${missing}.`);
  const name = path.basename(folder);
  const wanted = files.map((file) => `${name}/${path.relative(folder, path.resolve(file)).split(path.sep).join('/')}`);
  const strange = wanted.findIndex((file) => file.startsWith(`${name}/../`));
  if (strange !== -1) return refused(`${files[strange]} does not lie in ${folder}.`);

  const inside = wanted.map((file) => file.slice(name.length + 1));
  // Statements alone need a fraction of a large archive.
  const loaded =
    inside.length > 0 && inside.every((file) => statementAt(file) !== null)
      ? loadStatements(folder, inside, today, gitHistory(folder, inside))
      : loadContent(folder, today, gitHistory(folder));
  const concerned = ({ place, also }: Finding) =>
    wanted.length === 0 || [place, ...also].some(({ file }) => wanted.includes(file));
  const findings = fromHere(loaded.findings.filter(concerned), folder);
  const status = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (format === 'json') return { out: `${JSON.stringify(findings, null, 2)}\n`, err: '', status };
  const annotations = lines(findings.map(asAnnotation));
  if (format === 'github') return { out: annotations, err: '', status };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = wanted.length === 0 ? '' : `, ${wanted.length} shown`;
  const last = `${loaded.content.files.length} files checked in ${seconds} s${shown}: ${tally(findings)}.`;
  return { out: `${grouped(findings)}${onGitHub ? annotations : ''}${last}\n`, err: '', status };
}
