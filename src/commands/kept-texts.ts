/** What the texts of content say, kept from one command to the next in the folder that is theirs as long as the code is the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { Kind } from '../content/files.ts';
import { digestOf, fromKept, type Memory, memory, type SaidByText, toKeep } from '../content/memory.ts';
import { writeKept } from './write-kept.ts';

interface KeptTexts extends Memory {
  /** Writes down what was learnt, where that is worth the writing. */
  readonly keep: () => void;
}

/** As many texts of a kind as are kept; where there are more, only those of the last command are. */
const MOST = 100_000;

/** What is learnt is written where it is at least this part of what is known: to read a few texts anew costs less. */
const WORTH = 1 / 20;

interface OfKind {
  /** By their texts, and those of them that this command met. */
  readonly before: SaidByText;
  readonly met: SaidByText;
  learnt: number;
}

function readKept(file: string): SaidByText {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    return kept instanceof Map ? kept : new Map();
  } catch {
    // There is none yet, or it is damaged.
    return new Map();
  }
}

/** What commands keep in a folder; where there is none, what this process learns. */
export function keptTexts(folder: string | null): KeptTexts {
  if (folder === null) return { ...memory(), keep: () => {} };
  const kinds = new Map<Kind, OfKind>();
  const fileOf = (kind: Kind) => path.join(folder, `texts-${kind}`);
  const ofKind = (kind: Kind): OfKind => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const read = { before: readKept(fileOf(kind)), met: new Map(), learnt: 0 };
    kinds.set(kind, read);
    return read;
  };
  return {
    known: (file) => {
      if (file.text === null) return null;
      const { before, met } = ofKind(file.kind);
      const digest = digestOf(file.text);
      const said = before.get(digest);
      if (said === undefined) return null;
      met.set(digest, said);
      return fromKept(file, said);
    },
    learn: (file, understood) => {
      const said = toKeep(file, understood);
      if (said === null || file.text === null) return;
      const all = ofKind(file.kind);
      all.met.set(digestOf(file.text), said);
      all.learnt += 1;
    },
    keep: () => {
      for (const [kind, { before, met, learnt }] of kinds) {
        if (learnt === 0 || learnt < before.size * WORTH) continue;
        const all = before.size + learnt > MOST ? met : new Map([...before, ...met]);
        writeKept<SaidByText>(fileOf(kind), all);
      }
    },
  };
}
