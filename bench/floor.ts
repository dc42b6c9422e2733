/**
 * `node bench/floor.ts <content> <out>`: the least that a generator has to do. Reads the statements, splits off their
 * front matter by its marks, renders them with the fastest Markdown library that is installed, and writes a page for each,
 * one for each election, and an index. `--version` says which library that is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { statementFiles } from './statements.ts';

interface Renderer {
  readonly name: string;
  readonly render: (markdown: string) => string;
}

function versionOf(library: string): string {
  const main = createRequire(import.meta.url).resolve(library);
  const folder = main.slice(0, main.lastIndexOf(`${path.sep}${library}${path.sep}`) + library.length + 2);
  return `${library} ${JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version}`;
}

/** Sätteri comes with Astro and is the fastest that was measured; markdown-it is a library of this project. */
async function renderer(): Promise<Renderer> {
  try {
    const { markdownToHtml } = await import('satteri');
    return { name: versionOf('satteri'), render: (markdown) => markdownToHtml(markdown).html };
  } catch {
    const { default: markdownIt } = await import('markdown-it');
    const made = markdownIt();
    return { name: versionOf('markdown-it'), render: (markdown) => made.render(markdown) };
  }
}

const page = (title: string, main: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<header><a href="/">Bench</a></header>
<main>
${main}
</main>
</body>
</html>
`;

const list = (title: string, items: readonly { readonly href: string; readonly text: string }[]) =>
  page(
    title,
    `<h1>${title}</h1>\n<ul>\n${items.map(({ href, text }) => `<li><a href="${href}">${text}</a></li>`).join('\n')}\n</ul>`,
  );

function write(out: string, address: string, html: string): void {
  const folder = path.join(out, address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), html);
}

function build(content: string, out: string, { render }: Renderer): void {
  const elections = Map.groupBy(statementFiles(content), ({ election }) => election);
  for (const [election, statements] of elections) {
    const candidates = statements.map(({ handle, file }) => {
      const [, front = '', ...body] = readFileSync(file, 'utf8').split('---\n');
      const fields = new Map(
        front.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
      );
      const name = fields.get('name') ?? handle;
      const href = `/${election}/${handle}/`;
      const text = render(body.join('---\n'));
      write(out, href, page(name, `<h1>${name}</h1>\n<p>${fields.get('affiliation')}</p>\n${text}`));
      return { href, text: name };
    });
    write(out, election, list(election, candidates));
  }
  write(
    out,
    '',
    list(
      'Bench',
      [...elections.keys()].map((id) => ({ href: `/${id}/`, text: id })),
    ),
  );
}

const [content, out] = process.argv.slice(2);
const chosen = await renderer();
if (content === '--version') console.log(chosen.name);
else if (content !== undefined && out !== undefined) build(content, out, chosen);
else {
  console.error('Usage: node bench/floor.ts <content> <out>');
  process.exitCode = 2;
}
