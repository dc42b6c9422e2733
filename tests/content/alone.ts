/** Whether the check of a statement by itself says the same of it as the check of everything. */
import path from 'node:path';
import { expect } from 'vitest';
import { loadContent, loadStatements } from '../../src/checks/load.ts';
import { pathsIn } from '../../src/content/files.ts';
import { asText, type Finding } from '../../src/findings/finding.ts';
import type { Day } from '../../src/governance/day.ts';

/** The files among the candidates of a content folder. */
export const statementsIn = (folder: string): string[] =>
  pathsIn(folder).filter((each) => /^elections\/[^/]+\/candidates\/[^/]+\.md$/.test(each));

/** For each file among the candidates: what is said of it alone, beside what is said of it among everything. */
export function expectTheSame(folder: string, asOf: Day, files: readonly string[] = statementsIn(folder)): number {
  const whole = loadContent(folder, asOf).findings;
  for (const file of files) {
    const named = `${path.basename(folder)}/${file}`;
    const concerned = (findings: readonly Finding[]) =>
      findings.filter(({ place, also }) => [place, ...also].some((each) => each.file === named)).map(asText);
    expect(concerned(loadStatements(folder, [file], asOf).findings), named).toEqual(concerned(whole));
  }
  return files.length;
}
