/** What the officials of an election have to do: each task as a short order, and how, in a sentence or two. */
import type { Draw } from '../../governance/draw.ts';
import { CALLED } from './called.ts';
import { drawSourceInWords } from './candidates-order.ts';

interface TaskWords {
  readonly title: string;
  readonly how: string;
}

export const TASKS = {
  plan: {
    title: 'Settle the dates and publish the plan',
    how: `At least a month ahead. Keep clear of holidays and of the community’s own events; have the ${CALLED.committee} agree to the dates; open a pull request with the file.`,
  },
  announce: {
    title: 'Tell the community',
    how: 'Two weeks ahead, on the mailing list and in the chat.',
  },
  'electorate-draft': {
    title: 'Draw up a first list of who may vote',
    how: `Share it with the ${CALLED.committee} and the community, so that whoever is missing can say so.`,
  },
  officials: {
    title: 'Name the officials',
    how: `A week ahead at the latest. They do not stand, hold none of the ${CALLED.seats} that come up, and have as little at stake as can be.`,
  },
  'nominations-open': {
    title: 'Open nominations',
    how: `Say who you are, which ${CALLED.seats} come up, how to stand and until when.`,
  },
  electorate: {
    title: 'Make the final list of who may vote',
    how: 'As the charter counts it.',
  },
  review: {
    title: 'Review the statements as they come',
    how: 'The checks say what is wrong with a file. Answer questions where everybody can read them.',
  },
  'last-call': {
    title: 'Call for the last nominations',
    how: `Name the deadline, and say how many ${CALLED.candidates} are missing.`,
  },
  'nominations-closed': {
    title: 'Close nominations',
    how: `Merge the statements that came in time and count the ${CALLED.candidates}. If there are no more ${CALLED.candidates} than ${CALLED.seats}, there is no vote: see the next step.`,
  },
  'draw-source': {
    title: `Name what the order of ${CALLED.candidates} is drawn from`,
    how: `A public value that nobody can know before nominations have closed. Without one, ${CALLED.candidates} are listed by name.`,
  },
  campaign: {
    title: 'Open the discussion',
    how: `Open a place where everybody can put questions to all ${CALLED.candidates}, named after the election, and point to it.`,
  },
  'vote-opens': {
    title: 'Open the vote',
    how: 'Upload the list of voters, in portions where the service asks for it.',
  },
  'vote-reminder': {
    title: 'Remind the voters',
    how: 'On the mailing list and in the chat.',
  },
  'vote-closed': {
    title: 'Close the vote',
    how: 'Close the vote and tell everybody. Keep its record.',
  },
  declare: {
    title: 'Declare the result',
    how: 'The command checks it against the charter, shows the roster before and after, and writes it down. Open a pull request with it.',
  },
  result: {
    title: 'Announce the result',
    how: 'On the mailing list and in the chat, with thanks to everybody who stood.',
  },
  'hand-over': {
    title: 'Hand over',
    how: 'Give the new members their access, end that of those who leave, and thank them.',
  },
} as const satisfies Record<string, TaskWords>;

/** Where there are no more candidates than seats: while that can still change, and once nominations are closed. */
export const notEnough = (closed: boolean): TaskWords => ({
  title: closed
    ? 'Say that there will be no vote'
    : `If there are no more ${CALLED.candidates} than ${CALLED.seats}: say that there will be no vote`,
  how: `Ask the members whose ${CALLED.seats} do not come up to confirm the result, then declare it.`,
});

export const drawTheOrder = (draw: Draw): TaskWords => ({
  title: `Draw the order of ${CALLED.candidates}`,
  how: `From ${drawSourceInWords(draw)}. Enter its value as it was published; the site then shows it, so that anybody can draw again.`,
});

export const prepareBallot = (seats: number): TaskWords => ({
  title: 'Prepare the ballot',
  how: `Name it after the election. Check the ${seats === 1 ? CALLED.seat : `${seats} ${CALLED.seats}`}, the ${CALLED.candidates}, the moment at which it closes and that the ballots can be published. Have another official look at it.`,
});
