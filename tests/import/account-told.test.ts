import { expect, test } from 'vitest';
import { type AccountDocument, accountMarkdown, accountText, withoutAddresses } from '../../src/import/account-told.ts';

const place = { file: '2020-05/ada.txt', line: 3, col: 1 };
const guess = (about: string, sure: 'certain' | 'likely' | 'unsure') => ({
  about,
  value: 'Acme',
  from: 'the text',
  sure,
  places: [place],
});

const account: AccountDocument = {
  layout: 'plain-text',
  source: 'archive',
  out: 'our-content',
  written: { added: ['people/ada.yaml'], changed: [], moved: [], same: 0, byHand: [], gone: [] },
  used: [],
  keptAside: [],
  notUnderstood: [],
  guesses: [guess('Ada', 'certain'), guess('Bo', 'likely'), guess('Cleo', 'unsure')],
  doubts: [],
  takenOut: [
    { place, what: 'Email: ada.e at example.org', why: 'label' },
    { place, what: 'Name: Ada', why: 'label' },
  ],
  remarks: [],
};

test('the account begins with what is least sure, and keeps what is certain apart', () => {
  const told = accountMarkdown(account, false);
  expect(told.match(/^## .*$/gm)).toEqual(['## Guessed', '## Concluded, and certain', '## Taken out of texts']);
  expect(told.indexOf('Cleo: Acme (not sure)')).toBeLessThan(told.indexOf('Bo: Acme (likely)'));
});

test('the terminal leaves out what is certain, and says where all of it was written', () => {
  const told = accountText(account, false, 'account.html');
  expect(told).toContain('Guessed (2):');
  expect(told).not.toContain('Ada');
  expect(told).toContain('All of it, with what is certain: account.html');
  expect(accountText(account, false, null)).not.toContain('All of it');
});

test('a line that held an address holds none in the account, however it was disguised', () => {
  const told = accountMarkdown(withoutAddresses(account), false);
  expect(told).not.toContain('ada.e');
  expect(told).toContain('2020-05/ada.txt:3: an e-mail address');
  expect(told).toContain('Name: Ada (label)');
});
