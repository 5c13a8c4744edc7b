import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf } from '../../utils/report/document.tsx';
import { makeReport } from '../../utils/report/report.ts';
import { text } from '../../utils/report/text.ts';
import { copySummary, saveReport } from '../../utils/weekly/hand-over.ts';
import { handWorked } from '../report/hand-worked.ts';
import { language as english } from '../../utils/words/en/index.ts';

vi.mock('../../utils/report/style.ts', () => import('../report/css.ts'));

const report = makeReport(handWorked({ name: 'Alice Ünïcode 🙂' }));

describe('saving', () => {
  let saved: { name: string; blob: Blob | null } = { name: '', blob: null };
  beforeEach(() => {
    saved = { name: '', blob: null };
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.blob = blob as Blob;
      return 'blob:saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.name = this.download;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test.each(['html', 'md', 'csv', 'json'] as const)(
    'as %s: the fingerprint is that of the bytes in the file',
    async (format) => {
      const { file, sha256 } = await saveReport(report, english, format, { printAsks: false });
      expect(saved.name).toBe(file);
      const bytes = Buffer.from((await saved.blob?.arrayBuffer()) ?? new ArrayBuffer());
      expect(bytes.length).toBeGreaterThan(1000);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  test('what was chosen is in the file', async () => {
    await saveReport(report, english, 'html', { printAsks: true });
    expect(await saved.blob?.text()).toBe(documentOf(report, english, { printAsks: true }));
  });
});

describe('the clipboard', () => {
  const taken: unknown[] = [];
  const plain: string[] = [];
  const provide = (write: (items: unknown[]) => Promise<void>) =>
    vi.stubGlobal('navigator', {
      clipboard: { write, writeText: async (words: string) => void plain.push(words) },
    });
  beforeEach(() => {
    taken.length = 0;
    plain.length = 0;
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly parts: Record<string, Blob>) {}
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  test('takes a small table, and the same as text', async () => {
    provide(async (items) => void taken.push(...items));
    expect(await copySummary(report, english)).toBe(true);
    const [item] = taken as { parts: Record<string, Blob> }[];
    expect(await item?.parts['text/plain']?.text()).toBe(text(report, english));
    const page = new DOMParser().parseFromString((await item?.parts['text/html']?.text()) ?? '', 'text/html');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(
      report.table.filter(({ asks }) => asks > 0).length,
    );
    expect(page.body.textContent).toContain('Alice Ünïcode 🙂 answered 8 of 12');
    expect(page.querySelectorAll('script, style, img, [href], [src]')).toHaveLength(0);
  });

  test('takes text where it takes no table, and says so', async () => {
    provide(() => Promise.reject(new Error('not allowed')));
    expect(await copySummary(report, english)).toBe(false);
    expect(plain).toEqual([text(report, english)]);
  });
});
