/**
 * Watches the content while the site is edited: each change is read and checked, what is wrong is told in the terminal, and
 * the pages that are open are drawn anew.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { asText, type Finding, tally } from '../content/finding.ts';
import { contentFolder } from '../edge.ts';
import type { Edited } from './content.ts';

/** Editors write a file in several steps; what happens within so many milliseconds is one change. */
const TOGETHER = 30;

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

type Reader = typeof import('./content.ts');

/** Where the reader lies for the server's own copy of it, from the project's folder. */
const READER = '/src/editing/content.ts';

/**
 * The integration that `npm run dev` needs and a build does not notice. `address` is the one from `community.yaml` with
 * which the server started; a server cannot move.
 */
export function watchContent(address: string): AstroIntegration {
  let start = () => {};
  return {
    name: 'hustings:watch-content',
    hooks: {
      'astro:server:start': () => start(),
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const root = contentFolder();
        /** The environments in which pages are drawn: each has its own copy of the modules. */
        const drawing = [server.environments.ssr, server.environments.prerender].filter(
          (each) => each !== undefined && 'runner' in each,
        ) as {
          runner: { import: (file: string) => Promise<Reader> };
          hot: { send: (event: string, data: object) => void };
        }[];

        let hadErrors = false;
        const tell = ({ findings }: Edited) => {
          const lines = told(findings, hadErrors);
          hadErrors = findings.some(({ severity }) => severity === 'error');
          if (lines.length > 0) (hadErrors ? logger.error : logger.info).call(logger, `\n${lines.join('\n')}`);
        };

        async function look(files: readonly string[]): Promise<void> {
          const [first] = await Promise.all(
            drawing.map(async ({ runner, hot }) => {
              const edited = (await runner.import(READER)).reread();
              hot.send('astro:content-changed', {});
              return edited;
            }),
          );
          if (first === undefined) return;
          tell(first);
          const url = first.whole?.content.community?.data.url ?? address;
          if (new URL(url).href !== address) logger.warn(`The address is now ${url}: start npm run dev again.`);
          const isProse = files.some((file) => /^(charter|handbook)\//.test(file.split(path.sep).join('/')));
          if (!hadErrors && isProse) await refreshContent?.({ loaders: ['charter', 'handbook'] });
          server.environments.client.hot.send({ type: 'full-reload' });
        }

        let waiting: string[] = [];
        let busy = false;
        async function lookAtAll(): Promise<void> {
          if (busy) return;
          busy = true;
          while (waiting.length > 0) {
            const files = waiting;
            waiting = [];
            await look(files).catch((error) => logger.error(`${error instanceof Error ? error.stack : error}`));
          }
          busy = false;
        }

        start = () => {
          waiting.push('');
          lookAtAll();
        };
        server.watcher.add(root);
        server.watcher.on('all', (_, file) => {
          const inside = path.relative(root, path.resolve(file));
          if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return;
          waiting.push(inside);
          setTimeout(lookAtAll, TOGETHER);
        });
      },
    },
  };
}
