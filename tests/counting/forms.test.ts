import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormName, formOf, readBallots, type Says, streamed } from '../../src/counting/forms/index.ts';
import { tally } from '../../src/counting/pairs.ts';

const RANKS: Says = { candidates: null, better: 'lower' };

const read = (form: FormName, text: string, says = RANKS) => readBallots(text, form, says);

/** Ballots in letters: "2 A>B=C". */
const ballots = (form: FormName, text: string, says = RANKS): string[] => {
  const file = read(form, text, says);
  expect(file.flaws).toEqual([]);
  const names = file.candidates.map(({ name }) => name);
  return file.ballots
    .map(
      ({ groups, count }) => `${count} ${groups.map((group) => group.map((each) => names[each]).join('=')).join('>')}`,
    )
    .sort();
};

/** Flaws as "line:col message". */
const flaws = (form: FormName, text: string, says = RANKS): string[] =>
  read(form, text, says).flaws.map(({ line, col, message }) => `${line}:${col} ${message}`);

describe('a table', () => {
  test('has a column a candidate and a row a ballot, as Elekto writes it', () => {
    expect(ballots('csv', 'A,B,C\n1,2,No opinion\n1,1,2\n1,2,\n')).toEqual(['1 A=B>C', '2 A>B']);
  });

  test('of CIVS has ranks alone, "-" for no opinion, and how many ballots a row is', () => {
    const says: Says = { candidates: ['A', 'B', 'C'], better: 'lower' };
    expect(ballots('csv', '# of 4\n1,2,-\n3X2,1,3\n', says)).toEqual(['1 A>B', '3 B>A>C']);
    expect(flaws('csv', '1,2,3\n')).toEqual([
      '1:1 has 3 ranks and no row of names above, and 0 candidates are named for its columns',
    ]);
  });

  test('takes the higher number for the better one where it is said so, and keeps it as points', () => {
    const file = read('csv', 'A,B\n5,2.5\n,4\n', { ...RANKS, better: 'higher' });
    expect(file.flaws).toEqual([]);
    expect(file.ballots.map(({ groups, points }) => ({ groups, points }))).toContainEqual({
      groups: [[0], [1]],
      points: [5, 2.5],
    });
    expect(file.ballots.map(({ points }) => points)).toContainEqual([null, 4]);
  });

  test('may carry a receipt, and begin with a byte order mark', () => {
    const file = read('csv', '\uFEFFreceipt,A,"B, Jr."\r\nx1,1,2\r\nx2,2,1\r\n');
    expect(file.candidates.map(({ name }) => name)).toEqual(['A', 'B, Jr.']);
    expect(file).toMatchObject({ flaws: [], cast: 2, receipts: true });
  });

  test('counts ballots that rank nobody', () => {
    expect(read('csv', 'A,B\n,\n-,No opinion\n1,2\n')).toMatchObject({ cast: 3, blank: 2, flaws: [] });
  });

  test('says where a rank is none', () => {
    expect(flaws('csv', 'A,B\n0,1\n1.5,2\n1,9007199254740993\n1,-2\n1,x\n')).toEqual([
      '2:1 "0" is no rank',
      '3:1 "1.5" is no rank',
      '4:3 "9007199254740993" is no rank',
      '5:3 "-2" is no rank',
      '6:3 "x" is no rank',
    ]);
  });

  test('says where a ballot is longer or shorter than the list, or a quotation mark is not closed', () => {
    expect(flaws('csv', 'A,B\n1,2,3\n1\n"1,2\n')).toEqual([
      '2:5 has 3 cells, where there are 2 columns',
      '3:1 has 1 cell, where there are 2 columns',
      '4:1 a quotation mark is not closed',
    ]);
  });

  test('says where a column has no name, a name stands twice, or no names stand at all', () => {
    expect(flaws('csv', 'A,,A\n1,2,3\n')).toEqual(['1:3 a candidate has no name', '1:4 names "A" twice']);
    expect(flaws('csv', '\n')).toEqual(['1:1 names no candidates']);
  });

  test('tells no more flaws than anybody reads', () => {
    expect(flaws('csv', `A,B\n${'0,0\n'.repeat(1000)}`)).toHaveLength(50);
    expect(flaws('csv', `${'A'.repeat(30_000)}\n`)[0]).toContain('holds 30000 characters');
    expect(flaws('csv', `${Array.from({ length: 201 }, (_, at) => `c${at}`).join()}\n`)).toEqual([
      expect.stringContaining('"c200" is one candidate too many'),
    ]);
  });
});

