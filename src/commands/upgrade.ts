/** `npm run upgrade`: brings the content to the format of this version, and says what else an upgrade changes. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  addressesKept,
  changeLogTold,
  checksTold,
  DATA_NEWS,
  dataTold,
  FORMAT_CHANGES,
  lookHolds,
  lookTold,
  unknownInLook,
  versionsTold,
} from '#words/upgrade-told.ts';
import packaged from '../../package.json' with { type: 'json' };
import { filesIn } from '../build/site-folder.ts';
import { writeWhole } from '../build/whole-files.ts';
import { readFolder } from '../content/files.ts';
import { dataSchemas } from '../files/data/index.ts';
import { asText, formatPlace, tally } from '../findings/finding.ts';
import { lineAndColumn } from '../findings/line-and-column.ts';
import { softwareFolder } from '../site/world.ts';
import { type Upgrade, upgradeOf } from '../upgrade/index.ts';
import { lookBetween, namesSet, unknownNames } from '../upgrade/look.ts';
import { type Desk, errorsOf, type Run } from './desk.ts';
import { agreed } from './dialogue.ts';
import { contentWith, type Edits, tryEdits } from './edits.ts';
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
    if (!existsSync(file)) return [DATA_NEWS.isNew(`${name}.json`)];
    const { added, gone } = fieldsBetween(JSON.parse(readFileSync(file, 'utf8')), now);
    return [
      ...(added.length > 0 ? [DATA_NEWS.gains(`${name}.json`, added)] : []),
      ...(gone.length > 0 ? [DATA_NEWS.loses(`${name}.json`, gone)] : []),
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
  say(versionsTold(packaged.version, site, last));
  if (last !== null) say(dataTold(dataNews(site)));
  say(addressesKept(printed(folder, 'build')));
  sayLook(desk, site, texts);
  const log = path.join(softwareFolder(), 'CHANGELOG.md');
  say(changeLogTold(newsSince(readFileSync(log, 'utf8'), last) === '' ? null : log));
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
  say(FORMAT_CHANGES.from(from, to));
  for (const { what } of steps) say(`  ${what}`);
  for (const [file, text] of Object.entries(changed)) {
    const old = gone.find((each) => texts[each] === text);
    if (old !== undefined) say(FORMAT_CHANGES.renamed(`${name}/${old}`, `${name}/${file}`));
    else say(`${name}/${file}:\n${difference(texts[file] ?? '', text).join('\n')}`);
  }
}

/** What an upgrade makes of the content's files. */
const editsOf = ({ changed, gone }: Upgrade): Edits =>
  new Map<string, string | null>([...Object.entries(changed), ...gone.map((file) => [file, null] as const)]);

/** Rewrites what is of an older format, all or nothing; with `--check` only says what would change: the exit status is 1 then. */
export const upgrade: Run = async (desk) => {
  const { say, options, folder } = desk;
  const texts = Object.fromEntries(readFolder(folder).files.map(({ path: file, text }) => [file, text ?? '']));
  const planned = upgradeOf(texts);
  const count = Object.keys(planned.changed).length;
  if (count === 0) say(FORMAT_CHANGES.same(planned.from));
  else sayChanges(desk, planned, texts);
  if (options.flag('check')) {
    const { findings } = contentWith(desk, editsOf(planned));
    for (const error of errorsOf(findings)) say(asText(error));
    say(checksTold(tally(findings)));
    sayTheRest(desk, options.text('folder') ?? 'dist', texts);
    return count === 0 ? 0 : 1;
  }
  if (count === 0) return 0;
  tryEdits(desk, editsOf(planned));
  await agreed(desk, FORMAT_CHANGES.ask(count), FORMAT_CHANGES.notAsked);
  for (const [file, text] of Object.entries(planned.changed)) writeWhole(path.join(folder, file), text);
  for (const file of planned.gone) rmSync(path.join(folder, file));
  say(FORMAT_CHANGES.done(count, printed(folder, 'check')));
  return 0;
};
