/** The licences of what a site sends to a reader's browser, in full, as the packages bring them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A program or a typeface with its licence. */
export interface Part {
  readonly name: string;
  /** Null for a typeface, whose files bear none. */
  readonly version: string | null;
  /** An SPDX expression, as the package's own description says. */
  readonly licence: string;
  readonly text: string;
}

/** How packages call the files that hold a licence, or what it asks to be passed on. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** A package that brings its tools' licences too lists them below this heading: they are of no part that a reader is sent. */
const OF_ITS_TOOLS = /^# Licenses of bundled dependencies$/m;

function texts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      if (statSync(file).isDirectory()) return texts(file);
      return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').split(OF_ITS_TOOLS)[0]?.trim() || [];
    });
}

/** A package by its folder. Throws where it brings no licence: then it may not be passed on. */
export function packagePart(folder: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const found = texts(folder);
  if (found.length === 0 || typeof license !== 'string') {
    throw new Error(
      `The site would send a part of the package ${name} ${version} to readers, and the package brings no licence. Do without it, or ask its authors for one.`,
    );
  }
  return { name, version, licence: license, text: found.join('\n\n') };
}

/** The typefaces that are kept in the project, cut from packages, with their licences beside them. */
const TYPEFACES = [
  { file: /\/sans[^/]*$/, name: 'Public Sans', licence: 'LICENSE-public-sans.txt' },
  { file: /\/serif[^/]*$/, name: 'Source Serif 4', licence: 'LICENSE-source-serif-4.txt' },
];

const isFont = (file: string) => /\.(?:woff2?|ttf|otf)$/.test(file);

/** The typefaces among a site's assets. Throws where one has no licence. */
export function typefaceParts(assets: Iterable<string>): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const file of [...assets].filter(isFont).sort()) {
    const face = TYPEFACES.find((each) => each.file.test(file));
    if (face === undefined) throw new Error(`The site would send the font ${file}, and no licence is known for it.`);
    const text = readFileSync(path.join(path.dirname(file), face.licence), 'utf8').trim();
    parts.set(face.name, { name: face.name, version: null, licence: 'OFL-1.1', text });
  }
  return [...parts.values()];
}

const RULE = '='.repeat(78);

const title = ({ name, version }: Part): string => (version === null ? name : `${name} ${version}`);

/** All parts as one text: first the list of them, then each with its licence. */
export function licencesText(parts: readonly Part[]): string {
  const list = parts.map((part) => `  ${title(part)}: ${part.licence}`);
  const full = parts.map((part) => `${RULE}\n${title(part)} (${part.licence})\n${RULE}\n\n${part.text}\n`);
  return [
    'What this site sends to a reader’s browser, beside the words of the community, is',
    'made of the programs and typefaces below, each under its own licence.',
    '',
    ...list,
    '',
    ...full,
  ].join('\n');
}
