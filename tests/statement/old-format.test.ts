import { expect, test } from 'vitest';
import { readOldStatement } from '../../src/statement/old-format.ts';

const TEXT = 'I have kept the lamps since 2019.\n\n#### Why me\n\n- I am often there.\n';

test('plain text under labels', () => {
  for (const text of [
    `Name: Hana Example\n\nEmail: hana@example.org\n\nBackground:\n\n${TEXT}`,
    `Name: Hana Example\r\n\r\nEmail: hana@example.org, h@example.net\r\n\r\nBackground:\r\n\r\n${TEXT.replaceAll('\n', '\r\n')}`,
    `\ufeffName:\u00a0Hana\u00a0Example\nIntroduction:\n${TEXT}`,
  ]) {
    expect(readOldStatement(text)).toEqual({ name: 'Hana Example', github: '', body: TEXT });
  }
});

test('Markdown with the handle beside the name, and addresses in a list', () => {
  for (const text of [
    `# Hana Example -> AC\n\n## Summary\n\nName: Hana Example, [@hana-x](https://github.com/hana-x).\n\nEmail: hana@example.org\n\n## Candidacy\n\n${TEXT}`,
    `# @hana-x -> AC\n\n## Summary\n\nName: Hana Example (@hana-x)\n\nEmail:\n\n- <hana@example.org> (work)\n- <h@example.net> (at home)\n\n## Candidacy\n\n${TEXT}`,
    `# Hana’s pitch\n\nName: Hana Example, [@hana-x](https://github.com/hana-x)\n\n${TEXT}`,
  ]) {
    expect(readOldStatement(text)).toEqual({ name: 'Hana Example', github: 'hana-x', body: TEXT });
  }
});

test('a declaration with the address beside the name', () => {
  const text = `Candidacy Declaration\n\nPlatform: Arm\n\nCandidate: Hana Example <hana@example.org>\n\n${TEXT}`;
  expect(readOldStatement(text)).toEqual({ name: 'Hana Example', github: '', body: TEXT });
});

test('an address in the text is withheld, also one that is spelt out', () => {
  const text = 'Name: Hana Example\nEmail: none\n\nWrite to hana@example.org, or hana at example dot org.\n';
  expect(readOldStatement(text)?.body).not.toMatch(/hana@|example dot org/);
});

test('what is no old statement is none', () => {
  for (const text of [
    '',
    'I would like to help.\n',
    '# Why\n\nI would like to help.\n',
    '---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme\n---\nName: what is one?\n',
    '## Background\n\nI began in 2019.\n',
    'Name: what is one? A name is a word by which somebody is called.\n',
  ]) {
    expect(readOldStatement(text), text).toBeNull();
  }
});
