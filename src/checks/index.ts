/** Every check, by what it looks at: files, committees, people, elections, statements, history, prose. A new rule is a file beside this one and a line here. */

import { addressGone } from './address-gone.ts';
import { affiliationDisagrees } from './affiliation-disagrees.ts';
import { affiliationEnded } from './affiliation-ended.ts';
import { affiliationOrder } from './affiliation-order.ts';
import { afterDeath } from './after-death.ts';
import { afterRecordsEnd } from './after-records-end.ts';
import { announcedBeforeSeat } from './announced-before-seat.ts';
import { announcedLate } from './announced-late.ts';
import { appointedAgainstCharter } from './appointed-against-charter.ts';
import { appointedPastElection } from './appointed-past-election.ts';
import { appointmentUntil } from './appointment-until.ts';
import { badId } from './bad-id.ts';
import { badLink } from './bad-link.ts';
import { awardDiffers, ballotsMalformed, ballotsMismatch, ballotsMissing, ballotsTooFew } from './ballots.ts';
import { decidedBeforeFiling, withdrewBeforeFiling } from './before-filing.ts';
import { besides } from './besides.ts';
import { cancelledWithWinners } from './cancelled-with-winners.ts';
import { cancelledWithoutWhy } from './cancelled-without-why.ts';
import { candidacyTwice } from './candidacy-twice.ts';
import { candidateDropped } from './candidate-dropped.ts';
import { capBroken, capOutgrown } from './cap.ts';
import { capAboveSeats } from './cap-above-seats.ts';
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
import { committeeNameTwice } from './committee-name-twice.ts';
import { committeeNotInBeing } from './committee-not-in-being.ts';
import { contestedOrNot } from './contested-or-not.ts';
import { countOrder } from './count-order.ts';
import { danglingReference } from './dangling-reference.ts';
import { deadlineOutsidePhase } from './deadline-outside-phase.ts';
import { decisionAfterResult } from './decision-after-result.ts';
import { declaredLate } from './declared-late.ts';
import { declinedWithoutSeat } from './declined.ts';
import { departureSource } from './departure-source.ts';
import { departureWithoutEffect } from './departure-without-effect.ts';
import { disguisedLink } from './disguised-link.ts';
import { drawFromId } from './draw-from-id.ts';
import { drawTime } from './draw-time.ts';
import { drawValueEarly } from './draw-value-early.ts';
import { editorBeforeResult } from './editor-before-result.ts';
import { editorWithoutSource } from './editor-without-source.ts';
import { electedThoughRefused } from './elected-though-refused.ts';
import { electionsOverlap } from './elections-overlap.ts';
import { electorateTooSmall } from './electorate-too-small.ts';
import { emailAddress } from './email-address.ts';
import { emailInField } from './email-in-field.ts';
import { emptyAmendment } from './empty-amendment.ts';
import { emptyStatement } from './empty-statement.ts';
import { endorsedAndAsked } from './endorsed-and-asked.ts';
import { endorsementsImpossible } from './endorsements-impossible.ts';
import { exceptionOfNobody } from './exceptions.ts';
import { filedFarOff } from './filed-far-off.ts';
import { filingOrder } from './filing-order.ts';
import { filedEarly, filedLate, filingNotRecorded } from './filings.ts';
import { folderDay } from './folder-day.ts';
import { folderMonth } from './folder-month.ts';
import { formerNamesOrder } from './former-names-order.ts';
import { handleNotFileName } from './handle-not-file-name.ts';
import { handleOfNobody } from './handle-of-nobody.ts';
import { handleTwice } from './handle-twice.ts';
import { hiddenEntity } from './hidden-entity.ts';
import { historyContradictions } from './history-contradiction.ts';
import { holdOverOfNobody } from './hold-over-of-nobody.ts';
import { labelMonth } from './label-month.ts';
import { launchWithoutSeats } from './launch-without-seats.ts';
import { limitsContradict } from './limits-contradict.ts';
import { listedTwice } from './listed-twice.ts';
import { lookAlike, mixedAlphabets } from './look-alike.ts';
import { lotsSum } from './lots-sum.ts';
import { manualPage } from './manual-page.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxComponent } from './mdx-component.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingCommunity } from './missing-community.ts';
import { missingElection } from './missing-election.ts';
import { moreWinnersThanSeats } from './more-winners-than-seats.ts';
import { movedLate } from './moved-late.ts';
import { movedNowhere } from './moved-nowhere.ts';
import { nameTwice } from './name-twice.ts';
import { newOrganization } from './new-organization.ts';
import { nextDidNotStand } from './next-did-not-stand.ts';
import { noImages } from './no-images.ts';
import { nobodyRunsIt } from './nobody-runs-it.ts';
import { officeAfterTerm } from './office-after-term.ts';
import { officeBeforeResult } from './office-before-result.ts';
import { officialHoldsSeat } from './official-holds-seat.ts';
import { officialStands } from './official-stands.ts';
import { officialTwice } from './official-twice.ts';
import { officialsConfirmedLate } from './officials-confirmed-late.ts';
import { opensBeforePlan } from './opens-before-plan.ts';
import { organizationIsCommittee } from './organization-is-committee.ts';
import { organizationNameTwice } from './organization-name-twice.ts';
import { outcomeTooEarly } from './outcome-too-early.ts';
import { outsideCohortMonth } from './outside-cohort-month.ts';
import { pageOutlivesCommittee } from './page-outlives-committee.ts';
import { pageUntil } from './page-until.ts';
import { parentCycle } from './parent-cycle.ts';
import { phaseMissing } from './phase-missing.ts';
import { phaseOrder } from './phase-order.ts';
import { phaseTooShort } from './phase-too-short.ts';
import { placeWithoutOrder } from './place-without-order.ts';
import { proseAddress } from './prose-address.ts';
import { proseHtml } from './prose-html.ts';
import { proseNumber } from './prose-number.ts';
import { publishedLine } from './published-line.ts';
import { pullRequestTwice } from './pull-request-twice.ts';
import { rawHtml } from './raw-html.ts';
import { redirectChain, redirectTwice } from './redirects.ts';
import { reservedCandidate } from './reserved-candidate.ts';
import { reservedId } from './reserved-id.ts';
import { reservedPage } from './reserved-page.ts';
import { resignationWhen } from './resignation-when.ts';
import { resultInFuture } from './result-in-future.ts';
import { rulePhasesOrder } from './rule-phases-order.ts';
import { ruleWithoutCommittee } from './rule-without-committee.ts';
import { rulesChangedMeanwhile } from './rules-changed-meanwhile.ts';
import { behindNone, runOffDiffers, runOffImpossible, runOffOfNothing } from './run-off.ts';
import { seatNotVacated } from './seat-not-vacated.ts';
import { seatsLeftOpen } from './seats-left-open.ts';
import { seatsNotTold } from './seats-not-told.ts';
import { seatsNotUp } from './seats-not-up.ts';
import { shallowClone } from './shallow-clone.ts';
import { sharedPageName } from './shared-page-name.ts';
import { siteHeading } from './site-heading.ts';
import { sitsOnBoth } from './sits-on-both.ts';
import { sizeBounds } from './size-bounds.ts';
import { stackedMarks } from './stacked-marks.ts';
import { termEndMonth } from './term-end-month.ts';
import { termLimitPassed } from './term-limit-passed.ts';
import { termOffCycle } from './term-off-cycle.ts';
import { themeHtml } from './theme-html.ts';
import { themeNoWayHome } from './theme-no-way-home.ts';
import { titleTwice } from './title-twice.ts';
import { tooManyWords } from './too-many-words.ts';
import { tooMuchMarkup } from './too-much-markup.ts';
import { tookWithoutSeat } from './took-without-seat.ts';
import { turnoutWithoutVote } from './turnout-without-vote.ts';
import { twoStatements } from './two-statements.ts';
import { unfamiliarName } from './unfamiliar-name.ts';
import { unholdableSeat } from './unholdable-seat.ts';
import { unknownBody } from './unknown-body.ts';
import { unknownCohort } from './unknown-cohort.ts';
import { unknownField } from './unknown-field.ts';
import { unknownLanguage } from './unknown-language.ts';
import { unknownMessage } from './unknown-message.ts';
import { unknownRule } from './unknown-rule.ts';
import { vacancyCannotBeFilled } from './vacancy-cannot-be-filled.ts';
import { vacantSeatLeftOut } from './vacant-seat-left-out.ts';
import { winnerAffiliationUnknown } from './winner-affiliation-unknown.ts';
import { winnerDidNotStand } from './winner-did-not-stand.ts';
import { winnerTwice } from './winner-twice.ts';
import { winnerWithdrew } from './winner-withdrew.ts';
import { withdrewOutside } from './withdrew-outside.ts';

