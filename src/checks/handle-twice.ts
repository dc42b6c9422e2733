import type { Loaded } from '../content/read.ts';
import type { PersonFile } from '../content/schema/person.ts';
import { certainlyMeet, type InUse, inUse } from '../governance/in-use.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

interface Held {
  readonly file: Loaded<PersonFile>;
  readonly handle: InUse;
  /** Where in the file it stands. */
  readonly at: readonly (string | number)[];
}

const handlesOf = (file: Loaded<PersonFile>): Held[] => {
  const { formerHandles, github } = file.data;
  const former = formerHandles.map((each) => ({ name: each.github, until: each.until }));
  return inUse(former, github ?? null).map((handle, index) => ({
    file,
    handle,
    at: handle.until === null ? ['github'] : ['formerHandles', index, 'github'],
  }));
};

export const handleTwice: Check = {
  code: 'handle-twice',
  rule: 'A GitHub handle belongs to one person on a day, whatever the case of its letters.',
  severity: 'error',
  example: { wrong: changed('people/eve.yaml', 'github: eve-x', 'github: Cleo-X'), at: 'content/people/eve.yaml:2:9' },
  run: ({ content }) => {
    const byHandle = Map.groupBy(content.people.flatMap(handlesOf), ({ handle }) => handle.name.toLowerCase());
    return [...byHandle.values()].flatMap((held) =>
      held.flatMap(({ file, handle, at }, index): Report[] => {
        const other = held.slice(0, index).find((each) => each.file !== file && certainlyMeet(each.handle, handle));
        if (other === undefined) return [];
        return [
          {
            place: file.source.at(at),
            message: `"${handle.name}" is also the handle of ${other.file.data.name}`,
            expected:
              'correct one of the two, or say under "formerHandles" until when it was whose; if they are one person, keep one file and put the other name under "otherNames"',
            also: [other.file.source.at(other.at)],
          },
        ];
      }),
    );
  },
};
