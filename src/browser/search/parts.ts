/** The parts of the search's page that its scripts work with. */

/** A part that the page is known to have. */
export function part<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The search page has no ${selector}`);
  return found;
}

export const form = part<HTMLFormElement>('#search-form');

export function element(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}
