/**
 * Watches the content while the site is edited: each change is read and checked, what is wrong is told in the terminal, and
 * the pages that are open are drawn anew.
 */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { DevEnvironment, RunnableDevEnvironment } from 'vite';
import type { CommunityFile } from '../../content/schema/community.ts';
import { asText, type Finding, tally } from '../../findings/finding.ts';
import { contentFolder } from '../world.ts';
import { type Edited, reread } from './content.ts';

/** Editors write a file in several steps; what happens within so many milliseconds is one change. */
const TOGETHER = 30;

/**
 * The watcher loses sight of files that go and come back at once, as when branches are switched. So the content is looked
 * at every so many milliseconds too, and never for more than this part of the time.
 */
const EVERY = 1000;
const PART = 1 / 20;

/** The module that holds what Astro keeps of the content, which is the prose. */
const PROSE = '\0astro:data-layer-content';
const isRunnable = (environment: DevEnvironment): environment is RunnableDevEnvironment => 'runner' in environment;

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

/** What of the settings a server takes once, when it starts. */
const startedWith = (settings: CommunityFile | null): string =>
  JSON.stringify([settings?.url, settings?.language, settings?.nouns]);

/**
 * The integration that `npm run dev` needs and a build does not notice. `started` are the settings with which the server
 * started: it cannot move, nor learn other words.
 */
export function watchContent(started: CommunityFile | null): AstroIntegration {
  let start = () => {};
  return {
    name: 'hustings:watch-content',
    hooks: {
      'astro:server:start': () => start(),
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const root = contentFolder();
        const drawing = [server.environments.ssr, server.environments.prerender].filter((each) => each !== undefined);

        let hadErrors = false;
        const tell = ({ findings }: Edited) => {
          const lines = told(findings, hadErrors);
          hadErrors = findings.some(({ severity }) => severity === 'error');
          if (lines.length > 0) (hadErrors ? logger.error : logger.info).call(logger, `\n${lines.join('\n')}`);
        };

        let changes = 0;
        /** Astro forgets the prose it holds, and which addresses there are and what their pages show. */
        function forget(): void {
          for (const environment of drawing) {
            const graph = environment.moduleGraph;
            const prose = graph.getModuleById(PROSE);
            if (prose !== undefined) graph.invalidateModule(prose, new Set(), Date.now(), true);
            if (isRunnable(environment)) {
              const { evaluatedModules } = environment.runner;
              const evaluated = evaluatedModules.getModuleById(PROSE);
              if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
            }
            environment.hot.send('astro:content-changed', {});
          }
        }
        /** Browsers draw what they show anew. */
        const draw = () => {
          changes += 1;
          forget();
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        // A page that was being drawn meanwhile has Astro keep what it was drawn from: it forgets once more.
        server.middlewares.use((_request, response, next) => {
          const begun = changes;
          response.once('close', () => {
            if (begun !== changes) forget();
          });
          next();
        });
        const fail = (error: unknown) => logger.error(`${error instanceof Error ? error.stack : error}`);

        /** Has Astro take in the prose. While it is busy with its own settings it turns such a wish down without a word. */
        async function refresh(): Promise<void> {
          let isTaken = refreshContent === undefined;
          const context = {
            taken: () => {
              isTaken = true;
            },
          };
          while (!isTaken) {
            await refreshContent?.({ loaders: ['charter', 'handbook'], context });
            if (!isTaken) await pause(TOGETHER, undefined, { ref: false });
          }
        }

        let last: Edited | null = null;
        function look(): void {
          const now = reread();
          if (now === last) return;
          const before = last?.whole;
          last = now;
          tell(now);
          const changed = startedWith(now.whole?.content.community?.data ?? started) !== startedWith(started);
          if (changed)
            logger.warn('The address or the words have changed (url, language, nouns): start npm run dev again.');
          draw();
          if (before === undefined) return;
          // Astro keeps the prose itself, and takes its time to write it down; of a page that Vite lost sight of it is told.
          const written = changedProse(before, now.whole);
          for (const file of written) server.watcher.emit('change', path.join(path.dirname(root), file));
          if (written.length > 0) refresh().then(draw, fail);
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
          const inside = path.relative(root, path.resolve(file));
          if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return;
          setTimeout(tryToLook, TOGETHER);
        });
      },
    },
  };
}
