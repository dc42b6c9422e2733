import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { editorSchemas } from '../../src/content/schema/index.ts';
import { readYaml } from '../../src/findings/yaml.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const schemas = editorSchemas();

test('an editor’s schema takes what the reader takes, and marks what it refuses', () => {
  const file = (path: string) => readYaml(EXAMPLE_BASE[path] ?? '', path).data;
  for (const [kind, path] of [
    ['community', 'community.yaml'],
    ['committee', 'committees/council.yaml'],
    ['election', 'elections/2020-05/election.yaml'],
    ['person', 'people/ada.yaml'],
    ['organization', 'organizations/acme.yaml'],
  ] as const) {
    const validate = ajv.compile(schemas[kind]);
    expect(validate(file(path)), `${kind}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    expect(validate({ ...(file(path) as object), nmae: 1 }), kind).toBe(false);
  }
});

test('a statement needs no more than a name and an affiliation', () => {
  expect(schemas.statement).toMatchObject({ required: ['name', 'affiliation'], additionalProperties: false });
});
