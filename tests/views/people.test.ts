import { describe, expect, it, test } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { organizationView } from '../../src/views/organization.ts';
import { organizationsView } from '../../src/views/organizations.ts';
import { peopleView } from '../../src/views/people.ts';
import { personView } from '../../src/views/person.ts';
import { community, person } from '../governance/support.ts';
import { fixture, siteWith } from './sites.ts';

const harbour = fixture('small', '2018-12-15');
const said = (text: Parameters<typeof plain>[0]) => plain(text).replaceAll('\u00a0', ' ');

test('everybody stands in the list by name, and who has no organization on record is not called independent', () => {
  const view = peopleView(harbour);
  const names = view.people.map(({ person }) => person.text);
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  expect(view.people.find(({ person }) => person.text === 'Ines Horta')?.organization).toEqual({
    text: 'Porto Labs',
    href: '/organizations/tagus/',
  });
  expect(view.people.find(({ person }) => person.text === 'Mateus')?.organization).toBe('independent');
  const unknown = peopleView(siteWith(community({ people: [person('ada')] }), '2018-12-15'));
  expect(unknown.people.map(({ organization }) => organization)).toEqual([null]);
  expect(unknown.lead).toMatch(/^One person is on record/);
});

describe('the page of a person', () => {
  it('says how often somebody stood and was elected, and where the person sits', () => {
    const ines = personView(harbour, 'ines');
    expect(ines.lead).toBe('Ines Horta stood for election once and was elected.');
    expect(ines.tags.map(({ state, said: text }) => [state, said(text ?? [])])).toEqual([
      ['sitting', 'on the Board on 15 December 2018'],
    ]);
    expect(ines.termsHeading).toBe('Two terms on the Board');
    expect(ines.terms.map(({ ended }) => ended)).toEqual(['Then elected', { state: 'sitting' }]);
  });

  it('calls a member who left a former one, and says how the term ended', () => {
    const kaya = personView(harbour, 'kaya');
    expect(kaya.tags).toEqual([{ state: 'former', said: ['member of the Board'] }]);
    expect(said(kaya.terms.at(-1)?.until ?? [])).toBe('30 November 2018');
  });

  it('shows of somebody who withdrew the day of that, and no place in the count', () => {
    const [liam] = personView(harbour, 'liam').candidacies;
    expect(liam).toMatchObject({ affiliation: 'No statement', tag: { state: 'withdrawn' }, day: '2018-03-20' });
    expect(liam?.tag.said).toBeUndefined();
  });

  it('has neither terms nor candidacies of somebody who only ran elections', () => {
    const before = personView(fixture('small', '2015-01-01'), 'ines');
    expect(before).toMatchObject({ lead: null, tags: [], terms: [], candidacies: [], duties: [], termsNote: null });
  });
});

describe('the page of an organization', () => {
  it('names its people, the seats that they held and their candidacies', () => {
    const porto = organizationView(harbour, 'tagus');
    expect(porto.people.map(({ person }) => person.text)).toContain('Ines Horta');
    expect(porto.seats.map(({ committee }) => committee.text)).toEqual(['Board']);
    expect(porto.lead).toMatch(/on record\. On 15\u00a0December 2018, one of them held a seat on the Board\.$/);
  });

  it('is counted in the list as on its page', () => {
    const entry = organizationsView(harbour).organizations.find(
      ({ organization }) => organization.text === 'Porto Labs',
    );
    expect(entry).toMatchObject({ now: 1, most: 1, people: 1 });
  });
});
