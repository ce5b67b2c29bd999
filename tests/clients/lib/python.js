// Python tools, in an environment of their own below target/.

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { here, target } from './service.js';

export const folder = path.join(here, 'python');
const environment = path.join(target, 'clients-python');

/// Makes the environment unless it is there with the same requirements.
export function prepare() {
  const requirements = path.join(folder, 'requirements.txt');
  const mark = path.join(environment, 'made-of');
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  rmSync(environment, { recursive: true, force: true });
  const run = (program, args) => execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('python3', ['-m', 'venv', environment]);
  } catch (error) {
    throw new Error('python3 with venv is needed; on Debian `apt-get install python3-venv`', { cause: error });
  }
  run(path.join(environment, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  writeFileSync(mark, hash);
}

/// Runs a tool to its end; gives its exit code and everything it said.
export async function run(tool, args, env = {}) {
  const child = spawn(path.join(environment, 'bin', tool), args, {
    cwd: target,
    env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((ended, failed) => child.once('error', failed).once('close', ended));
  return { code, said };
}