describe('pairs', () => {
  test('are read as they are written', () => {
    expect(read('pairs', '49 ballots,A,B\nA,,30\nB,12,\n')).toMatchObject({
      flaws: [],
      cast: 49,
      pairs: {
        matrix: [
          [0, 30],
          [12, 0],
        ],
        cast: 49,
      },
    });
  });

  test('that cannot be are told with their places', () => {
    expect(flaws('pairs', '10 ballots,A,B\nA,,8\nB,7,\n')).toEqual([
      '2:1 8 and 7 voters of one pair are more than 10 ballots',
    ]);
    expect(flaws('pairs', ',A,B\nA,,8\n')).toEqual([
      '1:1 does not say how many ballots the pairs come from',
      '2:4 "8" is no number of voters',
      '2:1 ends after 1 row for 2 candidates',
    ]);
  });
});

describe('BLT', () => {
  const WHOLE = '4 2\n-3\n3 1 3 4 0\n2 2=4 1 0\n(x7) 1 4 - 2 0\n1 0\n0\n"Ada"\n"Bo"\n"Cy"\n"Di"\n"Board"\n';

  test('is read with ties, ranks left out, whoever withdrew, and an empty ballot', () => {
    expect(ballots('blt', WHOLE)).toEqual(['1 ', '1 Di>Bo', '2 Bo=Di>Ada', '3 Ada>Di']);
    expect(read('blt', WHOLE)).toMatchObject({ seats: 2, cast: 7, blank: 1, receipts: true });
  });

  test('is read as OpenSTV writes it, with remarks behind everything', () => {
    const text = [
      '4 2 # candidates, seats',
      '-2  # withdrawn',
      '3 1 3 4 0 # three voters',
      '4 1 3 2 0',
      '1 0 # nobody',
      '0 # end of the ballots',
      '"Adele" # Candidate 1',
      '"Sam \\"S#1\\" O." # Candidate 2',
      '"Cy" # Candidate 3',
      '"Di" # Candidate 4',
      '"Board 2026" # Title',
    ].join('\n');
    expect(ballots('blt', text)).toEqual(['1 ', '3 Adele>Cy>Di', '4 Adele>Cy']);
    expect(read('blt', text).candidates.map(({ name }) => name)).toEqual(['Adele', 'Sam "S#1" O.', 'Cy', 'Di']);
  });

  test('says where the numbers do not fit', () => {
    expect(flaws('blt', '2 1\n1 3 0\n1 1 1 0\n0.5 1 0\n1 1\n0\n"A"\n')).toEqual([
      '2:3 "3" is no candidate',
      '3:5 candidate 1 is ranked twice',
      '4:1 "0.5" is no number of ballots',
      '5:3 a ballot does not end with 0',
      '7:1 names 1 candidate, where its first line counts 2',
    ]);
    expect(flaws('blt', '2 1\n0\n"A"\n"B"\n"Title"\n"C"\n')).toEqual([
      '6:1 has more names than the 2 candidates that its first line counts',
    ]);
    expect(flaws('blt', '2 1\n1 1 0\n')).toEqual(['2:1 the ballots have no end']);
    expect(flaws('blt', 'hello\n')[0]).toBe('1:1 "hello" does not say how many candidates and seats there are');
  });
});

