/**
 * Bad input, kind by kind, in every form that the readers know: a finding with its place, or the right answer. The compiler
 * asks for each form wherever one is added.
 */
import { describe, expect, test } from 'vitest';
import { type FormName, readBallots } from '../../src/counting/forms/index.ts';
import { pollIn } from '../../src/counting/recount.ts';
import { counted, told } from './support.ts';

/** The forms, and a table in which the higher number is the better. */
type Kind = FormName | 'points';
/** A text, and what is said of it: "2:1 …" for a finding, an order for an answer. */
type Case = readonly [text: string, says: string];

const read = (kind: Kind, text: string) =>
  readBallots(text, kind === 'points' ? 'csv' : kind, {
    candidates: null,
    better: kind === 'points' ? 'higher' : 'lower',
  });

/** The findings, or what the ballots count to by Schulze. */
function said(kind: Kind, text: string): string {
  const file = read(kind, text);
  if (file.flaws.length > 0) return file.flaws.map(({ line, col, message }) => `${line}:${col} ${message}`).join('; ');
  const poll = pollIn(file);
  return `${told(counted(poll, {}).order, poll)}, ${file.cast} cast, ${file.blank} blank`;
}

const SHEET = 'Option 1--->: A\nOption 2--->: B\nOption 3--->: C\n';
const head = (voters: number, names: readonly string[] = ['A', 'B', 'C']) =>
  [
    `# NUMBER ALTERNATIVES: ${names.length}`,
    `# NUMBER VOTERS: ${voters}`,
    ...names.map((name, at) => `# ALTERNATIVE NAME ${at + 1}: ${name}`),
    '',
  ].join('\n');
const NAMED = '0\n"A"\n"B"\n"C"\n';
/** The same for each of PrefLib's forms. */
const orders = (text: string, says: string) => ({
  soc: [text, says] as const,
  soi: [text, says] as const,
  toc: [text, says] as const,
  toi: [text, says] as const,
});

