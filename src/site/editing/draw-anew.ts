/**
 * Has Astro draw pages anew while the content is edited (`npm run dev`). It keeps the prose itself, in a module, and for each
 * page the addresses there are and what they show; it forgets both when it has taken in prose, but not what a page that is
 * being drawn at that moment makes it keep.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** The module that holds what Astro keeps of the content, which is the prose. */
const PROSE = '\0astro:data-layer-content';

/** Astro is asked again after so many milliseconds. */
const AGAIN = 30;

const isRunnable = (environment: DevEnvironment): environment is RunnableDevEnvironment => 'runner' in environment;

/** Has Astro forget the prose it holds, and which addresses there are and what their pages show. */
function forget(environment: DevEnvironment): void {
  const prose = environment.moduleGraph.getModuleById(PROSE);
  if (prose !== undefined) environment.moduleGraph.invalidateModule(prose, new Set(), Date.now(), true);
  if (isRunnable(environment)) {
    const { evaluatedModules } = environment.runner;
    const evaluated = evaluatedModules.getModuleById(PROSE);
    if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
  }
  environment.hot.send('astro:content-changed', {});
}

/** Answers what has each page of a server drawn anew, in browsers that show it too. To be called once for a server. */
export function drawAnew({ environments, middlewares }: ViteDevServer): () => void {
  const drawing = [environments.ssr, environments.prerender].filter((each) => each !== undefined);
  let changes = 0;
  // A page that was being drawn meanwhile has Astro keep what it was drawn from: it forgets once more.
  middlewares.use((_request, response, next) => {
    const begun = changes;
    response.once('close', () => {
      if (begun !== changes) drawing.forEach(forget);
    });
    next();
  });
  return () => {
    changes += 1;
    drawing.forEach(forget);
    environments.client.hot.send({ type: 'full-reload' });
  };
}

type RefreshContent = (options: { loaders: string[]; context: Record<string, unknown> }) => Promise<void>;

/** Has Astro take in the prose. While it reads its own settings it turns such a wish down without a word, so it is asked until it does. */
export async function takeIn(refreshContent: RefreshContent | undefined): Promise<void> {
  if (refreshContent === undefined) return;
  let isTaken = false;
  const taken = () => {
    isTaken = true;
  };
  while (!isTaken) {
    await refreshContent({ loaders: ['charter', 'handbook'], context: { taken } });
    if (!isTaken) await pause(AGAIN, undefined, { ref: false });
  }
}
