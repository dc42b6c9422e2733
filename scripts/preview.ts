/** `npm run preview [-- --folder <folder>] [--port <number>]`: shows the built site on this machine until Ctrl+C. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Served, serve } from '../src/build/serve.ts';

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'dist' }, port: { type: 'string' } },
});

/** Serves on the port that was asked for, or on 4321, or on any other where that one is taken. */
async function start(): Promise<Served> {
  if (values.port !== undefined) return serve(values.folder, Number(values.port));
  try {
    return await serve(values.folder, 4321);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serve(values.folder);
    throw error;
  }
}

if (!existsSync(path.join(values.folder, 'index.html'))) {
  console.error(`There is no site in ${values.folder}/ yet. Build it: npm run build`);
  process.exitCode = 1;
} else {
  try {
    console.log(`${values.folder}/ is at ${(await start()).url} (Ctrl+C ends it)`);
  } catch (error) {
    console.error(`Cannot serve ${values.folder}/: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
