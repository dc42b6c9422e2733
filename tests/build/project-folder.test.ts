import { expect, test } from 'vitest';
import { unfitFolder } from '../../src/build/project-folder.ts';

test.each(["/home/ada/it's", '/a#b', '/100%', '/what?', '/a"b', '/a`b', '/$home'])(
  'nothing is built in a folder called %s, and the sentence says why',
  (folder) => expect(unfitFolder(folder)).toContain(folder),
);

test.each(['/home/ada/hustings', '/with blanks/and (brackets)', '/ü/漢字', '/a+b@c,d;e=f~g!', 'C:\\Users\\ada'])(
  'but in one called %s it is',
  (folder) => expect(unfitFolder(folder)).toBeNull(),
);
