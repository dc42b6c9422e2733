/** Looks for a reader's ballot in the published list; nothing of what is typed leaves the page. */
import { ballotInWords, FIND_BALLOT } from '#words/supposed-told.ts';
import type { ReceiptFile } from '../../counting/count-data.ts';

/** Writes below the form how the ballot with the typed receipt was counted. */
export async function findBallot(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const answer = part.querySelector('output');
  const typed = form.querySelector('input')?.value.trim() ?? '';
  if (answer === null || typed === '') return;
  try {
    const { default: file }: { default: ReceiptFile } = await import(/* @vite-ignore */ part.dataset.findBallot ?? '');
    const found = file.receipts.filter(({ receipt }) => receipt === typed);
    const nameOf = (candidate: number) => file.candidates[candidate] ?? '';
    answer.textContent = found.map((each) => ballotInWords(each, nameOf)).join(' ') || FIND_BALLOT.none;
  } catch {
    answer.textContent = FIND_BALLOT.failed;
  }
}
