/** Everybody whom the files of an archive name, each time they do. */
import type { Archive, Mention } from '../import/archive.ts';

export const mentionsOf = ({ elections, rosters }: Archive): Mention[] => [
  ...elections.flatMap(({ statements, result, incumbents, officials }) => [
    ...statements.map(({ who }) => who),
    ...(result?.nominees ?? []),
    ...(result?.elected.filter((mention) => !result.nominees.includes(mention)) ?? []),
    ...incumbents,
    ...officials,
  ]),
  ...rosters.flatMap(({ members }) => members),
];
