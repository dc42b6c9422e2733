/** The manual: the pages that document the software, published in the handbook of every site, beside the community's own. */

/** Pages that are written, as files in docs/manual/. */
export const WRITTEN_PAGES = [
  'addresses',
  'architecture',
  'changing-the-files',
  'counting',
  'deploying',
  'headers',
  'moving',
  'order-of-candidates',
  'people-who-ask',
  'pull-requests',
  'reading-the-site',
  'reproducible-builds',
  'running-an-election',
  'standing',
  'start-your-own',
  'ties-and-lots',
  'tutorial',
  'upgrading',
  'visual-language',
  'words',
] as const;

/** Pages that are made from the code. */
const MADE_PAGES = ['benchmark', 'checks', 'commands', 'commands-json', 'files', 'messages'] as const;

/** The names of all of them, which no page of a community has. */
export const MANUAL_PAGES = [...WRITTEN_PAGES, ...MADE_PAGES] as const;

export type WrittenPage = (typeof WRITTEN_PAGES)[number];
export type MadePage = (typeof MADE_PAGES)[number];
type ManualPage = (typeof MANUAL_PAGES)[number];

const NAMES: ReadonlySet<string> = new Set(MANUAL_PAGES);

/** Whether a page of the manual has this name. */
export const isManualPage = (name: string): name is ManualPage => NAMES.has(name);