const CASES: Readonly<Record<string, Readonly<Record<Kind, Case>>>> = {
  'a rank of 0, where points may be': {
    csv: ['A,B,C\n0,1,2\n', '2:1 "0" is no rank'],
    points: ['A,B,C\n0,1,2\n', 'C>B>A, 1 cast, 0 blank'],
    pairs: [
      '0 ballots,A,B\n',
      '1:1 does not say how many ballots the pairs come from; 1:1 ends after 0 rows for 2 candidates',
    ],
    blt: [`3 1\n1 0 1 2 0\n${NAMED}`, '2:3 "0" is no candidate'],
    ...orders(`${head(1)}1: 0,2,3\n`, '6:4 "0" is no candidate'),
    soc: [`${head(1)}1: 0,1,2,3\n`, '6:4 "0" is no candidate'],
    toc: [`${head(1)}1: {0,1},2,3\n`, '6:4 "0" is no candidate'],
    cvotes: ['A > B * 0\n#\n', '1:7 "* 0" is no number of ballots; 1:1 names no candidates'],
    debian: [`${SHEET}V: 012 x\n`, '4:4 "0" is no rank'],
  },
  'a rank of 1.5, where points may be': {
    csv: ['A,B,C\n1.5,1,2\n', '2:1 "1.5" is no rank'],
    points: ['A,B,C\n1.5,1,2\n', 'C>A>B, 1 cast, 0 blank'],
    pairs: ['3 ballots,A,B\nA,,1.5\nB,1,\n', '2:4 "1.5" is no number of voters'],
    blt: [`3 1\n1 1.5 2 0\n${NAMED}`, '2:3 "1.5" is no candidate'],
    ...orders(`${head(1)}1: 1.5,1,2,3\n`, '6:4 "1.5" is no candidate'),
    cvotes: ['#/Candidates: A;B\nA > B * 1.5\n', '2:7 "* 1.5" is no number of ballots'],
    debian: [`${SHEET}V: 1.5 x\n`, '4:5 "." is no rank'],
  },
  'a rank, or a number of ballots, that no number holds exactly': {
    csv: ['A,B,C\n1,9007199254740993,2\n', '2:3 "9007199254740993" is no rank'],
    points: ['A,B,C\n1,9007199254740993,2\n', '2:3 "9007199254740993" is no number of points'],
    pairs: ['3 ballots,A,B\nA,,9007199254740993\nB,1,\n', '2:4 "9007199254740993" is no number of voters'],
    blt: [`3 1\n9007199254740993 1 0\n${NAMED}`, '2:1 "9007199254740993" is no number of ballots'],
    ...orders(
      `${head(1)}9007199254740993: 1,2,3\n`,
      '6:1 "9007199254740993: 1,2,3" does not begin with a number of ballots; 2:1 counts 1 ballot and holds 0',
    ),
    cvotes: ['#/Candidates: A;B\nA ^9007199254740993 * 2\n', '2:3 "^9007199254740993 * 2" is no number of ballots'],
    debian: [`${SHEET}V: 9007199254740993 x\n`, '4:4 "9007199254740993" has 16 ranks for 3 options'],
  },
  'an empty ballot, where each must not rank all': {
    csv: ['A,B,C\n,,\nNo opinion,No opinion,No opinion\n2,1,-\n', 'B>A>C, 3 cast, 2 blank'],
    points: ['A,B,C\n,,\n1,2,\n', 'B>A>C, 2 cast, 1 blank'],
    pairs: ['3 ballots,A,B\nA,,\nB,1,\n', '2:4 "" is no number of voters'],
    blt: [`3 1\n1 0\n1 2 1 0\n${NAMED}`, 'B>A>C, 2 cast, 1 blank'],
    soc: [`${head(2)}1:\n1: 2,1,3\n`, '6:3 ranks 0 of 3 candidates'],
    toc: [`${head(2)}1:\n1: 2,1,3\n`, '6:3 ranks 0 of 3 candidates'],
    soi: [`${head(2)}1:\n1: 2,1\n`, 'B>A>C, 2 cast, 1 blank'],
    toi: [`${head(2)}1:\n1: 2,1\n`, 'B>A>C, 2 cast, 1 blank'],
    cvotes: ['#/Candidates: A;B;C\n/EMPTY/\nB > A\n', 'B>A>C, 2 cast, 1 blank'],
    debian: [`${SHEET}V: --- x\nV: 21- y\n`, 'B>A>C, 2 cast, 1 blank'],
  },
  'a ballot that is longer than the list': {
    csv: ['A,B,C\n1,2,3,4\n', '2:7 has 4 cells, where there are 3 columns'],
    points: ['A,B,C\n1,2,3,4\n', '2:7 has 4 cells, where there are 3 columns'],
    pairs: ['3 ballots,A,B\nA,,1,2\nB,1,\n', '2:1 is no row of 2 pairs for "A"'],
    blt: [`3 1\n1 1 2 3 4 0\n${NAMED}`, '2:9 "4" is no candidate'],
    ...orders(`${head(1)}1: 1,2,3,4\n`, '6:10 "4" is no candidate'),
    cvotes: ['#/Candidates: A;B;C\nA > B > C > D\n', '2:13 "D" is none of the candidates'],
    debian: [`${SHEET}V: 1234 x\n`, '4:4 "1234" has 4 ranks for 3 options'],
  },
  'a candidate who is ranked twice': {
    csv: ['A,B,B\n1,2,3\n', '1:5 names "B" twice'],
    points: ['A,B,B\n1,2,3\n', '1:5 names "B" twice'],
    pairs: ['3 ballots,A,A\nA,,1\nA,1,\n', '1:13 names "A" twice'],
    blt: [`3 1\n1 1 2 1 0\n${NAMED}`, '2:7 candidate 1 is ranked twice'],
    soc: [`${head(1)}1: 1,2,2\n`, '6:8 candidate 2 is ranked twice; 6:4 ranks 2 of 3 candidates'],
    toc: [`${head(1)}1: 1,2,2,3\n`, '6:8 candidate 2 is ranked twice'],
    soi: [`${head(1)}1: 1,1\n`, '6:6 candidate 1 is ranked twice'],
    toi: [`${head(1)}1: 1,{2,1}\n`, '6:6 candidate 1 is ranked twice'],
    cvotes: ['A > B = A\n', '1:9 "A" is ranked twice'],
    debian: [SHEET.replace(': B', ': A').concat('V: 123 x\n'), '2:15 names "A" twice'],
  },
  'a number that says otherwise than the file holds': {
    csv: ['A,B,C\n1,2\n', '2:3 has 2 cells, where there are 3 columns'],
    points: ['A,B,C\n0X1,2,3\n', '2:1 "0" is no number of ballots'],
    pairs: ['2 ballots,A,B\nA,,2\nB,1,\n', '2:1 2 and 1 voters of one pair are more than 2 ballots'],
    blt: [`4 1\n1 1 0\n${NAMED}`, '6:1 names 3 candidates, where its first line counts 4'],
    ...orders(`${head(9)}1: 1,2,3\n`, '2:1 counts 9 ballots and holds 1'),
    soi: [`${head(1).replace('IVES: 3', 'IVES: 4')}1: 1\n`, '2:1 counts 4 candidates and names 3'],
    toi: [
      '4\n1,A\n2,B\n3,C\n1,1,1\n1,2\n',
      '5:1 names candidate 1 where 4 comes next; 6:1 counts 1 ballot and holds 0',
    ],
    cvotes: ['#/Number of Seats: two\nA\n', '1:20 "two" is no number of seats'],
    debian: [`${SHEET}V: 123 x\nOption 4--->: D\n`, '5:1 names an option behind the first ballot'],
  },
  'a comma in a name': {
    csv: ['"A, Jr.",B\n2,1\n', 'B>A, Jr., 1 cast, 0 blank'],
    points: ['"A, Jr.","B ""b"""\n2,1\n', 'A, Jr.>B "b", 1 cast, 0 blank'],
    pairs: ['3 ballots,"A, Jr.",B\n"A, Jr.",,1\nB,2,\n', 'B>A, Jr., 3 cast, 0 blank'],
    blt: ['2 1\n1 2 1 0\n0\n"A, Jr."\n"B"\n', 'B>A, Jr., 1 cast, 0 blank'],
    ...orders(`${head(1, ['A, Jr.', 'B'])}1: 2,1\n`, 'B>A, Jr., 1 cast, 0 blank'),
    soi: ['2\n1,A, Jr.\n2,B\n1,1,1\n1,2,1\n', 'B>A, Jr., 1 cast, 0 blank'],
    cvotes: ['#/Candidates: A, Jr.;B\nB > A, Jr.\n', 'B>A, Jr., 1 cast, 0 blank'],
    debian: ['Option 1--->: A, Jr.\nOption 2--->: B\nV: 21 x\n', 'B>A, Jr., 1 cast, 0 blank'],
  },
  'a sign that is not closed, or that no name has': {
    csv: ['"A,B\n1,2\n', '1:1 a quotation mark is not closed'],
    points: ['A,B\n"1,2\n', '2:1 a quotation mark is not closed'],
    pairs: ['3 ballots,"A,B\nA,,1\n', '1:11 a quotation mark is not closed'],
    blt: ['2 1\n1 2 1 0\n0\n"A\n"B"\n', '4:1 is no name'],
    ...orders(`${head(1)}1: 1,{2,3\n`, '6:6 has a "{" without its other'),
    soi: [`${head(1)}1: 1,,2\n`, '6:6 "" is no candidate'],
    toi: [`${head(1)}1: {{1,2},3}\n`, '6:4 has a "{" without its other'],
    cvotes: ['x || y || A > B\n', '1:6 "y || A" has a sign that no name has'],
    debian: [`${SHEET}V:\n`, '4:1 is no ballot'],
  },
  'one candidate': {
    csv: ['A\n1\nNo opinion\n', 'A, 2 cast, 1 blank'],
    points: ['A\n5\n', 'A, 1 cast, 0 blank'],
    pairs: ['3 ballots,A\nA,\n', 'A, 3 cast, 0 blank'],
    blt: ['1 1\n3 1 0\n0\n"A"\n', 'A, 3 cast, 0 blank'],
    ...orders(`${head(3, ['A'])}3: 1\n`, 'A, 3 cast, 0 blank'),
    cvotes: ['A * 3\n', 'A, 3 cast, 0 blank'],
    debian: ['Option 1-->: A\nV: 1 x\n', 'A, 1 cast, 0 blank'],
  },
  'all tied': {
    csv: ['A,B,C\n7,7,7\n', 'A=B=C, 1 cast, 0 blank'],
    points: ['A,B,C\n0,0,0\n', 'A=B=C, 1 cast, 0 blank'],
    pairs: ['2 ballots,A,B,C\nA,,1,1\nB,1,,1\nC,1,1,\n', 'A=B=C, 2 cast, 0 blank'],
    blt: [`3 1\n1 1=2=3 0\n${NAMED}`, 'A=B=C, 1 cast, 0 blank'],
    toc: [`${head(1)}1: {1,2,3}\n`, 'A=B=C, 1 cast, 0 blank'],
    toi: [`${head(1)}1: {1,2,3}\n`, 'A=B=C, 1 cast, 0 blank'],
    soc: [`${head(3)}1: 1,2,3\n1: 2,3,1\n1: 3,1,2\n`, 'A=B=C, 3 cast, 0 blank'],
    soi: [`${head(1)}1: {1,2,3}\n`, '6:4 ranks several alike'],
    cvotes: ['A = B = C\n', 'A=B=C, 1 cast, 0 blank'],
    debian: [`${SHEET}V: 111 x\n`, 'A=B=C, 1 cast, 0 blank'],
  },
  'no ballot': {
    csv: ['A,B\n', '1:1 holds no ballot'],
    points: ['A,B\n\n\n', '3:1 holds no ballot'],
    pairs: ['A,B\n', '1:1 does not say how many ballots the pairs come from; 1:1 ends after 0 rows for 1 candidate'],
    blt: [`3 1\n${NAMED}`, '5:1 holds no ballot'],
    ...orders(head(0), '5:1 holds no ballot'),
    cvotes: ['#/Candidates: A;B\n', '1:1 holds no ballot'],
    debian: [`${SHEET}<pre>V: 123 x</pre>\n`, '4:1 holds no ballot'],
  },
  nothing: {
    csv: ['', '1:1 names no candidates'],
    points: ['', '1:1 names no candidates'],
    pairs: ['', '1:1 ends after 0 rows for 0 candidates'],
    blt: ['', '1:1 holds no ballots'],
    ...orders('', '1:1 names no candidates'),
    cvotes: ['', '1:1 names no candidates'],
    debian: ['', '1:1 names no options'],
  },
};

