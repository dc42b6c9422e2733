/** What is to be said of answers because of what the site knows: hints, and a handle that cannot be. */
import type { Answers } from '../../statement/answers.ts';
import { CAP_CODE, capExpected, capMessage } from '../../statement/cap-words.ts';
import { newOrganizationExpected, newOrganizationMessage } from '../../statement/field-words.ts';
import type { AnswerFinding } from '../../statement/findings.ts';
import { reservedFor } from '../../statement/reserved.ts';
import type { StandData, StandElection } from '../../statement/stand-data.ts';

/** `opened` is the handle of the file that is being changed, if one is. */
export function knownFindings(
  answers: Answers,
  election: StandElection,
  data: Pick<StandData, 'organizations'>,
  opened: string | null,
): AnswerFinding[] {
  const found: AnswerFinding[] = [];
  const handle = answers.github.trim().toLowerCase();
  const reserved = reservedFor(handle);
  if (reserved !== null) {
    found.push({
      code: 'reserved-candidate',
      severity: 'error',
      message: `"${answers.github}" is kept for ${reserved}`,
      expected: 'ask the officials of the election to file your statement under another name',
      field: 'github',
      at: null,
    });
  }
  if (election.taken.includes(handle) && handle !== opened?.toLowerCase()) {
    found.push({
      code: 'two-statements',
      severity: 'error',
      message: `${answers.github} already has a statement in this election`,
      expected: 'to change it, load its file into this form',
      field: 'github',
      at: null,
    });
  }
  const affiliation = answers.affiliation.trim().toLowerCase();
  const full = Object.hasOwn(election.full, affiliation) ? election.full[affiliation] : undefined;
  if (full !== undefined) {
    found.push({
      code: CAP_CODE,
      severity: 'hint',
      message: capMessage(full.name, full),
      expected: capExpected(full),
      field: 'affiliation',
      at: null,
    });
  }
  if (
    affiliation !== '' &&
    affiliation !== 'independent' &&
    !data.organizations.some((name) => name.toLowerCase() === affiliation)
  ) {
    found.push({
      code: 'new-organization',
      severity: 'hint',
      message: newOrganizationMessage(answers.affiliation.trim()),
      expected: newOrganizationExpected(answers.affiliation, data.organizations),
      field: 'affiliation',
      at: null,
    });
  }
  return found;
}
