/**
 * What Hustings is measured against: other generators, each with a page a statement, a page an election, an index and a
 * plain layout, and the floor, which is the least that any of them has to do.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Command } from './measure.ts';
import { copyStatements, type StatementFile } from './statements.ts';

export type PeerName = 'floor' | 'hugo' | 'eleventy';

export interface Peer {
  readonly name: PeerName;
  readonly version: string;
  /** Makes a project in a folder that does not exist yet; none where the statements can be read as they lie. */
  readonly prepare: (project: string, statements: readonly StatementFile[]) => void;
  readonly command: (project: string, content: string, out: string) => Command;
}

export type Found = { readonly peer: Peer } | { readonly missing: string };

const template = (name: string) => path.join(import.meta.dirname, 'peers', name);

function copyProject(name: string, project: string, statements: readonly StatementFile[]): void {
  cpSync(template(name), project, { recursive: true });
  copyStatements(statements, path.join(project, 'content'));
}

/** What a command prints; null where it cannot be run. */
function answer(file: string, args: readonly string[]): string | null {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** Where a command lies on PATH; null where it does not. */
const onPath = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file)) ?? null;

function floor(): Found {
  const script = path.join(import.meta.dirname, 'floor.ts');
  const version = answer(process.execPath, [script, '--version']);
  if (version === null) return { missing: 'no Markdown library is installed' };
  return {
    peer: {
      name: 'floor',
      version,
      prepare: () => {},
      command: (_, content, out) => ({ file: process.execPath, args: [script, content, out] }),
    },
  };
}

function hugo(): Found {
  const version = /v(\d[\d.]*)/.exec(answer('hugo', ['version']) ?? '')?.[1];
  if (version === undefined) return { missing: 'not found on PATH' };
  return {
    peer: {
      name: 'hugo',
      version,
      prepare: (project, statements) => copyProject('hugo', project, statements),
      command: (project, _, out) => ({ file: 'hugo', args: ['--quiet', '--destination', out], cwd: project }),
    },
  };
}

/** `given` is where it was said to be; null where nothing was said. */
function eleventy(given: string | null): Found {
  const installed = path.resolve('node_modules', '.bin', 'eleventy');
  const file = given ?? (existsSync(installed) ? installed : onPath('eleventy'));
  if (file === null) return { missing: 'not found in node_modules or on PATH; --eleventy <file> says where it is' };
  if (!existsSync(file)) return { missing: `there is nothing at ${file}` };
  // With the same Node as Hustings and the floor, whatever the first lines of its script ask for.
  const script = realpathSync(file);
  const version = answer(process.execPath, [script, '--version']);
  if (version === null) return { missing: `${file} does not run` };
  return {
    peer: {
      name: 'eleventy',
      version,
      prepare: (project, statements) => copyProject('eleventy', project, statements),
      command: (project, _, out) => ({
        file: process.execPath,
        args: [script, '--input=content', `--output=${path.relative(project, out)}`, '--quiet'],
        cwd: project,
      }),
    },
  };
}

/** Looks for a peer. `eleventyFile` says where Eleventy is; null where it is to be looked for. */
export function find(name: PeerName, eleventyFile: string | null): Found {
  if (name === 'floor') return floor();
  return name === 'hugo' ? hugo() : eleventy(eleventyFile);
}