describe('PrefLib', () => {
  const head =
    '# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 5\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n';

  test('is read in both forms of its head', () => {
    expect(ballots('toc', `${head}3: 1,{2,3}\n2: 3,1,2\n`)).toEqual(['2 C>A>B', '3 A>B=C']);
    expect(ballots('soi', '3\n1,A\n2,B\n3,C\n5,5,2\n3,1,2\n2,3\n')).toEqual(['2 C', '3 A>B']);
  });

  test('says where a file is not what its ending says', () => {
    expect(flaws('soc', `${head}3: 1,{2,3}\n2: 3,1\n`)).toEqual([
      '6:6 ranks several alike',
      '7:4 ranks 2 of 3 candidates',
    ]);
    expect(flaws('soi', `${head}3: 1,4\n`)).toEqual(['6:6 "4" is no candidate', '2:1 counts 5 ballots and holds 3']);
  });
});

describe('the Condorcet Election Format', () => {
  test('is read with its parameters, weights, numbers and tags', () => {
    const text =
      '# mine\n#/Candidates: Ada L. ; B ; C\n#/Number of Seats: 2\n#/Implicit Ranking: false\n#/Weight allowed: true\n\n' +
      'Ada L. > B = C * 4 # four\nx9, y || B ^2 * 3\n/EMPTY_RANKING/ * 2\n';
    expect(ballots('cvotes', text)).toEqual(['2 ', '4 Ada L.>B=C', '6 B']);
    expect(read('cvotes', text)).toMatchObject({ unranked: 'ignored', seats: 2, receipts: true });
  });

  test('is read as its specification words it: one seat parameter, blank ballots, tags, remarks', () => {
    const text =
      '#/candidates: Candidate A;Candidate B;Candidate C\n#/Number of Seat: 2\n#/Weight allowed: false\n' +
      'Candidate A>Candidate B>Candidate C ^7 *2 # no weights\nsomebody , signature:55a || Candidate C\n/EMPTY/ * 2\n';
    expect(ballots('cvotes', text)).toEqual(['1 Candidate C', '2 ', '2 Candidate A>Candidate B>Candidate C']);
    expect(read('cvotes', text)).toMatchObject({ seats: 2, unranked: 'last', cast: 5, blank: 2 });
  });

  test('refuses what its specification calls invalid', () => {
    expect(flaws('cvotes', 'A < B > C\nA > B > /EMPTY/\nA > B * 8 ^7\n')).toEqual([
      '1:1 "A < B" has a sign that no name has',
      '2:9 "/EMPTY/" has a sign that no name has',
      '3:7 "* 8 ^7" is no number of ballots',
    ]);
  });

  test('takes its candidates from the ballots where it lists none, and ignores weights where they are not allowed', () => {
    expect(ballots('cvotes', 'A > B\nB ^9\n')).toEqual(['1 A>B', '1 B']);
    expect(read('cvotes', 'A\n')).toMatchObject({ unranked: 'last' });
  });

  test('says where a name is none', () => {
    expect(flaws('cvotes', '#/Candidates: A ; B\nA > Bb\nA > > B\nA > A\nA * x\n#/Number of Seats: 3\n')).toEqual([
      '2:5 "Bb" is none of the candidates',
      '3:5 a candidate is missing between the signs',
      '4:5 "A" is ranked twice',
      '5:3 "* x" is no number of ballots',
      '6:1 a parameter stands behind the first ballot',
    ]);
  });
});

