/**
 * Preloaded into a build (`node --import`, in its workers too): the file system lists its folders in the opposite order, and
 * the clock is years ahead. Nothing of either may show in a site that is built for a given day.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync, promises } = fs;
const { readdir: readdirPromise } = promises;

const reversed = <T>(list: T): T => (Array.isArray(list) ? (list.toReversed() as T) : list);

Object.assign(fs, {
  readdirSync: (...args: Parameters<typeof readdirSync>) => reversed(readdirSync(...args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as (error: unknown, list: unknown) => void;
    Reflect.apply(readdir, fs, [...args, (error: unknown, list: unknown) => done(error, reversed(list))]);
  },
});
Object.assign(promises, {
  readdir: async (...args: unknown[]) => reversed(await Reflect.apply(readdirPromise, promises, args)),
});
syncBuiltinESMExports();

const AHEAD = 3 * 365.25 * 24 * 60 * 60 * 1000 + 5 * 60 * 60 * 1000;
const Now = Date;
globalThis.Date = class extends Now {
  constructor(...args: unknown[]) {
    super(...((args.length === 0 ? [Now.now() + AHEAD] : args) as [number]));
  }
  static override now = () => Now.now() + AHEAD;
} as DateConstructor;
