/** The statements of a content folder, for generators that know nothing of its other files. */
import { copyFileSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface StatementFile {
  readonly election: string;
  /** Of the candidate. */
  readonly handle: string;
  readonly file: string;
}

/** In the order of their paths. */
export const statementFiles = (content: string): StatementFile[] =>
  globSync('elections/*/candidates/*.md', { cwd: content })
    .sort()
    .map((name) => {
      const [, election = '', , file = ''] = name.split(path.sep);
      return { election, handle: path.basename(file, '.md'), file: path.join(content, name) };
    });

/**
 * Copies of statements in elections of their own, so many that a page for each of all statements and elections, and one for
 * the index, are `pages` pages; none where they are that many already.
 */
export function more(statements: readonly StatementFile[], pages: number): StatementFile[] {
  const elections = new Set(statements.map(({ election }) => election)).size;
  const copies: StatementFile[] = [];
  let left = pages - statements.length - elections - 1;
  for (let folder = 0; left > 1; folder += 1) {
    const size = left === 12 ? 11 : Math.min(10, left - 1);
    for (let each = 0; each < size; each += 1) {
      const of = statements[copies.length % statements.length];
      if (of === undefined) return copies;
      copies.push({ ...of, election: `more-${folder}`, handle: `copy-${each}` });
    }
    left -= size + 1;
  }
  return copies;
}

/** Copies statements to `<folder>/<election>/<handle>.md`. */
export function copyStatements(statements: readonly StatementFile[], folder: string): void {
  for (const { election, handle, file } of statements) {
    mkdirSync(path.join(folder, election), { recursive: true });
    copyFileSync(file, path.join(folder, election, `${handle}.md`));
  }
}

/** The first sentence of a statement of the corpus, which is plain words. Throws where there is none. */
export function firstSentence({ file }: StatementFile): string {
  const sentence = /\n---\n\n([\w ]+\.)/.exec(readFileSync(file, 'utf8'))?.[1];
  if (sentence === undefined) throw new Error(`${file} does not begin with a sentence`);
  return sentence;
}