describe('Debian’s tally sheets', () => {
  const SHEET =
    '           Tally Sheet for the votes cast. \n\n     Option 1---->: Ada L.\n   /  Option 2--->: Bo\n   |/  Option 3-->: None Of The Above\n   ||/\n';

  test('are read with the hash of whose ballot it is', () => {
    expect(ballots('debian', `${SHEET}V: 12-\t0f3c\nV: -1-\t77aa\nV: 112\tbeef\n`)).toEqual([
      '1 Ada L.=Bo>None Of The Above',
      '1 Ada L.>Bo',
      '1 Bo',
    ]);
    expect(read('debian', `${SHEET}V: 12-\t0f3c\n`)).toMatchObject({ receipts: true, unranked: 'last' });
  });

  test('of a public vote have a login and a name behind each ballot; the login finds it', () => {
    const found: (string | null)[] = [];
    const stream = streamed('debian', RANKS, ({ receipt }) => found.push(receipt));
    stream.take(`${SHEET}V: 213\tadal  Ada L.\nV: 1-2\n`);
    expect(stream.end().flaws).toEqual([]);
    expect(found).toEqual(['adal', null]);
  });

  test('tell in quotation marks how a ballot is written, and underline their titles; that is none', () => {
    const prose = '   The format is:\n       "V: vote \tLogin\tName"\n=======\n';
    expect(ballots('debian', `${prose}${SHEET}V: 12-\tadal\tAda L.\n`)).toEqual(['1 Ada L.>Bo']);
  });

  test('say where a vote does not fit', () => {
    expect(flaws('debian', `${SHEET}V: 12\tx\nV: 10?\ty\n`)).toEqual([
      '7:4 "12" has 2 ranks for 3 options',
      '8:5 "0" is no rank',
      '8:6 "?" is no rank',
    ]);
  });
});

test('a receipt stands on one ballot, a tag of the Condorcet Election Format on many', () => {
  expect(flaws('csv', 'receipt,A,B\nx1,1,2\nx2,2,1\nx1,2,1\n')).toEqual([
    '4:1 carries the receipt "x1", as line 2 does',
  ]);
  expect(flaws('blt', '2 1\n(x) 1 1 0\n(x) 1 2 0\n0\n"A"\n"B"\n')).toHaveLength(1);
  expect(flaws('debian', 'Option 1->: A\nOption 2->: B\nV: 12\tada\nV: 21\tada\nV: 12\t\nV: 12\t\n')).toHaveLength(1);
  expect(ballots('cvotes', 'north || A > B\nnorth || B > A\n')).toEqual(['1 A>B', '1 B>A']);
});

test('a receipt that reads like a number of ballots is none', () => {
  expect(ballots('csv', 'receipt,A,B\n2x9f,1,2\n3X,2X2,1\n')).toEqual(['1 A>B', '2 B>A']);
});

test('a form is known by its file’s name', () => {
  expect(['ballots.csv', 'x/pairs.csv', 'a.BLT', 'b.soi', 'c.cvotes', 'tally.txt', 'd.pdf'].map(formOf)).toEqual([
    'csv',
    'pairs',
    'blt',
    'soi',
    'cvotes',
    'debian',
    null,
  ]);
});

test('a stream gives what the whole file gives, wherever it is cut', () => {
  const text = '\uFEFFA,B,C\r\n1,2,3\r\n3,1,No opinion\r\n2,,1\r\n';
  const whole = readBallots(text, 'csv', RANKS);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
      const all = tally(3, 'last');
      const stream = streamed('csv', RANKS, all.add);
      let at = 0;
      for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
        stream.take(text.slice(at, cut));
        at = cut;
      }
      expect(stream.end().flaws).toEqual([]);
      expect(all.cast()).toBe(whole.cast);
      const expected = tally(3, 'last');
      for (const ballot of whole.ballots) expected.add(ballot);
      expect(all.matrix()).toEqual(expected.matrix());
    }),
    { numRuns: 40 },
  );
});

test('no text, whatever it is, makes a reader throw or take long', () => {
  const piece = fc.constantFrom(
    '1',
    '0',
    ',',
    '"',
    '\n',
    ' ',
    '{',
    '}',
    ':',
    '>',
    '=',
    '#',
    '-',
    'V:',
    'A',
    '4 2',
    '*',
    '^',
    '||',
    '#/',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('csv', 'pairs', 'blt', 'soc', 'toi', 'cvotes', 'debian'),
      (pieces, form) => {
        const { ballots: all, candidates } = readBallots(pieces.join(''), form, RANKS);
        expect(all.every(({ groups }) => groups.flat().every((each) => each >= 0 && each < candidates.length))).toBe(
          true,
        );
      },
    ),
    { numRuns: 500 },
  );
});
