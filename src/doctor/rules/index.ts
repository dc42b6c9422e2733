/** Every rule of the doctor, in the order of their names. */
import type { DoctorRule } from '../diagnosis.ts';
import { capKept } from './cap-kept.ts';
import { claimOfAbsence } from './claim-of-absence.ts';
import { countedPeople } from './counted-people.ts';
import { countedSeats } from './counted-seats.ts';
import { dayOfResult } from './day-of-result.ts';
import { electedStood } from './elected-stood.ts';
import { filedInWindow } from './filed-in-window.ts';
import { holderIsMember } from './holder-is-member.ts';
import { lengthOfPhase } from './length-of-phase.ts';
import { linkToFile } from './link-to-file.ts';
import { mergeMark } from './merge-mark.ts';
import { monthOfFolder } from './month-of-folder.ts';
import { nameInProse } from './name-in-prose.ts';
import { newOrContinuing } from './new-or-continuing.ts';
import { nomineeAndStatement } from './nominee-and-statement.ts';
import { numberOfCharter } from './number-of-charter.ts';
import { officialByHandle } from './official-by-handle.ts';
import { officialsApart } from './officials-apart.ts';
import { organizationOfMember } from './organization-of-member.ts';
import { phasesInTurn } from './phases-in-turn.ts';
import { sameStatement } from './same-statement.ts';
import { spellingOfName } from './spelling-of-name.ts';
import { unclosedFence } from './unclosed-fence.ts';
import { unseenCharacter } from './unseen-character.ts';
import { whoseHandle } from './whose-handle.ts';

export const RULES: readonly DoctorRule[] = [
  capKept,
  claimOfAbsence,
  countedPeople,
  countedSeats,
  dayOfResult,
  filedInWindow,
  holderIsMember,
  lengthOfPhase,
  linkToFile,
  mergeMark,
  monthOfFolder,
  nameInProse,
  newOrContinuing,
  nomineeAndStatement,
  electedStood,
  numberOfCharter,
  officialByHandle,
  officialsApart,
  organizationOfMember,
  phasesInTurn,
  sameStatement,
  spellingOfName,
  unclosedFence,
  unseenCharacter,
  whoseHandle,
];
