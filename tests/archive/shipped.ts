/** Whether content/ holds the archive that ships: only of that do the tests in this folder know what happened. */
import { readSettings } from '../../src/content/read.ts';

const SHIPPED = 'Kata Containers';

/** The name of the community in content/; "nobody" where none can be read. */
export const communityName = (): string => readSettings('content')?.name ?? 'nobody';

export const isShipped = (): boolean => communityName() === SHIPPED;
