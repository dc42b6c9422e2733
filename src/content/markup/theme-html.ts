/**
 * The parts of a page that a community writes itself, in HTML: held against what may stand on every page of the site, and
 * written anew from what may. No script, no style, no form, nothing of another host.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as namespaces, parseFragment } from 'parse5';
import type { Place } from '../../findings/finding.ts';
import { DISGUISE_EXPECTED, disguised, saysAnother } from '../../statement/disguise.ts';
import { hiddenPlaces } from '../../statement/hidden.ts';
import { plainHost } from '../../statement/links.ts';
import { escaped } from '../../words/escaped.ts';

/** The parts by the names of their files: `theme/header.html` stands in the place of the site's name, `theme/footer.html` above the foot. */
export const THEME_PARTS = ['header', 'footer'] as const;

interface Wrong {
  readonly place: Place;
  readonly message: string;
  readonly expected: string;
}

interface ThemeHtml {
  /** What may stand there; the rest is left out. */
  readonly html: string;
  readonly wrong: readonly Wrong[];
  /** The addresses that it links to, as they are written. */
  readonly links: readonly string[];
  /** Its pictures, each by its address of the site's own. */
  readonly pictures: readonly { readonly address: string; readonly place: Place }[];
}

/** Elements, with the attributes that each may have beside those of all. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ['href'],
    abbr: [],
    address: [],
    b: [],
    br: [],
    div: [],
    em: [],
    hr: [],
    i: [],
    img: ['src', 'alt', 'width', 'height'],
    li: [],
    ol: [],
    p: [],
    small: [],
    span: [],
    strong: [],
    time: ['datetime'],
    ul: [],
  }),
);
const OF_ALL = ['class', 'dir', 'lang', 'title', 'aria-label', 'aria-hidden'];
const VOID = new Set(['br', 'hr', 'img']);

/** An address of the site itself: from its root, and not the beginning of another host's. */
const isOwn = (address: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(address);

/** What is wrong with the value of an attribute, and what it should be; null where nothing is. */
function wrongValue(name: string, value: string): string | null {
  if (name === 'src' && !isOwn(value)) return 'a picture lies in public/: write /logo.svg for public/logo.svg';
  if (name === 'href' && !isOwn(value) && !/^(?:https:\/\/[^\s/]|mailto:[^\s@]+@)/.test(value))
    return 'write an address of the site (/charter/), https://…, or mailto:…';
  return (name === 'width' || name === 'height') && !/^\d{1,4}$/.test(value) ? 'write a number of pixels' : null;
}

/** All that an element shows. */
function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  return node.attrs.find(({ name }) => name === 'alt')?.value ?? node.childNodes.map(textOf).join('');
}

/** What HTML is made of a text. `address` answers where an address of the site's own lies, below its base path. */
export function themeHtml(text: string, file: string, address = (own: string): string => own): ThemeHtml {
  const wrong: Wrong[] = hiddenPlaces(text).map(({ line, col, character }) => ({
    place: { file, line, col },
    message: `holds a character that nobody sees: ${character}`,
    expected: 'take it out',
  }));
  const links: string[] = [];
  const pictures: { address: string; place: Place }[] = [];
  const refuse = (at: { startLine: number; startCol: number } | null | undefined, message: string, expected: string) =>
    void wrong.push({ place: { file, line: at?.startLine ?? 1, col: at?.startCol ?? 1 }, message, expected });

  const root = parseFragment(text, {
    sourceCodeLocationInfo: true,
    onParseError: (error) =>
      refuse(
        error,
        `is no HTML as it should be: ${error.code.replaceAll('-', ' ')}`,
        'close every element, and write &amp; for & and &lt; for <',
      ),
  });

  function attributes(element: DefaultTreeAdapterTypes.Element): string {
    const { tagName, attrs, sourceCodeLocation } = element;
    const known = [...(ELEMENTS.get(tagName) ?? []), ...OF_ALL];
    return attrs
      .map(({ name, value }) => {
        const at = sourceCodeLocation?.attrs?.[name] ?? sourceCodeLocation;
        if (!known.includes(name)) {
          refuse(at, `<${tagName}> has the attribute "${name.slice(0, 40)}"`, `it may have ${known.join(', ')}`);
          return '';
        }
        const instead = wrongValue(name, value);
        if (instead !== null) {
          refuse(at, `${name} is "${value.slice(0, 80)}"`, instead);
          return '';
        }
        if (name === 'href') links.push(value);
        if (name === 'src')
          pictures.push({ address: value, place: { file, line: at?.startLine ?? 1, col: at?.startCol ?? 1 } });
        const isAddress = name === 'href' || name === 'src';
        return ` ${name}="${escaped(isAddress && isOwn(value) ? address(value) : value)}"`;
      })
      .join('');
  }

  function written(node: DefaultTreeAdapterTypes.ChildNode): string {
    if (defaultTreeAdapter.isTextNode(node)) return escaped(node.value);
    if (!defaultTreeAdapter.isElementNode(node)) return '';
    const { tagName, namespaceURI, childNodes, sourceCodeLocation: at } = node;
    if (ELEMENTS.get(tagName) === undefined || namespaceURI !== namespaces.NS.HTML) {
      refuse(
        at,
        `holds <${tagName.slice(0, 40)}>`,
        `it may hold ${[...ELEMENTS.keys()].join(', ')}; style them in public/theme.css`,
      );
      return '';
    }
    if (tagName === 'img' && !node.attrs.some(({ name }) => name === 'alt'))
      refuse(at, '<img> has no alt', 'say what the picture shows, or alt="" where it only decorates');
    if (!VOID.has(tagName) && at != null && at.endTag === undefined)
      refuse(at, `<${tagName}> is not closed`, `write </${tagName}> where it ends, before whatever cannot stand in it`);
    const start = `<${tagName}${attributes(node)}>`;
    if (VOID.has(tagName)) return start;
    const href = tagName === 'a' ? (node.attrs.find(({ name }) => name === 'href')?.value ?? '') : '';
    const says = textOf(node);
    const host = disguised(says, href);
    if (host !== null) refuse(at, saysAnother(`"${says.slice(0, 80)}"`, host), DISGUISE_EXPECTED);
    const plain = plainHost(href);
    return `${start}${childNodes.map(written).join('')}</${tagName}>${plain === null ? '' : ` (${plain})`}`;
  }

  return { html: root.childNodes.map(written).join('').trim(), wrong, links, pictures };
}
