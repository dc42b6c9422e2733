import { readFileSync } from 'node:fs';

/** Whether a page stands at an old address, and sends its reader on at once: nothing within the site need lead there. */
export const sendsOn = (file: string): boolean => readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
