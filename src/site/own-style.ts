/** The stylesheets with which a community makes the site its own, behind that of the software. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Site } from './site.ts';
import { to } from './urls.ts';
import { communityFolder } from './world.ts';

/** A stylesheet of the community's own: what lies in `public/` is published as it is. */
const OWN = 'theme.css';

/** Their addresses, in the order in which they count. */
export const ownStyles = ({ settings }: Pick<Site, 'settings'>): readonly string[] => [
  ...(settings.accent === undefined ? [] : [to('/theme/accent.css')]),
  ...(existsSync(path.join(communityFolder(), 'public', OWN)) ? [to(`/${OWN}`)] : []),
];
