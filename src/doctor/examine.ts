/** Examines an archive, or a content folder: every rule over all of it, each finding once. */
import { type Account, newAccount } from '../import/account.ts';
import type { Archive } from '../import/archive.ts';
import { type Evidence, NO_EVIDENCE } from '../import/evidence.ts';
import { recognized } from '../import/layouts/index.ts';
import { reconcile } from '../import/reconcile.ts';
import { pathsOf, type Source } from '../import/source.ts';
import { type Diagnosis, type Examined, GRADES } from './diagnosis.ts';
import { RULES } from './rules/index.ts';

/** A finding with the rule that made it. */
export interface Named extends Diagnosis {
  readonly rule: string;
}

const before = (a: Named, b: Named): number => {
  const [one, other] = [a.says[0]?.place, b.says[0]?.place];
  const file = (one?.file ?? '') < (other?.file ?? '') ? -1 : (one?.file ?? '') > (other?.file ?? '') ? 1 : 0;
  return (
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    file ||
    (one?.line ?? 0) - (other?.line ?? 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
};

const isContent = (source: Source): boolean => source.files.some(({ path }) => path === 'community.yaml');

/** The archive of a source; of a content folder, and of what has no layout, its texts alone. */
function archiveOf(source: Source): Archive {
  const { account } = newAccount(pathsOf(source));
  const [first] = isContent(source) ? [] : recognized(source);
  return first === undefined
    ? {
        layout: isContent(source) ? 'content' : 'none',
        source,
        community: null,
        elections: [],
        rosters: [],
        claims: [],
      }
    : first.layout.read(source, account, false);
}

/** What the rules find in a source; `historyOf` tells what its history does, for an archive that has one. */
export function diagnose(
  source: Source,
  historyOf: (archive: Archive, account: Account) => Evidence = () => NO_EVIDENCE,
): { readonly layout: string; readonly found: readonly Named[] } {
  const archive = archiveOf(source);
  const { account } = newAccount(pathsOf(source));
  const examined: Examined = reconcile(
    archive,
    isContent(source) ? NO_EVIDENCE : historyOf(archive, account),
    { people: [], organizations: [] },
    account,
  );
  const found = RULES.flatMap(({ name, run }) => run(examined).map((each) => ({ ...each, rule: name })));
  return { layout: archive.layout, found: found.sort(before) };
}
