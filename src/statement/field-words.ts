import { nearName } from './near-names.ts';

/** What is said of single answers: by the form, and by the checks of the content. */

export const mixedMessage = (word: string): string =>
  `"${word}" mixes letters of more than one alphabet that look alike`;
export const MIXED = {
  code: 'mixed-alphabets',
  severity: 'error',
  expected: 'type the word anew in one alphabet',
} as const;
export const EMAIL = {
  code: 'email-in-field',
  severity: 'error',
  message: 'there is an e-mail address here, which the site does not publish',
  expected: 'take it out; readers reach you by your handle, or by a link',
} as const;

export const newOrganizationMessage = (affiliation: string): string =>
  `"${affiliation}" is not among the organizations yet; the site will make a page for it`;

/** What to write instead, where a name that the files have is near. */
export function newOrganizationExpected(affiliation: string, names: readonly string[]): string {
  const near = nearName(affiliation, names);
  return near === null ? 'leave it, if that is its name' : `did you mean "${near}"? Leave it, if it is another`;
}

/** What is said where a statement and the files about others do not fit together: by the form and by the checks alike. */
interface Said {
  readonly message: string;
  readonly expected: string;
}

/** `recorded` is the id of the organization, or `independent`; `on` the day of the filing. */
export const disagrees = (affiliation: string, person: string, recorded: string, on: string): Said => ({
  message: `says "${affiliation}"; people/${person}.yaml has ${recorded} on ${on}, when the statement was filed`,
  expected: 'correct the one that is wrong; a change of organization is a new entry under "affiliations"',
});

export const standsAsOfficial = (name: string): Said => ({
  message: `${name} is an official of this election and stands in it`,
  expected: 'name another official, or withdraw the candidacy',
});

export const nameLooksLike = (name: string, said: string): Said => ({
  message: `"${name}" looks like ${said}`,
  expected: 'make sure who this is; if both are one person, put the handle into the file in people/',
});
export const inPeople = (name: string): string => `${name}, who is somebody else in people/`;
export const standsToo = (name: string): string => `${name}, who stands as well`;
/** Whose a handle is: that of somebody of the files, and that of another candidate. */
export const whoseInPeople = (name: string): string => `${name}’s`;
export const whoseStands = (name: string): string => `that of ${standsToo(name)}`;

export const handleLooksLike = (github: string, other: string, whose: string): Said => ({
  message: `the handle "${github}" looks like "${other}", which is ${whose}`,
  expected: 'make sure who this is before it is merged',
});

export const isUnfamiliar = (person: string, known: string, name: string): Said => ({
  message: `people/${person}.yaml knows ${known}, not "${name}"`,
  expected: 'add the name there under "otherNames", or correct the statement',
});

/** Of a handle that is the name of another's file; `github` is that person's own handle. */
export const isNobodys = (id: string, name: string, github: string | null): Said => ({
  message: `people/${id}.yaml is ${name}, who ${github === null ? 'has no handle yet' : `has the handle ${github}`}; this statement is taken for somebody else’s`,
  expected:
    github === null
      ? `if it is ${name}’s, put the handle into people/${id}.yaml`
      : `if it is ${name}’s, name the file "${github}.md" and write github: ${github}`,
});
