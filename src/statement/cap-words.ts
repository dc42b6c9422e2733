/** What a candidate is told whose organization has no seat left under the cap. */

import { CALLED } from '#words/called.ts';
export interface Held {
  readonly cap: number;
  readonly held: number;
  readonly comeUp: number;
}

export const CAP_CODE = 'cap-reached';

export const capMessage = (name: string, { held, cap }: Held): string =>
  `${name} holds ${held} of the ${cap} ${CALLED.seats} that one organization may hold`;

export const capExpected = ({ comeUp }: Held): string =>
  comeUp === 0
    ? 'none of them comes up in this election: ask the officials what that means for your candidacy'
    : `${comeUp} of them ${comeUp === 1 ? 'comes' : 'come'} up in this election: only so many of its ${CALLED.candidates} can be seated`;
