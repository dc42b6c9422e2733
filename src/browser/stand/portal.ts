/** The parts of the portal's page, and what the build wrote into it. */
import type { StandData, StandElection } from '../../statement/stand-data.ts';

export function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The portal has no #${id}`);
  return found as T;
}

export const root = part('stand');
/** A script beside the page: the form asks no server for anything, and the page's policy lets it ask none. */
export const { default: data }: { default: StandData } = await import(/* @vite-ignore */ root.dataset.stand ?? '');

/** The election that is chosen. */
export const election = (): StandElection => {
  const chosen = part<HTMLSelectElement>('stand-election').value;
  const found = data.elections.find(({ id }) => id === chosen) ?? data.elections[0];
  if (found === undefined) throw new Error('The portal has no election');
  return found;
};

export const make = (name: string, properties: Record<string, string>, ...inside: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
};
