/** A browser that is driven from outside, whichever engine it has. */
export interface Driven {
  /** "Firefox 153.7". */
  readonly name: string;
  /** Opens an address, and waits until all of the page is there. */
  readonly open: (url: string) => Promise<void>;
  /** As wide as that, in pixels of a style sheet. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What an expression comes to in the page: plain data. Throws where it throws. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the page wrote to the console as an error, or threw, since it was asked last; empty where the engine tells nobody. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser that can't be driven here, and why. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}
