import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

describe('the workflows', () => {
  const folder = '.github/workflows';
  for (const name of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const workflow = parse(text);

    test(`${name} may only read, and runs nothing of a request with secrets at hand`, () => {
      expect(workflow.permissions).toEqual({ contents: 'read' });
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      expect(Object.keys(workflow.on)).not.toContain('workflow_run');
      expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|github\.token/);
    });

    test(`${name} gives no job more rights, unless it deploys and runs nothing of the repository`, () => {
      const jobs = Object.entries(workflow.jobs) as [string, { permissions?: unknown; steps: { uses?: string }[] }][];
      for (const [job, { permissions, steps }] of jobs) {
        if (permissions === undefined) continue;
        expect([name, job]).toEqual(['pages.yml', 'deploy']);
        expect(permissions).toEqual({ pages: 'write', 'id-token': 'write' });
        expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
        expect(Object.keys(workflow.on)).not.toContain('pull_request');
      }
    });

    test(`${name} pins every action by a whole hash, with its version beside it`, () => {
      for (const line of text.split('\n').filter((each) => /\buses:/.test(each))) {
        expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    test(`${name} puts nothing of the request into a command`, () => {
      const jobs = Object.values(workflow.jobs) as {
        steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
      }[];
      for (const { steps } of jobs) {
        for (const { run, uses, with: given } of steps) {
          if (run !== undefined) expect(run).not.toContain('${{');
          if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
        }
      }
    });
  }
});