describe.each(Object.entries(CASES))('%s', (_, kinds) => {
  test.each(Object.entries(kinds) as [Kind, Case][])('%s', (kind, [text, says]) => {
    expect(said(kind, text)).toBe(says);
  });
});

/** An order in every form, to be written in other ways. */
const SOUND: Readonly<Record<Kind, string>> = {
  csv: 'Ada,Bo\n2,1\n',
  points: 'Ada,Bo\n2,3\n',
  pairs: '1 ballot,Ada,Bo\nAda,,0\nBo,1,\n',
  blt: '2 1\n1 2 1 0\n0\n"Ada"\n"Bo"\n',
  ...{ soc: `${head(1, ['Ada', 'Bo'])}1: 2,1\n`, soi: `${head(1, ['Ada', 'Bo'])}1: 2,1\n` },
  ...{ toc: `${head(1, ['Ada', 'Bo'])}1: 2,1\n`, toi: `${head(1, ['Ada', 'Bo'])}1: 2,1\n` },
  cvotes: '#/Candidates: Ada;Bo\nBo > Ada\n',
  debian: 'Option 1--->: Ada\nOption 2--->: Bo\nV: 21 x\n',
};

describe.each(Object.entries(SOUND) as [Kind, string][])('%s', (kind, text) => {
  test('is read with a byte order mark, with any ends of lines, and without the last of them', () => {
    const ways = [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text.trimEnd()];
    for (const way of ways) expect(said(kind, way)).toBe('Bo>Ada, 1 cast, 0 blank');
  });

  test('says of another encoding which one is meant', () => {
    const bytes = Buffer.from(text.replaceAll('Bo', 'Bö'), 'latin1');
    expect(said(kind, bytes.toString('utf8'))).toMatch(/^\d+:\d+ holds a character that no text in UTF-8 has/);
    expect(said(kind, Buffer.from(text, 'utf16le').toString('utf8'))).toContain('no text in UTF-8');
  });

  test('that is a page of a wiki, a pointer to a large file, or in the midst of a merge is no ballot', () => {
    for (const other of [
      '<!doctype html>\n<title>Not found</title>\n',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n',
      text.replace('\n', '\n<<<<<<< HEAD\n').concat('=======\n>>>>>>> x\n'),
    ]) {
      expect(said(kind, other)).toMatch(/^\d+:\d+ /);
    }
  });
});

