/** The draft of a statement, kept in the reader's browser and nowhere else. */
import { type Answers, NO_ANSWERS } from '../../statement/answers.ts';

interface Draft {
  readonly election: string;
  readonly answers: Answers;
  /** The file that is being changed, as it was loaded; null for a new one. */
  readonly opened: string | null;
}

/** Browsers may refuse to keep anything; the form works without. */
function tried<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}

const texts = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The draft as it was kept, whatever an older page may have written; null where there is none. */
export function readDraft(key: string): Draft | null {
  const kept = tried(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
  if (kept === null || typeof kept !== 'object') return null;
  const answers = { ...NO_ANSWERS, ...kept.answers };
  return {
    election: texts(kept.election),
    opened: typeof kept.opened === 'string' ? kept.opened : null,
    answers: {
      name: texts(answers.name),
      github: texts(answers.github),
      affiliation: texts(answers.affiliation),
      pronouns: texts(answers.pronouns),
      languages: list(answers.languages).map(texts),
      links: list(answers.links).map((each) => {
        const { title, url } = (each ?? {}) as Record<string, unknown>;
        return { title: texts(title), url: texts(url) };
      }),
      body: texts(answers.body),
    },
  };
}

export const keepDraft = (key: string, draft: Draft): void => {
  tried(() => localStorage.setItem(key, JSON.stringify(draft)));
};

export const discardDraft = (key: string): void => {
  tried(() => localStorage.removeItem(key));
};
