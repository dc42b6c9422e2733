/**
 * Every kind of request, played through a host, with its summary as a file that somebody has read: as a candidate who does
 * this for the first time, and as an official. `UPDATE_GOLDEN=1 npx vitest run tests/pull-requests` writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ran } from '../commands/ran.ts';
import {
  type Asking,
  COMMUNITY,
  copied,
  edited,
  type Host,
  newHost,
  OPENED,
  opened,
  STAND,
  statement,
  WAYS,
} from './hosts.ts';

vi.setConfig({ testTimeout: 60_000 });

const ELECTION = 'content/elections/2021-05/election.yaml';
const COUNCIL = 'content/committees/council.yaml';
const FINN = 'content/elections/2021-05/candidates/finn-x.md';
const IN_TIME = '2021-05-03T12:10:00Z';
const AFTER = '2021-05-08T13:30:00Z';
const END = '2021-05-16T12:00:00Z';

let host: Host;
beforeAll(() => {
  host = newHost();
  for (const name of [
    'GITHUB_STEP_SUMMARY',
    'GITHUB_OUTPUT',
    'GITHUB_EVENT_PATH',
    'HUSTINGS_AUTHOR',
    'HUSTINGS_OPENED',
  ]) {
    vi.stubEnv(name, '');
  }
});
afterAll(() => {
  host.close();
  vi.unstubAllEnvs();
});

/** What the check says of a request at a moment. */
async function said(where: Host, asking: Asking, now: string) {
  const { root, event } = opened(where, asking);
  const { status, out, err } = await ran(['pull-request', '--event', event], {
    content: path.join(root, 'content'),
    now: () => now as never,
    onGitHub: true,
  });
  expect(err).toBe('');
  const lines = out.split('\n');
  const from = lines.findIndex((line) => line.startsWith('## '));
  return { status, annotations: lines.slice(0, from), text: lines.slice(from).join('\n') };
}

interface Kind extends Asking {
  readonly now?: string;
  readonly status: 0 | 1;
}

const outcome = (text: string): Record<string, string> =>
  edited(ELECTION, 'officials: [eve]\n', `officials: [eve]\noutcome:\n${text}`);
const POLL = '  by: poll\n  declared: 2021-05-15\n  elected: [finn, dora]\n  ranked: true\n';
const GUS = {
  'content/elections/2021-05/candidates/gus-x.md': statement('gus-x', 'Gus Example').replace('Acme', 'independent'),
};