/** The same ballot very often, each on a line of its own. */
const MANY: Readonly<Record<Exclude<Kind, 'pairs'>, (count: number) => string>> = {
  csv: (count) => `A,B,C\n${'2,1,3\n'.repeat(count)}`,
  points: (count) => `A,B,C\n${'2,3,1\n'.repeat(count)}`,
  blt: (count) => `3 1\n${'1 2 1 3 0\n'.repeat(count)}${NAMED}`,
  ...{ soc: (count) => `${head(count)}${'1: 2,1,3\n'.repeat(count)}` },
  ...{ soi: (count) => `${head(count)}${'1: 2,1\n'.repeat(count)}` },
  ...{ toc: (count) => `${head(count)}${'1: 2,1,3\n'.repeat(count)}` },
  ...{ toi: (count) => `${head(count)}${'1: 2,{1}\n'.repeat(count)}` },
  cvotes: (count) => `#/Candidates: A;B;C\n${'B > A\n'.repeat(count)}`,
  debian: (count) => `${SHEET}${'V: 213\n'.repeat(count)}`,
};

test.each(Object.entries(MANY) as [Kind, (count: number) => string][])(
  'fifty thousand ballots are few: %s',
  (kind, written) => {
    expect(said(kind, written(50_000))).toBe('B>A>C, 50000 cast, 0 blank');
    expect(read(kind, written(50_000)).ballots).toHaveLength(1);
  },
  20_000,
);
