import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ICONS, makePictures } from '../../src/build/pictures.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { folderOf } from '../temporary.ts';

const SOFTWARE = path.resolve(import.meta.dirname, '..', '..');
const SVG = (said: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><text y="40" font-family="Source Serif 4" font-size="40">${said}</text></svg>`;
const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v16H0z"/></svg>';

const make = (site: string, kept: string) => makePictures(SOFTWARE, site, filesIn(site), kept, null);

/** Width and height, as the header of a PNG has them. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('a card that was drawn as SVG becomes a PNG of the same bytes each time, and one of the community’s own stays', async () => {
  const kept = folderOf();
  const sites = [folderOf({ 'card.png': SVG('Łódź') }), folderOf({ 'card.png': SVG('Łódź'), 'x/card.png': 'own' })];
  for (const site of sites) await make(site, kept);
  expect(sizeOf(path.join(sites[0] ?? '', 'card.png'))).toEqual([120, 63]);
  const bytes = sites.map((site) => readFileSync(path.join(site, 'card.png')).toString('base64'));
  expect(bytes[0]).toBe(bytes[1]);
  expect(readFileSync(path.join(sites[1] ?? '', 'x/card.png'), 'utf8')).toBe('own');
});

test('letters are set in the typefaces that come along: none of them is blank', async () => {
  const kept = folderOf();
  const blank = folderOf({ 'card.png': SVG('') });
  await make(blank, kept);
  for (const letter of ['a', 'ł', 'ế', 'я', 'λ']) {
    const site = folderOf({ 'card.png': SVG(letter) });
    await make(site, kept);
    expect(readFileSync(path.join(site, 'card.png')).equals(readFileSync(path.join(blank, 'card.png')))).toBe(false);
  }
});

test('a picture is taken from those that are kept, where one was made of the same drawing', async () => {
  const kept = folderOf();
  await make(folderOf({ 'card.png': SVG('a') }), kept);
  const [name] = readdirSync(kept);
  writeFileSync(path.join(kept, name ?? ''), 'kept');
  const site = folderOf({ 'elections/a/card.png': SVG('a') });
  await make(site, kept);
  expect(readFileSync(path.join(site, 'elections/a/card.png'), 'utf8')).toBe('kept');
});

test('the mark is made into icons, beside those that the community has', async () => {
  const site = folderOf({ 'favicon.svg': MARK, 'icon-192.png': 'own' });
  await make(site, folderOf());
  expect(readFileSync(path.join(site, 'icon-192.png'), 'utf8')).toBe('own');
  for (const { file, size } of ICONS)
    if (file !== 'icon-192.png') expect(sizeOf(path.join(site, file))).toEqual([size, size]);
});

test('a mark that is no SVG is named', async () => {
  const site = folderOf({ 'favicon.svg': 'no picture' });
  await expect(make(site, folderOf())).rejects.toThrow('favicon.svg can’t be read as SVG');
});

/** The software's sans by another name of the same length, as the font of a community. */
function renamedFont(): Buffer {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const bytes = readFileSync(path.join(SOFTWARE, 'src/styles/fonts/cards/sans-latin.ttf'));
  const [old, name] = [utf16('Public Sans Thin'), utf16('Harbour Sans Own')];
  for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old)) name.copy(bytes, at);
  return bytes;
}

test('a card is set in the community’s own font where it names one', async () => {
  const bold = SVG('Rag').replace('<text', '<text font-weight="600"');
  const svg = bold.replace('Source Serif 4', 'Harbour Sans Own, Source Serif 4');
  const made = async (font: string | null): Promise<string> => {
    const site = folderOf({ 'card.png': svg });
    writeFileSync(path.join(site, 'ours.ttf'), renamedFont());
    await makePictures(SOFTWARE, site, filesIn(site), folderOf(), font);
    return readFileSync(path.join(site, 'card.png')).toString('base64');
  };
  const usual = folderOf({ 'card.png': bold });
  await make(usual, folderOf());
  expect(await made(null)).toBe(readFileSync(path.join(usual, 'card.png')).toString('base64'));
  expect(await made('/ours.ttf')).not.toBe(await made(null));
});