const KINDS: Readonly<Record<string, Kind>> = {
  'a first statement in order': { files: { [STAND]: statement() }, status: 0 },
  'a statement on Gitea': { files: { [STAND]: statement() }, host: 'gitea', status: 0 },
  'a statement on GitLab': { files: { [STAND]: statement() }, host: 'gitlab', status: 0 },
  'a statement in a merge queue': { files: { [STAND]: statement() }, host: 'queue', status: 0 },
  'a handle in other letters': { files: { [STAND]: statement() }, author: 'Hana-X', status: 0 },
  'a statement with several mistakes': {
    files: {
      [STAND]: statement('hana-x', 'Hana Example', 'See <b>me</b>.\n\n![me](me.png)\n').replace(
        'affiliation',
        'affilation',
      ),
    },
    status: 1,
  },
  'a statement without a key': {
    files: { [STAND]: '---\nname: Hana Example\n---\nI would like to help.\n' },
    status: 1,
  },
  'a statement that came late': {
    files: { [STAND]: statement() },
    opened: AFTER,
    now: '2021-05-08T13:40:00Z',
    status: 1,
  },
  'a backdated statement': {
    files: { [STAND]: statement() },
    committed: OPENED,
    opened: '2021-05-10T09:00:00Z',
    now: '2021-05-10T09:05:00Z',
    status: 1,
  },
  'a statement opened in time and checked after the end': {
    files: { [STAND]: statement() },
    opened: '2021-05-07T23:30:00Z',
    now: AFTER,
    status: 0,
  },
  'a statement that was changed after the end': {
    files: { [STAND]: statement() },
    later: [{ at: '2021-05-09T10:00:00Z', files: { [STAND]: statement('hana-x', 'Hana Example', 'Vote for me.') } }],
    now: '2021-05-09T10:05:00Z',
    status: 0,
  },
  'a statement before nominations open': {
    files: { [STAND]: statement() },
    opened: '2021-04-28T09:00:00Z',
    now: '2021-04-28T09:05:00Z',
    status: 1,
  },
  'a statement in an election that is over': {
    files: { 'content/elections/2020-05/candidates/hana-x.md': statement() },
    status: 1,
  },
  'a statement in an election that there is not': {
    files: { 'content/elections/2021-06/candidates/hana-x.md': statement() },
    status: 1,
  },
  'a statement taken away by its author': { files: { [FINN]: null }, author: 'finn-x', status: 1 },
  'a statement that is renamed': {
    files: {
      [FINN]: null,
      'content/elections/2021-05/candidates/Finn-X.md': (COMMUNITY[FINN] ?? '').replace('finn-x', 'Finn-X'),
    },
    author: 'finn-x',
    status: 1,
  },
  'a statement that its author changes': {
    files: edited(FINN, 'I would like to help.', 'I would like to help you.'),
    author: 'finn-x',
    status: 0,
  },
  'a statement that its author changes too late': {
    files: edited(FINN, 'I would like to help.', 'Vote for me.'),
    author: 'finn-x',
    opened: AFTER,
    now: '2021-05-08T13:40:00Z',
    status: 1,
  },
  'somebody else’s statement, changed': {
    files: edited(FINN, 'I would like to help.', 'Do not elect me.'),
    author: 'mallory',
    status: 1,
  },
  'a statement for somebody else': { files: { [STAND]: statement() }, author: 'mallory', status: 0 },
  'a statement that names somebody else': {
    files: { 'content/elections/2021-05/candidates/mallory.md': statement('gus-x', 'Gus Example') },
    author: 'mallory',
    status: 1,
  },
  'one’s own statement in a misnamed file': {
    files: { 'content/elections/2021-05/candidates/my-statement.md': statement() },
    status: 1,
  },
  'a statement as the editors’': {
    files: { [STAND]: statement().replace('---\nI', 'summary: editor\nsource: https://hostile.example/\n---\nI') },
    status: 1,
  },
  'several statements': { files: { [STAND]: statement(), ...GUS }, status: 0 },
  'a statement and code': {
    files: {
      [STAND]: statement(),
      'src/check.ts': 'export {};\n',
      'package.json': '{}\n',
      '.github/workflows/steal.yml': 'on: push\n',
    },
    status: 0,
  },
  'conflict marks': {
    files: { [FINN]: `<<<<<<< HEAD\n${COMMUNITY[FINN]}=======\n${statement()}>>>>>>> patch-1\n` },
    author: 'finn-x',
    status: 1,
  },
  nothing: { files: {}, status: 0 },
  'a member’s handle, taken over': {
    files: edited('content/people/ada.yaml', 'github: ada-x', 'github: mallory'),
    author: 'mallory',
    status: 1,
  },
  'owners and addresses, by a stranger': {
    files: {
      'content/community.yaml': `${(COMMUNITY['content/community.yaml'] ?? '').replace('ada-x', 'mallory')}privacy: { emails: true }\n`,
    },
    author: 'mallory',
    status: 0,
  },
  'two organizations made one': {
    files: {
      'content/organizations/acme.yaml': 'name: Acme\nformerNames:\n  - { name: Bolt Works, until: 2020-01-01 }\n',
      'content/organizations/bolt.yaml': 'name: Bolt\nparent: acme\n',
    },
    author: 'mallory',
    status: 0,
  },
  'a head and foot for every page': {
    files: { 'content/theme/header.html': '<p><a href="https://evil.example/">Vote here</a></p>\n' },
    author: 'mallory',
    status: 0,
  },
  'a message of the officials’': {
    files: { 'content/messages/last-call.md': '---\nsubject: Vote\n---\nVote at https://evil.example/ today.\n' },
    author: 'mallory',
    status: 0,
  },
  'a seat for oneself': {
    files: edited(
      COUNCIL,
      '{ person: cleo, cohort: autumn, since: 2019-01-01 }',
      '{ person: gus, cohort: autumn, since: 2019-01-01 }',
    ),
    author: 'gus-x',
    status: 0,
  },
  'a draw by a candidate': {
    files: edited(
      ELECTION,
      'officials: [eve]',
      'officials: [eve]\ndraw: { source: My dice, at: 2021-05-08 12:00 UTC }',
    ),
    author: 'finn-x',
    status: 0,
  },
  'officials changed by a candidate': {
    files: edited(ELECTION, 'officials: [eve]', 'officials: [gus]'),
    author: 'gus-x',
    status: 0,
  },
  'a promise given up and an address led on': {
    files: {
      'content/published.txt': '/elections/2021-05/finn-x/ 2021-05-02\n',
      'content/community.yaml': `${COMMUNITY['content/community.yaml']}redirects:\n  - { from: /people/ben/, to: /people/ada/ }\n`,
    },
    author: 'mallory',
    status: 0,
  },
  'a person’s file made of another’s': {
    files: {
      'content/people/gus.yaml': null,
      'content/people/mallory.yaml': (COMMUNITY['content/people/gus.yaml'] ?? '').replace('gus-x', 'mallory'),
    },
    author: 'mallory',
    status: 0,
  },
  'what a host reads': {
    files: {
      CODEOWNERS: '* @mallory\n',
      '.npmrc': 'registry=https://evil.example/\n',
      'public/login.html': '<form>\n',
      'content/notes.txt': 'x\n',
    },
    author: 'mallory',
    status: 1,
  },
  'a branch behind main': {
    files: { [STAND]: statement() },
    meanwhile: { ...GUS, ...edited('content/handbook/meeting.md', 'On Mondays.', 'On Tuesdays.') },
    status: 0,
  },
  'a result declared by an official': {
    files: outcome(POLL),
    author: 'eve-x',
    opened: END,
    now: END,
    status: 0,
  },
  'a result declared by somebody else': {
    files: outcome(POLL),
    author: 'mallory',
    opened: END,
    now: END,
    status: 0,
  },
  'a result over the cap': {
    files: {
      ...outcome(POLL.replace('[finn, dora]', '[ada, ben]')),
      'content/elections/2021-05/candidates/ada-x.md': statement('ada-x', 'Ada Example'),
      'content/elections/2021-05/candidates/ben-x.md': statement('ben-x', 'Ben Example'),
      ...edited('content/people/cleo.yaml', 'bolt', 'acme'),
    },
    author: 'eve-x',
    opened: END,
    now: END,
    status: 1,
  },
  'a timetable that moves': {
    files: edited(
      ELECTION,
      'end: 2021-05-07 }',
      'end: 2021-05-09 }',
      'start: 2021-05-08, end: 2021-05-14',
      'start: 2021-05-10, end: 2021-05-16',
    ),
    author: 'EVE-X',
    status: 0,
  },
  'an election that is called off': {
    files: outcome('  by: cancelled\n  declared: 2021-05-03\n  notes:\n    - text: The council is dissolved.\n'),
    author: 'eve-x',
    status: 0,
  },
  'a decision, a withdrawal and a filing': {
    files: edited(
      ELECTION,
      'officials: [eve]\n',
      'officials: [eve]\ncandidacies:\n  - person: finn\n    filed: { opened: 2021-05-02T09:00:00Z, pullRequest: { number: 12 } }\n    decision: { accepted: true, on: 2021-05-03, reason: It came in time. }\n    withdrew: 2021-05-03\n',
    ),
    author: 'eve-x',
    status: 0,
  },
  'an amendment of the charter': {
    files: edited(
      COUNCIL,
      'appointments:',
      '  - since: 2021-06-01\n    title: June\n    summary: The spring seats come up in June, for two years.\n    rules:\n      termMonths: 24\n      cohorts:\n        - { id: spring, label: June, month: 6, seats: 2, every: 2, fromYear: 2023 }\n        - { id: autumn, label: November, month: 11, seats: 1 }\nappointments:',
    ),
    author: 'ada-x',
    status: 0,
  },
  'a charter rewritten by a stranger': {
    files: edited(COUNCIL, 'affiliationCap: { seats: 2 }', 'affiliationCap: { seats: 3 }'),
    author: 'mallory',
    status: 0,
  },
  'a member who resigns': {
    files: edited(COUNCIL, 'resignations: []', 'resignations:\n  - { person: ada, on: 2021-05-03 }'),
    author: 'ada-x',
    status: 0,
  },
  'settings, people, organizations, a page': {
    files: {
      ...edited('content/community.yaml', 'owners: [ada-x]', 'owners: [ada-x, mallory]'),
      ...edited('content/people/gus.yaml', 'independent', 'acme'),
      'content/organizations/dyna.yaml': 'name: Dyna\n',
      ...edited('content/handbook/meeting.md', 'On Mondays.', 'On Tuesdays.'),
      ...edited('content/published.txt', '/people/ben/ 2021-01-01\n', ''),
      'content/theme/header.html': '<p><a href="/">Examples</a></p>\n',
    },
    author: 'mallory',
    status: 0,
  },
  'names that mean harm': {
    files: {
      'content/elections/2021-05/candidates/`<img>\n# x.md': statement(
        'hana-x',
        '<!-- [x](https://hostile.example) @everyone',
      ),
    },
    author: '`@everyone`',
    status: 1,
  },
};

