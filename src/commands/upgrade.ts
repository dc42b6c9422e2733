/** `npm run upgrade`: brings the content to the format of this version, and says what else an upgrade changes. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checksTold, lookHolds, lookTold, unknownInLook } from '#words/upgrade-told.ts';
import packaged from '../../package.json' with { type: 'json' };
import { filesIn } from '../build/site-folder.ts';
import { examine } from '../checks/load.ts';
import { pathsIn, readFolder } from '../content/files.ts';
import { understand } from '../content/read.ts';
import { dataSchemas } from '../files/data/index.ts';
import { asText, type Finding, formatPlace, tally } from '../findings/finding.ts';
import { lineAndColumn } from '../findings/line-and-column.ts';
import { Refused } from '../officials/refused.ts';
import { softwareFolder } from '../site/world.ts';
import { type Upgrade, upgradeOf } from '../upgrade/index.ts';
import { lookBetween, namesSet, unknownNames } from '../upgrade/look.ts';
import { AskedWrongly } from './asked.ts';
import { type Desk, errorsOf, type Run } from './desk.ts';
import { writeWhole } from './officials/change.ts';
import { difference } from './officials/difference.ts';
import { printed } from './printed.ts';

/** The names of all fields that a JSON Schema describes, as paths. */
function fieldsIn(schema: unknown, at = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return fieldsIn(value, at);
    return Object.entries(value).flatMap(([name, inside]) => [`${at}${name}`, ...fieldsIn(inside, `${at}${name}.`)]);
  });
}

/** What the open data of a site that was built before lacks, or has beyond it. */
export function fieldsBetween(before: unknown, now: unknown) {
  const [old, current] = [new Set(fieldsIn(before)), new Set(fieldsIn(now))];
  return {
    added: [...current].filter((field) => !old.has(field)).sort(),
    gone: [...old].filter((field) => !current.has(field)).sort(),
  };
}

/** What the open data of the last site gains, a line a file. */
function dataNews(site: string): readonly string[] {
  return Object.entries(dataSchemas()).flatMap(([name, now]) => {
    const file = path.join(site, 'data', 'v1', 'schema', `${name}.json`);
    if (!existsSync(file)) return [`${name}.json is new`];
    const { added, gone } = fieldsBetween(JSON.parse(readFileSync(file, 'utf8')), now);
    return [
      ...(added.length > 0 ? [`${name}.json gains ${added.join(', ')}`] : []),
      ...(gone.length > 0 ? [`${name}.json loses ${gone.join(', ')}: a fault of the software, please report it`] : []),
    ];
  });
}

