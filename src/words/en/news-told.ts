/** What happened in a community, as its feeds tell it. */

import { changedRules, rulesOn, versionOn } from '../../governance/charter.ts';
import { addDays } from '../../governance/day.ts';
import { dayOf } from '../../governance/instant.ts';
import { withId } from '../../governance/lookup.ts';
import type { BesideSeat, CommitteeId, Community, Election } from '../../governance/model.ts';
import type { News } from '../../governance/news.ts';
import { isOfOne } from '../../governance/rules/size.ts';
import { endedState } from '../../governance/standing.ts';
import { phaseOf } from '../../governance/timetable.ts';
import { pathOfCandidacy, pathOfCommittee, pathOfElection } from '../paths.ts';
import { CALLED } from './called.ts';
import { counted } from './counts.ts';
import { dayInWords, instantInWords, whenInWords } from './days.ts';
import { ENDINGS } from './endings.ts';
import { GONE } from './gone-words.ts';
import { moveInWords } from './moves.ts';
import { asTyped, committeeName, personName } from './names.ts';
import { becameInWords, ceasedInWords } from './office-words.ts';
import { chosenInWords, OUTCOMES } from './outcomes.ts';
import { PHASES } from './phase-words.ts';
import { CALLED_OFF, declinedInWords, furtherInWords } from './result-words.ts';
import { capitalized, listInWords } from './sentences.ts';

