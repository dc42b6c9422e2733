/** Names as they are looked up: without the marks of letters, whatever the case. Runs in a browser too. */

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
};

/** A text in small letters without marks: "Łukasz Müller-Ağaoğlu" is "lukasz muller-agaoglu". Other scripts stay as they are. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđðħŧþßæœıŋ]/gu, (letter) => PLAIN[letter] ?? letter);
