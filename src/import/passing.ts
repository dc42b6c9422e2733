/** Whether a value that an archive holds may stand in a file as it is. */
import * as z from 'zod/mini';
import { handleField } from '../content/schema/common.ts';
import { lineChecks, nameChecks } from '../statement/fields.ts';

const LINE = z.string().check(...lineChecks);
const NAME = z.string().check(...nameChecks);

export const lineChecksPass = (text: string): boolean => LINE.safeParse(text).success;
export const handlePasses = (text: string): boolean => handleField.safeParse(text).success;
export const namePasses = (text: string): boolean => NAME.safeParse(text).success;
