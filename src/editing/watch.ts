/**
 * Watches the content while the site is edited: each change is read and checked, what is wrong is told in the terminal, and
 * the pages that are open are drawn anew.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { asText, type Finding, tally } from '../content/finding.ts';
import { contentFolder } from '../edge.ts';
import type { Edited } from './content.ts';

/**
 * Editors write a file in several steps, and the watcher may keep silent about what happens while it tells of something else:
 * after a change the content is looked at after so many milliseconds each.
 */
const LOOKS = [30, 200, 1000];

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

/** The prose of a content, as one text. */
const prose = (whole: Edited['whole']): string =>
  JSON.stringify(
    [whole?.content.charter, whole?.content.handbook].map((pages) => pages?.map(({ file, body }) => [file, body])),
  );

type Reader = typeof import('./content.ts');

/** Where the reader lies for the server's own copy of it, from the project's folder. */
const READER = '/src/editing/content.ts';

/**
 * The integration that `npm run dev` needs and a build does not notice. `address` is the one from `community.yaml` with
 * which the server started; a server cannot move.
 */
export function watchContent(address: string): AstroIntegration {
  let start: () => unknown = () => {};
  return {
    name: 'hustings:watch-content',
    hooks: {
      'astro:server:start': () => void start(),
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

        const draw = () => server.environments.client.hot.send({ type: 'full-reload' });
        const fail = (error: unknown) => logger.error(`${error instanceof Error ? error.stack : error}`);

        let last: Edited | null = null;
        async function look(): Promise<void> {
          const [now] = await Promise.all(drawing.map(async ({ runner }) => (await runner.import(READER)).reread()));
          if (now === undefined || now === last) return;
          const before = last?.whole;
          last = now;
          for (const { hot } of drawing) hot.send('astro:content-changed', {});
          tell(now);
          const url = now.whole?.content.community?.data.url ?? address;
          if (new URL(url).href !== address) logger.warn(`The address is now ${url}: start npm run dev again.`);
          draw();
          // Astro keeps the prose, and takes its time to write it down.
          if (before !== undefined && !hadErrors && prose(before) !== prose(now.whole)) {
            refreshContent?.({ loaders: ['charter', 'handbook'] }).then(draw, fail);
          }
        }

        let wanted = false;
        let busy = false;
        async function lookAgain(): Promise<void> {
          wanted = true;
          if (busy) return;
          busy = true;
          while (wanted) {
            wanted = false;
            await look().catch(fail);
          }
          busy = false;
        }

        start = lookAgain;
        server.watcher.add(root);
        server.watcher.on('all', (_, file) => {
          const inside = path.relative(root, path.resolve(file));
          if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return;
          for (const wait of LOOKS) setTimeout(lookAgain, wait);
        });
      },
    },
  };
}
