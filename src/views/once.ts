/** What is worked out once for a site, however many of its pages show it. */
import type { Site } from '../site/site.ts';

/** The same function, which remembers what it answered for a site. */
export function onceFor<T>(make: (all: Site) => T): (all: Site) => T {
  const known = new WeakMap<Site, { readonly answer: T }>();
  return (all) => {
    const found = known.get(all) ?? { answer: make(all) };
    known.set(all, found);
    return found.answer;
  };
}
