import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { report } from '../../utils/cli/report.ts';
import { documentOf } from '../../utils/report/document.tsx';
import { json } from '../../utils/report/json.ts';
import { markdown } from '../../utils/report/markdown.ts';
import { makeReport } from '../../utils/report/report.ts';
import { handWorked } from '../report/hand-worked.ts';
import { ledgerFile } from '../report/ledger-file.ts';
import { language as english } from '../../utils/words/en/index.ts';

vi.mock('../../utils/report/style.ts', () => import('../report/css.ts'));

const folder = mkdtempSync(join(tmpdir(), 'reachable-report-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function fileOf(text: string): string {
  const path = join(folder, 'in.json');
  writeFileSync(path, text);
  return path;
}

const made = makeReport(handWorked());

describe('npm run report with a report’s own JSON', () => {
  test.each([
    ['json', json],
    ['html', documentOf],
    ['md', markdown],
  ] as const)('prints the same report as %s', async (format, render) => {
    await report([fileOf(json(made)), '--format', format, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(render(made, english));
    expect(said[0]).toMatch(/^All [\d,]+ figures follow from the rows: the 22 asks of Week 47, 2026/u);
    expect(process.exitCode).toBeUndefined();
  });

  test('ends with 1 and names what does not follow', async () => {
    const better = json(made).replace('"within": 8', '"within": 12');
    await report([fileOf(better), '--format', 'json', '--out', out]);
    expect(process.exitCode).toBe(1);
    expect(said).toContain('headline › within: the file says 12, the rows say 8');
    expect(readFileSync(out, 'utf8')).toBe(json(made));
  });

  test('refuses what the published schema does not know', async () => {
    const more = json({ ...made, extra: true } as never);
    await expect(report([fileOf(more)])).rejects.toThrow('extra');
  });
});

test('a ledger is told from a report, and makes the file whose rows come to the same', async () => {
  const ledger = fileOf(JSON.stringify(ledgerFile()));
  await expect(report([ledger])).rejects.toThrow('--week');
  await report([ledger, '--week', '2026-W47', '--format', 'json', '--out', out]);
  const first = readFileSync(out, 'utf8');
  await report([fileOf(first), '--format', 'json', '--out', out]);
  expect(readFileSync(out, 'utf8')).toBe(first);
  expect(process.exitCode).toBeUndefined();
});
