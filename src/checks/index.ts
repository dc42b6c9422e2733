/** Every check, by what it looks at: files, committees, people, elections, statements, history, prose. A new rule is a file beside this one and a line here. */

import { affiliationDisagrees } from './affiliation-disagrees.ts';
import { affiliationOrder } from './affiliation-order.ts';
import { afterRecordsEnd } from './after-records-end.ts';
import { appointmentUntil } from './appointment-until.ts';
import { badId } from './bad-id.ts';
import { badLink } from './bad-link.ts';
import { cancelledWithWinners } from './cancelled-with-winners.ts';
import { candidacyTwice } from './candidacy-twice.ts';
import { capBroken, capOutgrown } from './cap.ts';
import { capReached } from './cap-reached.ts';
import { capSaysNothing } from './cap-says-nothing.ts';
import { changedLate } from './changed-late.ts';
import { charterOrder } from './charter-order.ts';
import type { Check } from './check.ts';
import { cohortTwice } from './cohort-twice.ts';
import { cohortWithoutMonth } from './cohort-without-month.ts';
import { cohortWithoutYear } from './cohort-without-year.ts';
import { cohortsOneMonth } from './cohorts-one-month.ts';
import { cohortsSum } from './cohorts-sum.ts';
import { committeeNotInBeing } from './committee-not-in-being.ts';
import { contestedOrNot } from './contested-or-not.ts';
import { danglingReference } from './dangling-reference.ts';
import { declinedWithoutSeat } from './declined.ts';
import { departureSource } from './departure-source.ts';
import { departureWithoutEffect } from './departure-without-effect.ts';
import { disguisedLink } from './disguised-link.ts';
import { drawFromId } from './draw-from-id.ts';
import { drawTime } from './draw-time.ts';
import { drawValueEarly } from './draw-value-early.ts';
import { editorBeforeResult } from './editor-before-result.ts';
import { editorWithoutSource } from './editor-without-source.ts';
import { emailAddress } from './email-address.ts';
import { emailInField } from './email-in-field.ts';
import { emptyAmendment } from './empty-amendment.ts';
import { emptyStatement } from './empty-statement.ts';
import { filingOrder } from './filing-order.ts';
import { filedEarly, filedLate, filingNotRecorded } from './filings.ts';
import { folderDay } from './folder-day.ts';
import { formerNamesOrder } from './former-names-order.ts';
import { handleNotFileName } from './handle-not-file-name.ts';
import { handleOfNobody } from './handle-of-nobody.ts';
import { handleTwice } from './handle-twice.ts';
import { hiddenEntity } from './hidden-entity.ts';
import { historyContradictions } from './history-contradiction.ts';
import { labelMonth } from './label-month.ts';
import { launchWithoutSeats } from './launch-without-seats.ts';
import { lookAlike, mixedAlphabets } from './look-alike.ts';
import { manualPage } from './manual-page.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxComponent } from './mdx-component.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingCommunity } from './missing-community.ts';
import { missingElection } from './missing-election.ts';
import { moreWinnersThanSeats } from './more-winners-than-seats.ts';
import { nameTwice } from './name-twice.ts';
import { newOrganization } from './new-organization.ts';
import { noImages } from './no-images.ts';
import { officeBeforeResult } from './office-before-result.ts';
import { officialHoldsSeat } from './official-holds-seat.ts';
import { officialStands } from './official-stands.ts';
import { opensBeforePlan } from './opens-before-plan.ts';
import { organizationNameTwice } from './organization-name-twice.ts';
import { outcomeTooEarly } from './outcome-too-early.ts';
import { pageOutlivesCommittee } from './page-outlives-committee.ts';
import { pageUntil } from './page-until.ts';
import { parentCycle } from './parent-cycle.ts';
import { phaseMissing } from './phase-missing.ts';
import { phaseOrder } from './phase-order.ts';
import { phaseTooShort } from './phase-too-short.ts';
import { proseAddress } from './prose-address.ts';
import { proseHtml } from './prose-html.ts';
import { publishedLine } from './published-line.ts';
import { rawHtml } from './raw-html.ts';
import { redirectChain, redirectTwice } from './redirects.ts';
import { reservedCandidate } from './reserved-candidate.ts';
import { reservedId } from './reserved-id.ts';
import { reservedPage } from './reserved-page.ts';
import { resignationWhen } from './resignation-when.ts';
import { resultInFuture } from './result-in-future.ts';
import { rulePhasesOrder } from './rule-phases-order.ts';
import { ruleWithoutCommittee } from './rule-without-committee.ts';
import { seatsNotTold } from './seats-not-told.ts';
import { seatsNotUp } from './seats-not-up.ts';
import { shallowClone } from './shallow-clone.ts';
import { siteHeading } from './site-heading.ts';
import { sitsOnBoth } from './sits-on-both.ts';
import { sizeBounds } from './size-bounds.ts';
import { stackedMarks } from './stacked-marks.ts';
import { termEndMonth } from './term-end-month.ts';
import { termLimitPassed } from './term-limit-passed.ts';
import { termOffCycle } from './term-off-cycle.ts';
import { tooManyWords } from './too-many-words.ts';
import { tooMuchMarkup } from './too-much-markup.ts';
import { twoStatements } from './two-statements.ts';
import { unfamiliarName } from './unfamiliar-name.ts';
import { unholdableSeat } from './unholdable-seat.ts';
import { unknownBody } from './unknown-body.ts';
import { unknownCohort } from './unknown-cohort.ts';
import { unknownField } from './unknown-field.ts';
import { unknownMessage } from './unknown-message.ts';
import { unknownRule } from './unknown-rule.ts';
import { winnerDidNotStand } from './winner-did-not-stand.ts';
import { winnerTwice } from './winner-twice.ts';
import { winnerWithdrew } from './winner-withdrew.ts';
import { withdrewOutside } from './withdrew-outside.ts';