/** What the change log says of the versions after one, or of all. */
export function newsSince(log: string, version: string | null): string {
  const sections = log.split(/^(?=## )/m).slice(1);
  const old = sections.findIndex((section) => version !== null && section.startsWith(`## ${version}`));
  return (old === -1 ? sections : sections.slice(0, old)).join('').trim();
}

/** What changes beside the content: the version, the open data, addresses, and where the rest is told. */
function sayTheRest(desk: Desk, site: string, texts: Readonly<Record<string, string>>): void {
  const { say, folder } = desk;
  const made = path.join(site, 'data', 'v1', 'build.json');
  const last = existsSync(made) ? String(JSON.parse(readFileSync(made, 'utf8')).generator?.version ?? '') : null;
  say(
    last === null
      ? `This is version ${packaged.version}; there is no site in ${site}/ to hold it against.`
      : `This is version ${packaged.version}; the site in ${site}/ was made by ${last}.`,
  );
  const news = last === null ? [] : dataNews(site);
  if (last !== null) say(news.length === 0 ? 'Open data: the same fields.' : `Open data: ${news.join('; ')}.`);
  say(`Addresses: a build that would lose one that was published is refused (${printed(folder, 'build')}).`);
  sayLook(desk, site, texts);
  const log = newsSince(readFileSync(path.join(softwareFolder(), 'CHANGELOG.md'), 'utf8'), last);
  say(
    log === ''
      ? 'Pages and commands: nothing that the change log tells.'
      : `Pages and commands: see ${path.join(softwareFolder(), 'CHANGELOG.md')}.`,
  );
}

/** The texts of the files below a folder whose names end so, one after the other. */
const textBelow = (folder: string, ...endings: readonly string[]): string =>
  existsSync(folder)
    ? filesIn(folder)
        .filter((file) => endings.includes(path.extname(file)))
        .map((file) => readFileSync(path.join(folder, file), 'utf8'))
        .join('\n')
    : '';

/** What an upgrade changes in how the site looks, and what the community's own stylesheet leans on that is gone. */
function sayLook({ say }: Desk, site: string, texts: Readonly<Record<string, string>>): void {
  const source = path.join(softwareFolder(), 'src');
  const built = textBelow(path.join(site, '_astro'), '.css');
  const file = path.join('public', 'theme.css');
  const theme = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const ours = theme === null ? new Set<string>() : namesSet(theme);
  const { added, gone, changed } = lookBetween(built, textBelow(source, '.css'));
  // What a community sets itself stays as it set it.
  if (built !== '') say(lookTold({ added, gone, changed: changed.filter(({ name }) => !ours.has(name)) }));
  if (theme === null) return;
  const parts = Object.entries(texts).flatMap(([name, text]) => (name.startsWith('theme/') ? [text] : []));
  const unknown = unknownNames(theme, textBelow(source, '.css', '.astro'), parts.join('\n'));
  for (const { name, offset } of unknown) {
    const { line, col } = lineAndColumn(theme, offset);
    say(unknownInLook(formatPlace({ file, line, col }), name));
  }
  if (unknown.length === 0) say(lookHolds(file));
}

function sayChanges(
  { say, folder }: Desk,
  { from, to, steps, changed, gone }: Upgrade,
  texts: Readonly<Record<string, string>>,
): void {
  const name = path.basename(folder);
  say(`Content: of format ${from}; this version’s is ${to}.`);
  for (const { what } of steps) say(`  ${what}`);
  for (const [file, text] of Object.entries(changed)) {
    const old = gone.find((each) => texts[each] === text);
    if (old !== undefined) say(`${name}/${old} is called ${name}/${file}.`);
    else say(`${name}/${file}:\n${difference(texts[file] ?? '', text).join('\n')}`);
  }
}

/** Every finding about the content as it would be. */
const findingsAfter = ({ folder, asOf }: Desk, { changed, gone }: Upgrade): readonly Finding[] => {
  const left = pathsIn(folder).filter((file) => !gone.includes(file));
  return examine(understand(readFolder(folder, changed, left)), asOf).findings;
};

/** Throws Refused where the checks would refuse the content as it would be. */
function refuseErrors(desk: Desk, planned: Upgrade): void {
  const errors = errorsOf(findingsAfter(desk, planned));
  if (errors.length > 0) throw new Refused(`${errors.map(asText).join('\n')}\nNothing was written: ${tally(errors)}.`);
}

/** Rewrites what is of an older format, all or nothing; with `--check` only says what would change: the exit status is 1 then. */
export const upgrade: Run = async (desk) => {
  const { say, options, folder, ask } = desk;
  const texts = Object.fromEntries(readFolder(folder).files.map(({ path: file, text }) => [file, text ?? '']));
  const planned = upgradeOf(texts);
  const count = Object.keys(planned.changed).length;
  if (count === 0) say(`Content: of format ${planned.from}, which is this version’s. Nothing is to be rewritten.`);
  else sayChanges(desk, planned, texts);
  if (options.flag('check')) {
    const findings = findingsAfter(desk, planned);
    for (const error of errorsOf(findings)) say(asText(error));
    say(checksTold(tally(findings)));
    sayTheRest(desk, options.text('folder') ?? 'dist', texts);
    return count === 0 ? 0 : 1;
  }
  if (count === 0) return 0;
  refuseErrors(desk, planned);
  if (!options.flag('yes')) {
    if (ask === null) throw new AskedWrongly('Nothing was written. Say --yes to write it.');
    const answer = (await ask(`Rewrite ${count === 1 ? 'this file' : `these ${count} files`}? [y/N] `))
      .trim()
      .toLowerCase();
    if (answer !== 'y' && answer !== 'yes') throw new Refused('Nothing was written.');
  }
  for (const [file, text] of Object.entries(planned.changed)) writeWhole(path.join(folder, file), text);
  for (const file of planned.gone) rmSync(path.join(folder, file));
  say(
    `Rewrote ${count === 1 ? 'one file' : `${count} files`}. Look at the difference, and commit it: ${printed(folder, 'check')}`,
  );
  return 0;
};
