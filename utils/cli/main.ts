import { runnerImport } from 'vite';

/** The commands by name: each a module beside this one that exports a function of that name (`newSite` of `new-site`). */
const commands = ['start', 'read', 'report', 'bench', 'hunt', 'screenshots', 'new-site'] as const;

const [name = '', ...args] = process.argv.slice(2);
const command = commands.find((known) => known === name);
if (!command) {
  console.error(`No such command: ${name}. There are ${commands.join(', ')}.`);
  process.exitCode = 2;
} else {
  // Through Vite, so that the same components draw in the page and here.
  try {
    const { module } = await runnerImport<Record<string, (args: string[]) => Promise<void>>>(
      new URL(`./${command}.ts`, import.meta.url).pathname,
      {
        define: { __E2E__: 'false' },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        logLevel: 'error',
      },
    );
    await module[command.replace(/-./gu, (part) => part.slice(1).toUpperCase())]?.(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