/** A piece of news: its title, its text, and the page that it leads to, from the root of the site. */
interface NewsSaid {
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

function resultInWords(community: Community, election: Election): string {
  const { outcome } = election;
  if (outcome === null) return '';
  const how = endedState({ ...election, outcome });
  if (outcome.by === 'cancelled') return `${CALLED_OFF} ${chosenInWords(how, [])}.`;
  const names = listInWords(outcome.elected.map((person) => personName(community, person)));
  const chosen =
    names === ''
      ? `${chosenInWords(how, [])}.`
      : `${names} ${outcome.elected.length > 1 ? 'were' : 'was'} ${OUTCOMES[how].were}${outcome.takesOfficeSaid ? `, from ${dayInWords(outcome.takesOffice)}` : ''}.`;
  return [chosen, ...furtherInWords(community, outcome)].join(' ');
}

function electionSaid(news: Extract<News, { election: string }>, election: Election, community: Community): NewsSaid {
  const committee = committeeName(community, election.committee);
  const name = `${committee}, ${election.title}`;
  const path = pathOfElection(election.id);
  const seats = counted(election.seats, 'seat');
  const ends = (phase: 'nominations' | 'voting') => {
    const end = phaseOf(election, phase)?.end;
    return end === undefined ? '' : ` until ${instantInWords(end)}`;
  };
  switch (news.kind) {
    case 'election-announced': {
      const opens = phaseOf(election, 'nominations')?.start;
      const from = opens === undefined ? '' : ` ${PHASES.nominations.begins} ${instantInWords(opens)}.`;
      return { title: `Election announced: ${name}`, text: `An election for ${seats} was announced.${from}`, path };
    }
    case 'nominations-open':
      return {
        title: `Nominations open: ${name}`,
        text: `${CALLED.Candidates} for ${seats} can be put forward${ends('nominations')}.`,
        path,
      };
    case 'deadline-moved':
      return { title: `Timetable moved: ${name}`, text: moveInWords(news.shift), path };
    case 'winner-declined': {
      const { person, why } = news.declined;
      const who = personName(community, person);
      return {
        title: `${who} ${GONE[why].title}: ${name}`,
        text: election.outcome === null ? '' : declinedInWords(community, election.outcome, news.declined),
        path,
      };
    }
    case 'voting-open':
      return { title: `Voting opens: ${name}`, text: `The vote on ${seats} is open${ends('voting')}.`, path };
    case 'result-declared': {
      const { outcome } = election;
      const { title } = OUTCOMES[outcome === null ? 'declared' : endedState({ ...election, outcome })];
      return { title: `${title}: ${name}`, text: resultInWords(community, election), path };
    }
    default: {
      const candidacy = election.candidacies.find(({ person }) => person === news.person);
      const typed = candidacy?.statement?.writtenBy === 'candidate';
      const called = candidacy?.name ?? personName(community, news.person);
      const who = typed ? asTyped(called) : called;
      const whose = typed ? `, as the ${CALLED.candidate} writes the name,` : '';
      return {
        title: `${who} stands: ${name}`,
        text: `${who}${whose} filed a candidacy for one of ${seats}.`,
        path: candidacy === undefined ? path : pathOfCandidacy(election.id, candidacy.slug),
      };
    }
  }
}

function charterSaid(since: Extract<News, { kind: 'charter-amended' }>['since'], community: Community): NewsSaid {
  const rules = community.committees.flatMap((committee) => {
    const version = versionOn(committee, since);
    if (committee.dissolved?.on === since) return [`${committee.name}: dissolved.`];
    if (version?.since !== since) return [];
    const before = versionOn(committee, addDays(since, -1));
    const changed = before === null ? 0 : changedRules(before.rules, version.rules).length;
    const what = changed === 0 ? '' : ` (${counted(changed, 'rule')} changed)`;
    return [`${committee.name}: ${version.title}${what}. ${version.summary}`];
  });
  const pages = community.charterTexts.filter((each) => each.since === since).map(({ title }) => `“${title}”`);
  const text = pages.length === 0 ? [] : [`Text that changed: ${listInWords(pages)}.`];
  return {
    title: `Charter amended on ${dayInWords(since)}`,
    text: [...rules, ...text].join('\n') || 'A part of the text ceased to be in force.',
    path: `/charter/${since}/`,
  };
}

/** Whether a body was an office of one when something happened: nobody is a member of "the Project Lead". */
function wasOfOne(community: Community, news: Pick<News, 'at'> & { readonly committee: CommitteeId }): boolean {
  const committee = withId(community.committees, news.committee);
  const rules = committee === undefined ? null : rulesOn(committee, dayOf(news.at));
  return rules !== null && isOfOne(rules);
}

function departureSaid(news: Extract<News, { kind: 'member-left' }>, community: Community): NewsSaid {
  const who = personName(community, news.person);
  const committee = committeeName(community, news.committee);
  const one = wasOfOne(community, news);
  const election = withId(community.elections, news.atElection);
  const over = election?.outcome != null;
  const when =
    news.on === null
      ? `${over ? 'remained' : 'remains'}${one ? '' : ' a member'} until the election ${election === undefined ? '' : `of ${election.title} `}${over ? 'was' : 'is'} over`
      : `left on ${whenInWords(news.on)}`;
  // What was announced ahead reads the same before that day and after it.
  const ahead =
    news.on?.exact === true && dayOf(news.at) < news.on.by ? ` with effect from ${dayInWords(news.on.by)}` : null;
  const path = pathOfCommittee(news.committee);
  if (news.why === 'resigned') {
    const from = one ? 'as' : 'from the';
    return {
      title: `${who} resigns ${from} ${committee}`,
      text: `${who} resigned ${from} ${committee}${ahead ?? ` and ${when}`}.`,
      path,
    };
  }
  const text = `${who}, ${one ? '' : 'a member of '}the ${committee}, ${ENDINGS[news.why].clause}${ahead ?? `. ${capitalized(when)}`}.`;
  return { title: one ? `${who} is no longer ${committee}` : `${who} leaves the ${committee}`, text, path };
}

function takenBackSaid(news: Extract<News, { kind: 'departure-taken-back' }>, community: Community): NewsSaid {
  const { person, committee, announced } = news;
  const one = wasOfOne(community, news);
  const who = personName(community, person);
  const its = committeeName(community, committee);
  return {
    title: `${who} stays${one ? '' : ' on the'} ${its}`,
    text: `${who} took back the resignation ${one ? 'as' : 'from the'} ${its}${announced === null ? '' : ` announced on ${dayInWords(announced)}`}.`,
    path: pathOfCommittee(committee),
  };
}

function besideSeatSaid(news: Extract<News, { held: BesideSeat }>, community: Community): NewsSaid {
  const { held } = news;
  const committee = committeeName(community, news.committee);
  const [said, when] =
    news.kind === 'office-taken' ? [becameInWords, held.began] : [ceasedInWords, held.ended ?? held.began];
  const text = `${personName(community, held.person)} ${said(community, held, committee)}`;
  return { title: text, text: `${text}, from ${whenInWords(when)}.`, path: pathOfCommittee(news.committee) };
}

/** A piece of news in words. */
export function newsInWords(news: News, community: Community): NewsSaid {
  if (news.kind === 'charter-amended') return charterSaid(news.since, community);
  if ('held' in news) return besideSeatSaid(news, community);
  if (news.kind === 'member-left') return departureSaid(news, community);
  if (news.kind === 'departure-taken-back') return takenBackSaid(news, community);
  const election = withId(community.elections, news.election);
  if (election === undefined) throw new Error(`There is no election "${news.election}".`);
  return electionSaid(news, election, community);
}
