import path from 'node:path';
import { pathsOf, placeAt } from '../../import/source.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered } from '../example-archive.ts';

const LINK = /(?<!!)\[[^\]\n]{0,200}\]\((?!https?:|mailto:|#|\/|<)([^()\s]{1,300})\)/g;

export const linkToFile: DoctorRule = {
  name: 'link-to-file',
  rule: 'A link to a file of the archive leads to one that is there.',
  example: { files: altered('README.md', 'The Council is', 'See [the rules](RULES.md). The Council is'), found: 1 },
  run: ({ archive: { layout, source } }) => {
    const there = new Set(
      pathsOf(source).flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))),
    );
    return source.files
      .filter(({ path: file }) => /\.(?:md|markdown)$/i.test(file))
      .flatMap((file) =>
        [...file.text.matchAll(LINK)].flatMap((match): Diagnosis[] => {
          const written = (match[1] ?? '').replace(/[#?].*$/, '').replace(/\/$/, '');
          const target = path.posix.normalize(path.posix.join(path.posix.dirname(file.path), written));
          // Of a content folder a link without a file's ending is the address of a page, which no folder need hold.
          const isPage = layout === 'content' && path.posix.extname(written) === '';
          if (written === '' || isPage || target.startsWith('..') || target === '.' || there.has(target)) return [];
          return [
            {
              grade: 'warning',
              message: `the link leads to ${target}, which is not there`,
              says: [{ place: placeAt(file, match.index), value: match[0] }],
              supported: null,
              sure: 'certain',
            },
          ];
        }),
      );
  },
};
