import { execFileSync, spawnSync } from 'node:child_process';
import { canInstall, installPackages } from '../../utils/cli/install.ts';

/** The pages of a PDF as text, as pdftotext of Poppler reads them; installs it as the browsers are installed. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  if (spawnSync('pdftotext', ['-v']).error) {
    if (!canInstall()) throw new Error('pdftotext is missing. Install Poppler (on Debian: poppler-utils).');
    await installPackages(['poppler-utils']);
  }
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
