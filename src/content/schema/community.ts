/** content/community.yaml: who the community is and how its site is published. */
import { z } from 'zod';
import { dayField, lineField, notesField, textField, urlField, zoneField } from './common.ts';

export const communitySchema = z.strictObject({
  name: lineField.describe('The community.'),
  siteName: lineField.optional().describe('What the site calls itself; the community’s name where left out.'),
  description: textField.describe('One or two sentences for the home page and for search engines.'),
  about: textField.optional().describe('What this site is and is not, shown on every page.'),
  url: urlField.describe('The address at which the site is published, base path included.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, such as en or pt-BR')
    .default('en')
    .describe('The language of the site, as a BCP 47 tag.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour, #rrggbb')
    .optional()
    .describe('The one accent colour.'),
  repository: z
    .strictObject({
      host: z.enum(['github', 'gitlab', 'forgejo', 'gitea']).describe('What kind of host it is.'),
      url: urlField.describe('The repository that holds the content.'),
      branch: lineField.default('main'),
      content: lineField.default('content').describe('The content folder in it.'),
    })
    .describe('Where pull requests go, and where a page points for its source.'),
  recordsEnd: dayField
    .optional()
    .describe('The last day that the records cover, for an archive; leave out while they are kept up to date.'),
  links: z
    .array(z.strictObject({ title: lineField, url: urlField }))
    .default([])
    .describe('Where the community meets.'),
  times: z
    .strictObject({ zone: zoneField.default('UTC').describe('The zone in which new timetables are proposed.') })
    .prefault({}),
  privacy: z
    .strictObject({
      emails: z.boolean().default(false).describe('Whether e-mail addresses in statements are published.'),
    })
    .prefault({}),
  notes: notesField,
});

export type CommunityFileInput = z.input<typeof communitySchema>;
export type CommunityFile = z.output<typeof communitySchema>;
