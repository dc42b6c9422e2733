/** A rendered statement as a terminal shows it. */

import { withoutEntities } from './entities.ts';

/** As many characters as a line has at most. */
const WIDTH = 78;

function wrapped(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line.trim() !== first.trim() && line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** The HTML that the renderer gives, as lines that a terminal shows whole: what the page says, without its looks. */
export function asPlainText(html: string): string {
  const plain = (part: string) =>
    withoutEntities(
      part
        .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, url: string, text: string) =>
          text === url ? text : `${text} (${url})`,
        )
        .replace(/<[^>]*>/g, ''),
    );
  return html
    .replace(/<br>/g, ' ')
    .split(/(?=<(?:p|h[3-6]|li|pre|hr|tr|blockquote)\b)/)
    .map((block) => {
      const text = plain(block);
      if (block.startsWith('<pre')) return text.trimEnd().replace(/^/gm, '    ');
      if (block.startsWith('<hr')) return '* * *';
      if (/^<h/.test(block)) return wrapped(text.toUpperCase(), '', '');
      if (block.startsWith('<li')) return wrapped(text, '- ', '  ');
      if (block.startsWith('<tr'))
        return plain(block.replace(/<\/t[hd]>/g, '\u0009'))
          .trim()
          .replace(/\s*\t\s*/g, ' | ');
      return wrapped(text, '', '');
    })
    .filter((block) => block.trim() !== '' && block.trim() !== '-')
    .join('\n\n');
}
