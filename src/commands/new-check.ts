/** `npm run new-check -- <code>`: the file of a new check, with an example that works already, and its place in the list. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../checks/index.ts';
import { insteadOf } from '../findings/suggest.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly } from './asked.ts';
import { alone } from './hustings.ts';
import type { Verb } from './verb.ts';

const NEW_CHECK: Verb = {
  name: 'new-check',
  does: 'Writes the file of a new check, src/checks/<code>.ts, with an example to change, and puts it into the list of checks.',
  more: [
    'The handbook’s page and the test of the example follow from the list by themselves; see docs/recipes/check.md.',
  ],
  words: [{ name: 'code', what: 'the name of the finding, which stays: `self-parent`' }],
  options: {
    hint: { what: 'it is worth a look, and stops no build' },
    after: { takes: '<code>', what: 'the check behind which it stands in the list; the last where left out' },
  },
  examples: [{ args: 'self-parent --after parent-cycle', what: 'beside what looks at the same things' }],
  content: 'no',
};

/** The name of a check in the code: `selfParent`. */
const constantOf = (code: string): string => code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const fileText = (code: string, severity: string): string => `import type { Check } from './check.ts';

export const ${constantOf(code)}: Check = {
  code: '${code}',
  rule: 'No organization is called "Change me".',
  severity: '${severity}',
  example: {
    wrong: { 'organizations/change-me.yaml': 'name: Change me\\n' },
    at: 'content/organizations/change-me.yaml:1:7',
  },
  run: ({ content }) =>
    content.organizations.flatMap(({ data, source }) =>
      data.name === 'Change me'
        ? [{ place: source.at(['name']), message: \`"\${data.name}" is no name\`, expected: 'write how the organization is called' }]
        : [],
    ),
};
`;

/** The list of checks with one more, behind the entry `after`, or at its end. Throws Refused where the list looks otherwise. */
export function listed(list: string, code: string, after: string | null): string {
  const imports = [...list.matchAll(/^import .* from '(.*)';$/gm)];
  const next = imports.find(([, file = '']) => file > `./${code}.ts`) ?? null;
  const last = imports.at(-1);
  const at = next === null ? (last === undefined ? -1 : last.index + last[0].length + 1) : next.index;
  const added = `import { ${constantOf(code)} } from './${code}.ts';\n`;
  const withImport = `${list.slice(0, at)}${added}${list.slice(at)}`;
  const end = after === null ? /^\];$/m : new RegExp(`(?<=^  ${constantOf(after)},\n)`, 'm');
  const place = end.exec(withImport)?.index;
  if (at === -1 || place === undefined) {
    throw new Refused(
      `src/checks/index.ts lists no ${after === null ? 'checks' : `check "${after}" on a line of its own`}: name another with --after.`,
    );
  }
  return `${withImport.slice(0, place)}  ${constantOf(code)},\n${withImport.slice(place)}`;
}

export const newCheck = alone(NEW_CHECK, ({ words, options, say }) => {
  const [code] = words;
  if (code === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(code)) {
    throw new AskedWrongly('Which code? Two or more words in small letters with hyphens between them: self-parent');
  }
  const codes = CHECKS.map((each) => each.code);
  const after = options.text('after');
  if (after !== null && !codes.includes(after)) {
    throw new AskedWrongly(`There is no check "${after}"; ${insteadOf(after, codes, 'check')}`);
  }
  const file = path.join('src', 'checks', `${code}.ts`);
  if (codes.includes(code) || existsSync(file)) throw new Refused(`The code ${code} is taken.`);
  const index = path.join('src', 'checks', 'index.ts');
  const list = listed(readFileSync(index, 'utf8'), code, after);
  writeFileSync(file, fileText(code, options.flag('hint') ? 'hint' : 'error'));
  writeFileSync(index, list);
  say(
    [
      `Written: ${file}, and its place in ${index}.`,
      'Change rule, example and run to what is meant, then:',
      '  npx biome check --write src/checks',
      `  npx vitest run tests/checks/examples.test.ts -t ${code}`,
      'What else there is to do is in docs/recipes/check.md.',
    ].join('\n'),
  );
});