export const CHECKS: readonly Check[] = [
  missingCommunity,
  unknownLanguage,
  mergeConflict,
  redirectTwice,
  redirectChain,
  publishedLine,
  addressGone,
  badId,
  folderDay,
  reservedPage,
  sharedPageName,
  manualPage,
  missingElection,
  danglingReference,
  charterOrder,
  committeeNameTwice,
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
  vacancyCannotBeFilled,
  capSaysNothing,
  capAboveSeats,
  limitsContradict,
  unknownBody,
  rulePhasesOrder,
  deadlineOutsidePhase,
  endorsementsImpossible,
  emptyAmendment,
  resignationWhen,
  departureWithoutEffect,
  ...besides,
  ...endorsedAndAsked,
  announcedLate,
  announcedBeforeSeat,
  declinedWithoutSeat,
  seatsNotTold,
  departureSource,
  afterDeath,
  appointmentUntil,
  appointedPastElection,
  appointedAgainstCharter,
  unholdableSeat,
  unknownCohort,
  handleTwice,
  nameTwice,
  affiliationOrder,
  reservedId,
  parentCycle,
  formerNamesOrder,
  organizationIsCommittee,
  organizationNameTwice,
  committeeNotInBeing,
  phaseOrder,
  movedNowhere,
  movedLate,
  phaseTooShort,
  phaseMissing,
  rulesChangedMeanwhile,
  opensBeforePlan,
  titleTwice,
  folderMonth,
  seatsNotUp,
  vacantSeatLeftOut,
  lotsSum,
  placeWithoutOrder,
  seatNotVacated,
  outsideCohortMonth,
  electionsOverlap,
  officialStands,
  officialHoldsSeat,
  officialTwice,
  officialsConfirmedLate,
  nobodyRunsIt,
  candidacyTwice,
  withdrewOutside,
  filingOrder,
  pullRequestTwice,
  withdrewBeforeFiling,
  decidedBeforeFiling,
  decisionAfterResult,
  filedFarOff,
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
  electedThoughRefused,
  nextDidNotStand,
  runOffOfNothing,
  runOffDiffers,
  runOffImpossible,
  behindNone,
  ...countOrder,
  exceptionOfNobody,
  tookWithoutSeat,
  holdOverOfNobody,
  winnerAffiliationUnknown,
  winnerTwice,
  listedTwice,
  moreWinnersThanSeats,
  outcomeTooEarly,
  declaredLate,
  officeBeforeResult,
  officeAfterTerm,
  contestedOrNot,
  ballotsMissing,
  ballotsMalformed,
  ballotsMismatch,
  ballotsTooFew,
  awardDiffers,
  turnoutWithoutVote,
  electorateTooSmall,
  candidateDropped,
  seatsLeftOpen,
  cancelledWithWinners,
  cancelledWithoutWhy,
  resultInFuture,
  afterRecordsEnd,
  handleNotFileName,
  handleOfNobody,
  twoStatements,
  unfamiliarName,
  affiliationDisagrees,
  affiliationEnded,
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
  proseNumber,
  pageUntil,
  pageOutlivesCommittee,
  unknownMessage,
  themeHtml,
  themeNoWayHome,
  unknownField,
];