export const CHECKS: readonly Check[] = [
  missingCommunity,
  redirectTwice,
  redirectChain,
  publishedLine,
  badId,
  folderDay,
  reservedPage,
  manualPage,
  missingElection,
  danglingReference,
  charterOrder,
  launchWithoutSeats,
  cohortsSum,
  cohortTwice,
  cohortWithoutYear,
  cohortWithoutMonth,
  cohortsOneMonth,
  labelMonth,
  sizeBounds,
  termOffCycle,
  termEndMonth,
  capSaysNothing,
  unknownBody,
  rulePhasesOrder,
  emptyAmendment,
  resignationWhen,
  departureWithoutEffect,
  declinedWithoutSeat,
  seatsNotTold,
  departureSource,
  appointmentUntil,
  unholdableSeat,
  unknownCohort,
  handleTwice,
  nameTwice,
  affiliationOrder,
  reservedId,
  parentCycle,
  formerNamesOrder,
  organizationNameTwice,
  committeeNotInBeing,
  phaseOrder,
  phaseTooShort,
  phaseMissing,
  opensBeforePlan,
  seatsNotUp,
  officialStands,
  officialHoldsSeat,
  candidacyTwice,
  withdrewOutside,
  filingOrder,
  filedEarly,
  filedLate,
  filingNotRecorded,
  changedLate,
  shallowClone,
  drawFromId,
  drawTime,
  drawValueEarly,
  winnerDidNotStand,
  winnerWithdrew,
  winnerTwice,
  moreWinnersThanSeats,
  outcomeTooEarly,
  officeBeforeResult,
  contestedOrNot,
  cancelledWithWinners,
  resultInFuture,
  afterRecordsEnd,
  handleNotFileName,
  handleOfNobody,
  twoStatements,
  unfamiliarName,
  affiliationDisagrees,
  editorWithoutSource,
  editorBeforeResult,
  reservedCandidate,
  mixedAlphabets,
  lookAlike,
  newOrganization,
  capReached,
  emailInField,
  emptyStatement,
  tooManyWords,
  tooMuchMarkup,
  rawHtml,
  noImages,
  badLink,
  disguisedLink,
  siteHeading,
  hiddenEntity,
  stackedMarks,
  emailAddress,
  capBroken,
  capOutgrown,
  termLimitPassed,
  sitsOnBoth,
  ...historyContradictions,
  mdxSyntax,
  mdxCode,
  mdxComponent,
  proseHtml,
  proseAddress,
  unknownRule,
  ruleWithoutCommittee,
  pageUntil,
  pageOutlivesCommittee,
  unknownMessage,
  unknownField,
];
