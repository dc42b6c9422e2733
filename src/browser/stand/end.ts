/** What comes out of the form: the file with its address, the link that hands it over, the download; and whether now is the time. */

import { COPIED, HANDING_OVER } from '#words/form-told.ts';
import { closedAlready, DRAFT, opensLater, READY } from '#words/stand-page.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Answers } from '../../statement/answers.ts';
import { editFileLink, FORGES, newFileLink, pathIn } from '../../statement/host.ts';
import { fileOfStatement } from '../../words/paths.ts';
import { data, election, part } from './portal.ts';

const bytesOf = (text: string): Blob => new Blob([text], { type: 'text/markdown' });

export const hideEnd = (): void => {
  part('stand-end').hidden = true;
};

/** Shows the text of the file, and the ways in which it gets where it belongs. `before` is whose file is changed; null for a new one. */
export function showEnd({ github }: Answers, text: string, before: string | null): void {
  showText(github, text);
  const { id, closes } = election();
  const isDraft = closes === null;
  part('stand-end-title').textContent = isDraft ? DRAFT.ready : READY.title;
  part('stand-kept').hidden = !isDraft;
  part('stand-filing').hidden = isDraft;
  if (!isDraft) showFiling(id, github, text, before);
  showWindow();
  const end = part('stand-end');
  part('stand-copied').textContent = '';
  end.hidden = false;
  end.focus();
}

/** The text of the file, to be read, copied and downloaded. */
function showText(github: string, text: string): void {
  part('stand-file').textContent = text;
  const download = part<HTMLAnchorElement>('stand-download');
  if (download.href.startsWith('blob:')) URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(bytesOf(text));
  download.download = `${github}.md`;
}

/** Where the file goes, and the link that takes it there. */
function showFiling(id: string, github: string, text: string, before: string | null): void {
  const file = fileOfStatement(id, github);
  const { href, filled } =
    before === null
      ? newFileLink(data.repository, file, text)
      : {
          href: editFileLink(data.repository, fileOfStatement(id, before)),
          filled: 'no' as const,
        };
  part('stand-path').textContent = pathIn(data.repository, file);
  part<HTMLAnchorElement>('stand-link').href = href;
  const host = FORGES[data.repository.host];
  part('stand-link-hint').textContent = HANDING_OVER[before === null ? filled : 'changed'](host.name);
  part('stand-paste').hidden = filled === 'yes';
}

/** Where the reader's clock stands outside the window of the chosen election: said above the form, and with the file. */
export function showWindow(): void {
  const { opens, closes } = election();
  const now = Date.now();
  const text =
    opens === null || closes === null
      ? DRAFT.ahead
      : now < Date.parse(opens)
        ? opensLater(opens as Instant, FORGES[data.repository.host].request)
        : now < Date.parse(closes)
          ? ''
          : closedAlready(closes as Instant);
  for (const place of [part('stand-window'), part('stand-late')]) {
    place.hidden = text === '' || (closes === null && place.id === 'stand-late');
    if (place.textContent !== text) place.textContent = text;
  }
}

export async function copy(): Promise<void> {
  const file = part('stand-file');
  const copied = part('stand-copied');
  try {
    await navigator.clipboard.writeText(file.textContent ?? '');
    copied.textContent = COPIED.copied;
  } catch {
    getSelection()?.selectAllChildren(file);
    copied.textContent = COPIED.selected;
  }
}
