/** Small communities of which something is broken at random. */
import fc from 'fast-check';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { RICH } from '../hostile/addresses.ts';

/** What is broken. */
export const BASE: Readonly<Record<string, string>> = {
  ...EXAMPLE_BASE,
  'elections/2021-05/candidates/hana-x.md':
    '---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme Labs\nlinks: [{ title: Work, url: https://example.org/ }]\n---\n## Why\n\nI would *help*.\n',
  'handbook/guide.md': '---\ntitle: Guide\nsummary: s\naudience: everyone\norder: 1\n---\nText.\n',
  'published.txt': '/people/ada/ 2020-06-01\n',
};
const NASTY = [
  '',
  '~',
  '[]',
  '{}',
  '-1',
  '1e999',
  '0x1f',
  '.inf',
  'No',
  '"\\0"',
  '&a',
  '*a',
  '!!js/function x',
  '<<: *a',
  '2021-02-30',
  '9999-12-31',
  '0000-01-01',
  '2021-05-01 25:00 UTC',
  '2021-03-28 02:30 Europe/Berlin',
  'constructor',
  '__proto__',
  'toString',
  'ada',
  'council',
  'spring',
  '{ beacon: quicknet, round: 1 }',
  'election-id',
  `"${'a'.repeat(500)}"`,
  '"\u202e\u200b"',
  '"//x/../.."',
  '"https://[::1"',
  `"${'\u{1f468}\u200d'.repeat(60)}"`,
  '漢字',
] as const;

const mutationOf = (files: readonly string[]) =>
  fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(10_000),
    how: fc.constantFrom('drop', 'double', 'value', 'key', 'cut', 'bytes', 'swap', 'rename', 'gone', 'other', 'graft'),
    nasty: fc.constantFrom(...NASTY),
    other: fc.constantFrom(...files),
  });

/** One thing that is done to the base, or to the rich community. */
export const mutation = mutationOf(Object.keys(BASE));
export const richMutation = mutationOf(Object.keys(RICH));
export type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** A value of another file, so that names and ids stand where others are meant. */
function valueIn(file: string | Uint8Array | undefined, at: number): string {
  const values = typeof file === 'string' ? [...file.matchAll(/[:-] (.+)$/gm)] : [];
  return values[at % Math.max(1, values.length)]?.[1] ?? '';
}

/** Breaks one of the files. */
export function broken(files: Record<string, string | Uint8Array>, { file, at, how, nasty, other }: Mutation): void {
  const text = files[file];
  if (typeof text !== 'string') return;
  const lines = text.split('\n');
  const line = at % lines.length;
  const set = (to: string) => {
    files[file] = lines.with(line, to).join('\n');
  };
  const here = lines[line] ?? '';
  if (how === 'drop') files[file] = lines.toSpliced(line, 1).join('\n');
  else if (how === 'double') files[file] = lines.toSpliced(line, 0, here).join('\n');
  else if (how === 'value') set(here.replace(/:.*$/, `: ${nasty}`));
  else if (how === 'key') set(`${/^\s*/.exec(here)?.[0] ?? ''}${nasty}: x`);
  else if (how === 'cut') files[file] = text.slice(0, at % (text.length + 1));
  else if (how === 'bytes') files[file] = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0, at % 256])]);
  else if (how === 'swap') files[file] = text.replace(/[a-z]{3,}/, nasty);
  else if (how === 'graft') set(here.replace(/:.*$/, `: ${valueIn(files[other], at)}`));
  else if (how === 'gone') delete files[file];
  else if (how === 'other') files[file] = files[other] ?? '';
  else {
    delete files[file];
    files[file.replace(/[^/]+(?=\.\w+$)/, nasty.replace(/["/\\\0]/g, '').slice(0, 300) || 'x')] = text;
  }
}
