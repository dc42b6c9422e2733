import { describe, expect, test } from 'vitest';
import { difference } from '../../src/commands/officials/difference.ts';
import { withEntry, withKey } from '../../src/findings/yaml-edit.ts';

const FILE = `committee: council # the one
candidacies:
  # came first
  - person: ada   # by hand
    filed: { authored: 2026-06-01T12:00:00Z }
  - { person: ben }
# between
summary: >-
  Two lines
  of text

# the end
`;

describe('an addition leaves every other byte as it is', () => {
  test('to a mapping in lines', () => {
    expect(withKey(FILE, ['candidacies', 0], 'withdrew', '2026-06-02')).toBe(
      FILE.replace('12:00:00Z }\n', '12:00:00Z }\n    withdrew: 2026-06-02\n'),
    );
  });
  test('to a mapping in braces', () => {
    expect(withKey(FILE, ['candidacies', 1], 'withdrew', '2026-06-02')).toBe(
      FILE.replace('{ person: ben }', '{ person: ben, withdrew: 2026-06-02 }'),
    );
  });
  test('to a list in lines, in brackets, and to one that is not there', () => {
    expect(withEntry(FILE, 'candidacies', { person: 'cy' })).toBe(
      FILE.replace('  - { person: ben }\n', '  - { person: ben }\n  - person: cy\n'),
    );
    expect(withEntry('officials: [ada] # one\n', 'officials', 'ben')).toBe('officials: [ada, ben] # one\n');
    expect(withEntry('a: 1\nofficials: []\nb: 2\n', 'officials', 'ben')).toBe('a: 1\nofficials:\n  - ben\nb: 2\n');
    expect(withEntry('a: 1', 'officials', 'ben')).toBe('a: 1\nofficials:\n  - ben\n');
  });
  test('to the file itself, behind its last entry', () => {
    expect(withKey(FILE, [], 'seats', 2)).toBe(FILE.replace('  of text\n', '  of text\nseats: 2\n'));
  });
});

test('what is there already is replaced, and nothing else', () => {
  const file = 'a: 1\noutcome:\n  by: poll # counted\n  elected:\n    - ada\n# then\nb: 2\n';
  expect(withKey(file, [], 'outcome', { by: 'uncontested' })).toBe('a: 1\noutcome:\n  by: uncontested\n# then\nb: 2\n');
});

test('where there is no mapping, nothing is added', () => {
  expect(() => withKey(FILE, ['summary'], 'a', 1)).toThrow(RangeError);
});

test('a change is shown with what goes, what comes and what stays around it', () => {
  expect(difference('a\nb\nc\nd\ne\n', 'a\nb\nx\nd\ne\n')).toEqual([
    '    a',
    '    b',
    '  - c',
    '  + x',
    '    d',
    '    e',
  ]);
  expect(difference('', 'a\n')).toEqual(['  + a']);
});