const nameOf = (kind: string): string =>
  kind
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z]+/g, '-');

describe('a request', () => {
  test.each(Object.entries(KINDS))('%s', async (kind, { now = IN_TIME, status, ...asking }) => {
    const answer = await said(host, asking, now);
    const text = `${[...answer.annotations, '', answer.text].join('\n').trim()}\n\nExit status: ${answer.status}\n`
      // A commit is called after all that it holds, and what the examples start from changes.
      // What else is wrong in the examples is not this request's.
      .replace(/^The whole: .*$/m, '')
      .replace(/\b(commit|git show) [0-9a-f]{10}\b/g, '$1 0123456789');
    const file = path.resolve('tests/fixtures/requests', `${nameOf(kind)}.md`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(answer.status).toBe(status);
  });

  test('says nothing beside its lines, and ends well, where only the past is wrong', async () => {
    const old = newHost(edited('content/people/gus.yaml', 'github: gus-x', 'github: gus--x'));
    const { status, annotations, text } = await said(old, { files: { [STAND]: statement() } }, IN_TIME);
    old.close();
    expect({ status, annotations }).toEqual({ status: 0, annotations: [] });
    expect(text).toContain('## Your statement is in order');
    expect(text).toContain('### Not of this pull request');
  });

  test('says how much it leaves out', async () => {
    const wrong = Array.from({ length: 35 }, (_, at) => [`content/people/Bad ${at}.yaml`, 'name: Bad\n'] as const);
    const { annotations, text } = await said(host, { files: Object.fromEntries(wrong) }, IN_TIME);
    expect(annotations.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(annotations).toContainEqual(expect.stringMatching(/^… and \d+ more of \d+, which the summary names\.$/));
    expect(text).toMatch(/… and \d+ more findings, of \d+/);
  });
});

describe('the three ways to merge', () => {
  const clocked = (clock: string) => edited(COUNCIL, 'mayVote: {', `deadlineClock: ${clock}\n      mayVote: {`);
  const verdicts = async (clock: string, asking: Asking, mergedAt: string): Promise<string[]> => {
    const first = newHost(clocked(clock));
    const { root, branch } = opened(first, asking);
    const answers: string[] = [];
    for (const way of Object.values(WAYS)) {
      const merged = copied({ ...first, root });
      way(merged.root, branch, mergedAt);
      // Somebody else's request, later: nothing of it may be red for what was merged.
      const later = await said(
        merged,
        {
          files: {
            'content/elections/2021-05/candidates/gus-x.md': GUS['content/elections/2021-05/candidates/gus-x.md'] ?? '',
          },
          author: 'gus-x',
          opened: '2021-05-07T10:00:00Z',
        },
        '2021-05-08T14:00:00Z',
      );
      const { out } = await ran(['check', '--format', 'json'], {
        content: path.join(merged.root, 'content'),
        now: '2021-05-09',
      });
      const found = (JSON.parse(out) as { code: string; place: { file: string } }[]).filter(({ place }) =>
        place.file.endsWith('hana-x.md'),
      );
      answers.push(`${later.status} ${later.annotations.length} ${found.map(({ code }) => code).join(',')}`);
      merged.close();
    }
    first.close();
    return answers;
  };

  test.each([
    ['opened', 'filing-not-recorded'],
    ['written', 'filing-not-recorded'],
    ['committed', 'filing-not-recorded'],
  ])('say the same of a statement that came in time and was merged later, by the clock "%s"', async (clock, code) => {
    const asking = { files: { [STAND]: statement() }, opened: '2021-05-07T11:30:00Z' };
    expect(new Set(await verdicts(clock, asking, '2021-05-08T13:30:00Z'))).toEqual(new Set([`0 0 ${code}`]));
  });

  test('say the same where the merge counts', async () => {
    const asking = { files: { [STAND]: statement() }, opened: '2021-05-07T11:30:00Z' };
    const said = await verdicts('merged', asking, '2021-05-08T13:30:00Z');
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain('filed-late');
  });
});
