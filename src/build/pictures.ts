/**
 * The pictures that are no SVG: the social cards, which pages draw as SVG at the address of a PNG, and the community's mark in
 * the sizes that browsers and phones ask for. Made by one program of machine code that is the same everywhere, with the files of
 * the typefaces and none of the machine's; and kept by what they are made from, since each takes as long as a dozen pages.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from './package-folder.ts';
import { placeSame, writeWhole } from './whole-files.ts';

/** The community's mark, and what is made of it where the community brings none of its own. */
const MARK = 'favicon.svg';
export const ICONS = [
  { file: 'apple-touch-icon.png', size: 180 },
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
] as const;

const CARD = /(?:^|\/)card\.png$/;
/** As many pictures as are kept beside those of this build. */
const MOST_BESIDE = 500;

interface Drawing {
  /** The file that it is drawn in. */
  readonly from: string;
  readonly file: string;
  readonly svg: string;
  /** How wide the picture is; null for as wide as it says. */
  readonly width: number | null;
}

type Tools = ReturnType<typeof tools>;

/** The program and the typefaces, that of the community first, and by what they are known. */
function tools(software: string, own: string | null) {
  const program = readFileSync(path.join(packageFolder(software, '@resvg/resvg-wasm'), 'index_bg.wasm'));
  const folder = path.join(software, 'src', 'styles', 'fonts', 'cards');
  // The first file of a family is the one that is asked; the others are asked for letters that it lacks.
  const usual = readdirSync(folder)
    .sort((a, b) => Number(b.endsWith('-latin.ttf')) - Number(a.endsWith('-latin.ttf')) || (a < b ? -1 : 1))
    .map((name) => path.join(folder, name));
  const fonts = [...(own === null ? [] : [own]), ...usual].map((file) => readFileSync(file));
  const hash = createHash('sha256').update(program);
  for (const font of fonts) hash.update(font);
  return { program, fonts, key: hash.digest('hex') };
}

/** What the pages drew as SVG where a PNG belongs: a community may have put one of its own there. */
function cardsIn(folder: string, files: readonly string[]): Drawing[] {
  return files
    .filter((file) => CARD.test(file))
    .flatMap((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return bytes.subarray(0, 4).toString() === '<svg'
        ? [{ from: file, file, svg: bytes.toString(), width: null }]
        : [];
    });
}

function iconsIn(folder: string, files: readonly string[]): Drawing[] {
  if (!files.includes(MARK)) return [];
  const svg = readFileSync(path.join(folder, MARK), 'utf8');
  return ICONS.filter(({ file }) => !files.includes(file)).map(({ file, size }) => ({
    from: MARK,
    file,
    svg,
    width: size,
  }));
}

const keyOf = ({ svg, width }: Drawing, { key }: Tools): string =>
  createHash('sha256').update(`${key} ${width} `).update(svg).digest('hex').slice(0, 32);

let started: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** Started by the first picture that is not kept. */
const program = (bytes: Buffer): NonNullable<typeof started> =>
  (started ??= import('@resvg/resvg-wasm').then(async (resvg) => {
    await resvg.initWasm(bytes);
    return resvg;
  }));

async function draw({ from, svg, width }: Drawing, { program: bytes, fonts }: Tools): Promise<Uint8Array> {
  const { Resvg } = await program(bytes);
  try {
    const drawing = new Resvg(svg, {
      fitTo: width === null ? { mode: 'original' } : { mode: 'width', value: width },
      font: { fontBuffers: fonts, defaultFontFamily: 'Source Serif 4', loadSystemFonts: false },
    });
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    drawing.free();
    return png;
  } catch (error) {
    throw new Error(`${from} can’t be read as SVG: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Removes those that were used longest ago, beside those of this build. */
function tidy(kept: string, used: ReadonlySet<string>): void {
  const usedAt = (name: string) => statSync(path.join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const beside = readdirSync(kept).filter((name) => !used.has(name));
  if (beside.length <= MOST_BESIDE) return;
  const oldest = beside.map((name) => ({ name, at: usedAt(name) })).sort((a, b) => b.at - a.at);
  for (const { name } of oldest.slice(MOST_BESIDE)) rmSync(path.join(kept, name), { force: true });
}

/**
 * Makes the pictures of the site in `folder`, whose files are `files`; `kept` is the folder in which they wait for the next
 * build, `font` the address of the community's own font for cards. Throws where a mark is no SVG.
 */
export async function makePictures(
  software: string,
  folder: string,
  files: readonly string[],
  kept: string,
  font: string | null,
): Promise<void> {
  const drawings = [...cardsIn(folder, files), ...iconsIn(folder, files)];
  if (drawings.length === 0) return;
  const means = tools(software, font === null ? null : path.join(folder, font));
  const used = new Set<string>();
  for (const drawing of drawings) {
    const name = `${keyOf(drawing, means)}.png`;
    const at = path.join(kept, name);
    if (!existsSync(at)) writeWhole(at, await draw(drawing, means));
    used.add(name);
    utimesSync(at, new Date(), new Date());
    placeSame(at, path.join(folder, drawing.file));
  }
  tidy(kept, used);
}
