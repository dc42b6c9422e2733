import process from 'node:process';
import { expect, test } from 'vitest';
import { measure, measures } from '../../bench/measure.ts';

const node = (script: string) => ({ file: process.execPath, args: ['--input-type=module', '-e', script] });

const burn = (seconds: number) =>
  `const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
   while (used() < ${seconds});`;

test.runIf(measures)('a single process is charged with what it used', async () => {
  const { cpu, wall, memory, largest, output } = await measure(node(`${burn(0.5)} console.log(process.cpuUsage());`));
  const told = /user: (\d+),\s+system: (\d+)/.exec(output);
  const used = (Number(told?.[1]) + Number(told?.[2])) / 1e6;
  expect(cpu).toBeGreaterThan(used - 0.05);
  expect(cpu).toBeLessThan(used + 0.15);
  expect(wall).toBeGreaterThan(0.4);
  expect(largest).toBeGreaterThan(20e6);
  expect(memory).toBeGreaterThanOrEqual(largest ?? Number.NaN);
});

test.runIf(measures)('a child that is killed, and for which nobody waits, is charged too', async () => {
  const child = `${burn(1)} process.send('done'); setInterval(() => {}, 1000);`;
  const { cpu, samples } = await measure(
    node(`import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(child)}],
        { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      child.on('message', () => setTimeout(() => { child.kill('SIGKILL'); process.exit(0); }, 100));`),
  );
  expect(cpu).toBeGreaterThan(1);
  expect(cpu).toBeLessThan(1.8);
  expect(samples.map((sample) => sample.cpu)).toEqual(samples.map((sample) => sample.cpu).toSorted((a, b) => a - b));
});

test.runIf(measures)('what a command leaves running is ended', async () => {
  const { output } = await measure(
    node(`import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      console.log(child.pid);
      setTimeout(() => process.exit(0), 200);`),
  );
  const alive = () => {
    try {
      process.kill(Number(output.trim()), 0);
      return true;
    } catch {
      return false;
    }
  };
  await expect.poll(alive, { timeout: 5000 }).toBe(false);
});

test('a command that fails is told with what it wrote', async () => {
  await expect(measure(node(`console.error('no such thing'); process.exit(3);`))).rejects.toThrow(
    /ended with 3:\nno such thing$/,
  );
  await expect(measure({ file: 'no-such-command', args: [] })).rejects.toThrow('ENOENT');
});
