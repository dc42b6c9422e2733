/** `npm run check`: every finding about the content, without building. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { filesChecked } from '#words/site-commands.ts';
import { firstBytesIn } from '../build/public-files.ts';
import { loadContent, loadStatements } from '../checks/load.ts';
import { statementAt } from '../content/files.ts';
import { gitHistory } from '../content/git.ts';
import { inside } from '../content/inside.ts';
import { publicFindings } from '../content/public-named.ts';
import { asAnnotation, asData, asText, type Finding, type Place, sorted, tally } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import { AskedWrongly } from './asked.ts';
import { errorsOf, type Run } from './desk.ts';
import { documentText } from './documents.ts';
import { keptTexts } from './kept-texts.ts';
import { about } from './printed.ts';

const FORMATS = ['text', 'json', 'github'];

/** Findings with their places and commands as the terminal's folder sees them, so that both can be used from there. */
function fromHere(all: readonly Finding[], folder: string): readonly Finding[] {
  const findings = all.map((finding) => ({ ...finding, expected: about(folder, finding.expected) }));
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

/** What concerns the named files, or everything, as the format that was asked for. */
export const check: Run = ({ options, words: files, folder, asOf, kept, onGitHub, print }) => {
  const started = performance.now();
  const format = options.text('format') ?? 'text';
  if (!FORMATS.includes(format)) {
    throw new AskedWrongly(`There is no format "${format}"; ${insteadOf(format, FORMATS, 'format')}`);
  }
  const missing = files.find((file) => statSync(file, { throwIfNoEntry: false }) === undefined);
  if (missing !== undefined) throw new AskedWrongly(`There is no file ${missing}.`);
  const name = path.basename(folder);
  const ways = files.map((file) => {
    const way = inside(folder, file);
    if (way === null) throw new AskedWrongly(`${file} does not lie in ${folder}.`);
    return way;
  });
  const wanted = ways.map((way) => `${name}/${way}`);
  const texts = keptTexts(kept);
  // Statements alone need a fraction of a large archive.
  const loaded =
    ways.length > 0 && ways.every((file) => statementAt(file) !== null)
      ? loadStatements(folder, ways, asOf, () => gitHistory(folder, ways), texts)
      : loadContent(folder, asOf, () => gitHistory(folder), texts);
  texts.keep();
  const concerned = ({ place, also }: Finding) =>
    wanted.length === 0 || [place, ...also].some(({ file }) => wanted.includes(file));
  const all = sorted([...loaded.findings, ...publicFindings(loaded.content, firstBytesIn('public'))]);
  const findings = fromHere(all.filter(concerned), folder);
  const status = errorsOf(findings).length > 0 ? 1 : 0;
  const annotations = findings.map((finding) => `${asAnnotation(finding)}\n`).join('');
  if (format === 'json') print(documentText('findings', findings.map(asData)));
  else if (format === 'github') {
    if (annotations !== '') print(annotations.trimEnd());
  } else {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const shown = wanted.length === 0 ? null : wanted.length;
    const last = filesChecked(loaded.content.files.length, seconds, shown, tally(findings));
    print(`${grouped(findings)}${onGitHub ? annotations : ''}${last}`);
  }
  return status;
};
