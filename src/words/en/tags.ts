/**
 * The states that a thing can be in, as a reader meets them: the word, what the state asks of the reader, and a sign, so
 * that no state is told by colour alone.
 */
type Sign = 'dot' | 'half' | 'ring' | 'dashes' | 'tick' | 'bar' | 'cross' | 'arrow' | 'question';

interface TagLook {
  readonly word: string;
  /** `act`: something can be done now; `plain`: how it stands; `past`: no longer so; `unsure`: not known or not yet so. */
  readonly tone: 'act' | 'plain' | 'past' | 'unsure';
  readonly sign: Sign;
}

export const TAGS = {
  open: { word: 'Open', tone: 'act', sign: 'dot' },
  'closes-soon': { word: 'Closes soon', tone: 'act', sign: 'half' },
  voting: { word: 'Voting', tone: 'act', sign: 'dot' },
  discussion: { word: 'Discussion', tone: 'act', sign: 'dot' },
  closed: { word: 'Closed', tone: 'past', sign: 'bar' },
  awaiting: { word: 'Result due', tone: 'plain', sign: 'half' },
  declared: { word: 'Declared', tone: 'plain', sign: 'tick' },
  uncontested: { word: 'Uncontested', tone: 'plain', sign: 'tick' },
  cancelled: { word: 'Cancelled', tone: 'past', sign: 'cross' },
  standing: { word: 'Standing', tone: 'plain', sign: 'ring' },
  elected: { word: 'Elected', tone: 'plain', sign: 'tick' },
  'not-elected': { word: 'Not elected', tone: 'past', sign: 'bar' },
  withdrawn: { word: 'Withdrawn', tone: 'past', sign: 'cross' },
  declined: { word: 'Elected, declined', tone: 'past', sign: 'arrow' },
  died: { word: 'Died', tone: 'past', sign: 'bar' },
  ineligible: { word: 'No longer eligible', tone: 'past', sign: 'cross' },
  'run-off': { word: 'In the run-off', tone: 'plain', sign: 'half' },
  'called-off': { word: 'Called off', tone: 'past', sign: 'cross' },
  scheduled: { word: 'Planned', tone: 'plain', sign: 'ring' },
  foreseen: { word: 'Foreseen', tone: 'unsure', sign: 'dashes' },
  'not-recorded': { word: 'Not recorded', tone: 'unsure', sign: 'question' },
  'in-force': { word: 'In force', tone: 'plain', sign: 'dot' },
  superseded: { word: 'Superseded', tone: 'past', sign: 'arrow' },
  appointed: { word: 'Appointed', tone: 'plain', sign: 'ring' },
  sitting: { word: 'Sitting', tone: 'plain', sign: 'dot' },
  former: { word: 'Former', tone: 'past', sign: 'bar' },
  'held-over': { word: 'Held over', tone: 'unsure', sign: 'half' },
  'ran-out': { word: 'Term ran out', tone: 'unsure', sign: 'half' },
  'election-awaited': { word: 'Until the election', tone: 'unsure', sign: 'half' },
  vacant: { word: 'Vacant', tone: 'unsure', sign: 'ring' },
  resigned: { word: 'Resigned', tone: 'past', sign: 'arrow' },
  uncertain: { word: 'Uncertain', tone: 'unsure', sign: 'question' },
  dissolved: { word: 'Dissolved', tone: 'past', sign: 'cross' },
} as const satisfies Record<string, TagLook>;

export type TagState = keyof typeof TAGS;

/** The signs, as strokes in a square of 12. */
export const SIGNS: Record<Sign, { readonly path: string; readonly filled?: boolean; readonly dashed?: boolean }> = {
  dot: { path: 'M6 2a4 4 0 1 1 0 8a4 4 0 0 1 0-8z', filled: true },
  half: { path: 'M6 1.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4zM6 2v8M7.4 2.6v6.8M8.8 3.6v4.8' },
  ring: { path: 'M6 2a4 4 0 1 1 0 8a4 4 0 0 1 0-8z' },
  dashes: { path: 'M6 2a4 4 0 1 1 0 8a4 4 0 0 1 0-8z', dashed: true },
  tick: { path: 'M1.8 6.4l2.8 2.8l5.6-6.4' },
  bar: { path: 'M2 6h8' },
  cross: { path: 'M2.5 2.5l7 7M9.5 2.5l-7 7' },
  arrow: { path: 'M1.5 6h9M7 2.5l3.5 3.5l-3.5 3.5' },
  question: { path: 'M3.8 4a2.2 2.2 0 1 1 3.2 2c-.8.4-1 .8-1 1.6M6 9.4v1' },
};
