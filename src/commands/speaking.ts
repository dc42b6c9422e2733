/**
 * Loaded before another program that loads our modules (`node --import`): they speak in the words of this run's community,
 * and are compiled once, and not at each start.
 */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { speak, speechOfRun } from './spoken.ts';

enableCompileCache(fileURLToPath(new URL('../../.hustings/compiled', import.meta.url)));
speak(await speechOfRun([], process.env));
