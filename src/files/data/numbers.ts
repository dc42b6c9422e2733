/** numbers.json: what each election comes to in numbers. */
import { z } from 'zod';
import { history } from '../../governance/history/history.ts';
import { electionNumbers } from '../../governance/numbers.ts';
import type { Edition } from './edition.ts';
import { cohortField, committeeField, editionData, editionFields, personField, turnoutField } from './shared-fields.ts';

const people = (what: string) => z.array(personField).describe(`The ids of ${what}; by id.`);

export const numbersSchema = z
  .object({
    ...editionFields,
    elections: z
      .array(
        z.object({
          election: z.string().describe('The id of the election.'),
          committee: committeeField,
          cohort: cohortField,
          seats: z.int().positive().describe('How many seats it fills.'),
          by: z
            .enum(['poll', 'uncontested', 'appointed', 'cancelled'])
            .nullable()
            .describe('How it ended; null until the outcome is declared.'),
          candidates: people('everybody who came forward, also of those who withdrew'),
          withdrew: people('the candidates who withdrew'),
          firstTimers: people('the candidates who had stood in no earlier election of the committee on record'),
          incumbents: people('those who held the seats that came up'),
          stoodAgain: people('those among them who stood'),
          organizations: z
            .array(z.string().describe('The id of an organization.'))
            .describe('The organizations, in organizations.json, that candidates belonged to; by id.'),
          withoutOrganization: z
            .int()
            .nonnegative()
            .describe('How many candidates were independent, or have no organization on record.'),
          turnout: turnoutField.nullable().describe('How many voted; null where it is not recorded.'),
          arrivals: z
            .array(
              z.object({
                person: personField,
                daysLeft: z
                  .int()
                  .describe(
                    'The whole days that were left until nominations closed: 0 within the last 24 hours, negative after they had closed. By the earliest clock on record: written, else committed, else the request opened, else merged.',
                  ),
              }),
            )
            .describe('When statements came, by person; only those of whom the records tell it.'),
        }),
      )
      .describe('The elections: by committee, then in the order in which nominations opened.'),
  })
  .meta({ title: 'Numbers', description: 'What each election comes to in numbers.' });

type NumbersDocument = z.input<typeof numbersSchema>;

/** The numbers of every election, as they were known on the edition's day. */
export function numbersDocument(edition: Edition): NumbersDocument {
  const { committees, elections } = edition.community;
  return {
    ...editionData(edition),
    elections: committees.flatMap((committee) =>
      electionNumbers(history(committee, elections, edition.asOf), elections).map(
        ({ election, arrivals, organizations, turnout, ...numbers }) => ({
          election,
          committee: committee.id,
          cohort: numbers.cohort,
          seats: numbers.seats,
          by: numbers.by,
          candidates: [...numbers.candidates],
          withdrew: [...numbers.withdrew],
          firstTimers: [...numbers.firstTimers],
          incumbents: [...numbers.incumbents],
          stoodAgain: [...numbers.stoodAgain],
          organizations: [...organizations],
          withoutOrganization: numbers.withoutOrganization,
          turnout: turnout === null ? null : { ballots: turnout.ballots, electorate: turnout.electorate },
          arrivals: arrivals.map(({ person, daysLeft }) => ({ person, daysLeft })),
        }),
      ),
    ),
  };
}
