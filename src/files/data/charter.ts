/** committees/<id>/charter.json: the rules of a committee, and how amendments changed them. */
import { z } from 'zod';
import type { Committee } from '../../governance/model.ts';
import { isSilent, RULE_NAMES, ruleValues } from '../../governance/rules/index.ts';
import { rulesField } from './rules.ts';
import { committeeField, dayField, notesData, notesField, sourcesData, sourcesField } from './shared-fields.ts';

export const charterSchema = z
  .object({
    committee: committeeField,
    versions: z
      .array(
        z.object({
          since: dayField.describe('The day from which this version is in force.'),
          until: dayField
            .nullable()
            .describe('The first day on which it no longer is; null where nothing follows it yet.'),
          adopted: dayField
            .nullable()
            .describe(
              'The day on which it was decided; null where only the day is recorded from which it is in force.',
            ),
          title: z.string().describe('A short name for the version.'),
          summary: z.string().describe('What it changed.'),
          amended: z.array(z.string()).describe('The names of the rules that this version set.'),
          rules: rulesField,
          silent: z
            .array(z.string())
            .describe(
              'The names of the rules of which the charter says nothing up to then: what stands in `rules` for them is not its word but what is gone by.',
            ),
          seatChanges: z
            .array(
              z.object({
                seatOf: z.string().describe('The id of the person who held the seat last.'),
                to: z
                  .string()
                  .nullable()
                  .describe('The id of the cohort that the seat moves to; null where the seat ceased to be.'),
              }),
            )
            .describe('Single seats that this version moved to another cohort.'),
          notes: notesField,
          sources: sourcesField,
        }),
      )
      .describe('The rules at launch and every amendment, oldest first.'),
  })
  .meta({ title: 'Charter', description: 'The rules of a committee, at launch and from each amendment on.' });

export type CharterDocument = z.input<typeof charterSchema>;

/** The charter of one committee, versions included that were known then to come into force. */
export function charterDocument(committee: Committee): CharterDocument {
  return {
    committee: committee.id,
    versions: committee.charter.map((version) => ({
      since: version.since,
      until: version.until,
      adopted: version.adopted,
      title: version.title,
      summary: version.summary,
      amended: [...version.amended],
      rules: ruleValues(version.rules),
      silent: RULE_NAMES.filter((name) => isSilent(version.rules, name)),
      seatChanges: version.seatChanges.map(({ seatOf, to }) => ({ seatOf, to })),
      notes: notesData(version.notes),
      sources: sourcesData(version.sources),
    })),
  };
}
