/**
 * Watches the content while the site is edited: each change is read and checked, what is wrong is told in the terminal, and
 * the pages that are open are drawn anew.
 */
import path from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { inside } from '../../content/inside.ts';
import type { CommunityFile } from '../../content/schema/community.ts';
import { asText, type Finding, tally } from '../../findings/finding.ts';
import { isLoadedByNode } from '../as-node-loads.ts';
import { tellServed } from '../served.ts';
import { contentFolder } from '../world.ts';
import { type Edited, reread } from './content.ts';
import { drawAnew, takeIn } from './draw-anew.ts';
import { STARTS_ANEW } from './starts-anew.ts';

/** Editors write a file in several steps; what happens within so many milliseconds is one change. */
const TOGETHER = 30;

/**
 * The watcher loses sight of files that go and come back at once, as when branches are switched. So the content is looked
 * at every so many milliseconds too, and never for more than this part of the time.
 */
const EVERY = 1000;
const PART = 1 / 20;

/** As many findings as a terminal shows without scrolling away the first. */
const MOST = 20;

/** What the terminal says about the content after a change. */
export function told(findings: readonly Finding[], isMended: boolean): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const left = errors.length - MOST;
  if (errors.length === 0) return isMended ? [`The content is whole again: ${tally(findings)}.`] : [];
  return [
    ...errors.slice(0, MOST).map(asText),
    ...(left > 0 ? [`… and ${left} more: npm run check`] : []),
    `${tally(findings)}. The pages stay as they were before.`,
  ];
}

/** The pages of prose, of the charter and of the handbook, by their file. */
const prose = (whole: Edited['whole']): ReadonlyMap<string, string> =>
  new Map(
    [...(whole?.content.charter ?? []), ...(whole?.content.handbook ?? [])].map(({ file, body }) => [file, body]),
  );

/** The files of prose that came, went or changed between two states of the content. */
function changedProse(before: Edited['whole'], now: Edited['whole']): readonly string[] {
  const [old, current] = [prose(before), prose(now)];
  return [...new Set([...old.keys(), ...current.keys()])].filter((file) => old.get(file) !== current.get(file));
}

/** What of the settings a server takes once, when it starts: it cannot move, nor learn other words. */
const startedWith = (settings: CommunityFile | null): string =>
  JSON.stringify([settings?.url, settings?.language, settings?.nouns]);

/**
 * The integration that `npm run dev` needs and a build does not notice. `started` are the settings with which the server
 * started.
 */
export function watchContent(started: CommunityFile | null): AstroIntegration {
  let start = () => {};
  let isEnding = false;
  return {
    name: 'hustings:watch-content',
    hooks: {
      'astro:config:done': ({ config }) => tellServed(config.base),
      'astro:server:start': () => start(),
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const root = contentFolder();
        let hadErrors = false;
        const tell = ({ findings }: Edited) => {
          const lines = told(findings, hadErrors);
          hadErrors = findings.some(({ severity }) => severity === 'error');
          if (lines.length > 0) (hadErrors ? logger.error : logger.info).call(logger, `\n${lines.join('\n')}`);
        };

        const draw = drawAnew(server);
        function startAnew(why: string): void {
          if (isEnding) return;
          isEnding = true;
          logger.info(`${why}: starting anew.`);
          server.close().finally(() => process.exit(STARTS_ANEW));
        }
        const fail = (error: unknown) => logger.error(`${error instanceof Error ? error.stack : error}`);

        let last: Edited | null = null;
        function look(): void {
          const now = reread();
          if (now === last) return;
          const before = last?.whole;
          last = now;
          tell(now);
          const changed = startedWith(now.whole?.content.community?.data ?? started) !== startedWith(started);
          if (changed) {
            startAnew('The address or the words have changed (url, language, nouns)');
            return;
          }
          draw();
          if (before === undefined) return;
          // Astro keeps the prose itself, and takes its time to write it down; of a page that Vite lost sight of it is told.
          const written = changedProse(before, now.whole);
          for (const file of written) server.watcher.emit('change', path.join(path.dirname(root), file));
          if (written.length > 0) takeIn(refreshContent).then(draw, fail);
        }

        function tryToLook(): void {
          try {
            look();
          } catch (error) {
            fail(error);
          }
        }

        function lookForEver(): void {
          const before = performance.now();
          tryToLook();
          setTimeout(lookForEver, Math.max(EVERY, (performance.now() - before) / PART)).unref();
        }

        start = lookForEver;
        server.watcher.add(root);
        server.watcher.on('all', (_, file) => {
          if (isLoadedByNode(file)) startAnew('The software has changed');
          if (inside(root, file) === null) return;
          setTimeout(tryToLook, TOGETHER);
        });
      },
    },
  };
}
