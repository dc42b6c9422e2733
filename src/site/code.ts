/** By what the state of the code that makes the pages of this run is known. */
import { codeOf } from '../build/bundle-key.ts';
import { communityFolder, softwareFolder } from './world.ts';

/** The state of the code that makes the pages, as a line of hexadecimal digits. It reads every source: a tenth of a second. */
export const code = (): string => codeOf({ software: softwareFolder(), community: communityFolder() });
