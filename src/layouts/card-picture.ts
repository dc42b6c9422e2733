/**
 * The picture that goes along where somebody shares a page: the stagger of terms below what the page is. It is drawn as SVG,
 * and set by the build, which knows the typefaces that are named here and no others (build/pictures.ts).
 */
import type { CardFont } from '../site/card-font.ts';
import { canBeSet } from '../styles/letters.ts';
import tokens from '../styles/tokens.css?raw';
import type { CardView } from '../views/cards.ts';
import { type DrawnChart, textWidth } from '../views/seats-chart.ts';
import { cohortLook } from '../words/cohort-look.ts';
import { escaped } from '../words/escaped.ts';

/** What the networks ask for: about 1.91 to 1. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 72;
const INSIDE = CARD.width - 2 * EDGE;
/** Where the chart begins, and how high it may be. */
const CHART = { top: 396, height: 150 } as const;
const MOST_ROW = 22;
/** A longer title is set smaller, and then cut. */
const TITLES = [
  { size: 72, lines: 1 },
  { size: 60, lines: 2 },
] as const;
const TEXT = { size: 32, lines: 4 } as const;

/** The families as their files name themselves, behind the community's own. */
const faces = (own: CardFont | null) => {
  const first = own === null ? '' : `'${escaped(own.family.replaceAll("'", ''))}', `;
  return {
    serif: `font-family="${first}Source Serif 4" font-weight="600"`,
    sans: `font-family="${first}Public Sans Thin, Source Serif 4" font-weight="400"`,
  } as const;
};

/** Scripts that are written without blanks, and the signs that begin no line of them. */
const SIGNS = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60';
const CLOSING = '、。，．：；？！）」』】》〉';
const PIECES = new RegExp(`\\s*(?:[${SIGNS}][${CLOSING}]*|[^\\s${SIGNS}]+)`, 'gu');

/** A colour of the light theme. Throws where there is none of that name. */
function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return found;
}

/** What of a text stays together on a line, each with the blank before it. */
const piecesOf = (text: string): readonly string[] => text.match(PIECES) ?? [];

/** Pieces in lines of so many ems. */
function wrapped(pieces: readonly string[], ems: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + piece) <= ems) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}

/** At most so many lines of a text: as many sentences as fit, or, where the first doesn't, its beginning up to a word. */
export function linesOf(text: string, ems: number, most: number): string[] {
  if (text === '') return [];
  const sentences = text.split(/(?<=[.!?])(?=\s)|(?<=[。！？])/);
  for (let kept = sentences.length; kept > 0; kept -= 1) {
    const lines = wrapped(piecesOf(sentences.slice(0, kept).join('')), ems);
    if (lines.length <= most) return lines;
  }
  const pieces = piecesOf(sentences[0] ?? '');
  for (let kept = pieces.length - 1; kept > 0; kept -= 1) {
    const begun = pieces
      .slice(0, kept)
      .join('')
      .replace(/[,;:，；：、]$/, '');
    const lines = wrapped(piecesOf(`${begun}…`), ems);
    if (lines.length <= most) return lines;
  }
  return [];
}

const text = (x: number, y: number, size: number, fill: string, face: string, said: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${face}>${escaped(said)}</text>`;

/** Lines below each other from a first baseline. */
const block = (
  y: number,
  size: number,
  leading: number,
  fill: string,
  face: string,
  lines: readonly string[],
): string => lines.map((line, index) => text(EDGE, y + index * size * leading, size, fill, face, line)).join('');

/** The bars of the terms, as high as there is room for. */
function drawnChart(chart: DrawnChart, mark: number | null, accent: string): string {
  const scale = Math.min(CHART.height / (chart.bottom - chart.top), MOST_ROW / 30);
  const x = (percent: number): string => (EDGE + (INSIDE * percent) / 100).toFixed(1);
  const y = (pixels: number): number => CHART.top + (pixels - chart.top) * scale;
  const bars = chart.rows.flatMap(({ bars: row }) =>
    row.map(({ x: at, y: top, width, height, state, cohort }) => {
      const { hue } = cohortLook(cohort.index);
      const shape = `x="${x(at)}" y="${y(top).toFixed(1)}" width="${Math.max(1, (INSIDE * width) / 100 - 2).toFixed(1)}" height="${(height * scale).toFixed(1)}"`;
      if (state === 'vacant' || state === 'unrecorded') return `<rect ${shape} fill="${colour('paper-shaded')}"/>`;
      return `<rect ${shape} fill="${colour(state === 'foreseen' ? `${hue}-tint` : hue)}"/>`;
    }),
  );
  const [top, bottom] = [CHART.top - 14, y(chart.bottom) + 14];
  const line = mark ?? chart.today;
  const stroke = mark === null ? colour('ink') : accent;
  const drawn =
    line === null ? '' : `<path d="M${x(line)} ${top}V${bottom.toFixed(1)}" stroke="${stroke}" stroke-width="4"/>`;
  return bars.join('') + drawn;
}

/** A card as SVG. What it has no letters for is left out whole; its address can always be set. */
export function cardPicture({ siteName, title, description, address, accent, font, chart, mark }: CardView): string {
  const { serif, sans } = faces(font);
  /** What of a text can be set: nothing, where letters of it are missing. */
  const set = (said: string): string | null => (said !== '' && canBeSet(said, font?.has) ? said : null);
  const own = accent ?? colour('accent');
  const heading = set(title ?? siteName) ?? '';
  const { size, lines: most } = TITLES.find((each) => textWidth(heading) <= INSIDE / each.size) ?? TITLES[1];
  const titleLines = linesOf(heading, INSIDE / size, most);
  const over = title === null ? null : set(siteName);
  const titleAt = over === null ? 150 : 172;
  const textAt = titleAt + (titleLines.length - 1) * size * 1.12 + 64;
  const room = Math.floor((CHART.top - 30 - textAt) / (TEXT.size * 1.4)) + 1;
  const said = linesOf(set(description) ?? '', INSIDE / TEXT.size, chart === null ? TEXT.lines : Math.min(room, 3));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><path fill="${colour('paper')}" d="M0 0h${CARD.width}v${CARD.height}H0z"/><path fill="${own}" d="M0 0h${CARD.width}v12H0z"/>${
    over === null ? '' : text(EDGE, 92, 30, colour('ink-soft'), sans, over)
  }${block(titleAt, size, 1.12, colour('ink'), serif, titleLines)}${block(textAt, TEXT.size, 1.4, colour('ink'), sans, said)}${
    chart === null ? '' : drawnChart(chart, mark, own)
  }${text(EDGE, CARD.height - 32, 24, colour('ink-soft'), sans, address)}</svg>\n`;
}
