import type { Step } from './index.ts';

/** The first ledger: messages and what is derived from them, the user's facts, coverage. */
export const step001: Step = (database) => {
  database.createObjectStore('meta');
  const messages = database.createObjectStore('messages', { keyPath: 'key' });
  messages.createIndex('at', 'at');
  messages.createIndex('turn', ['turn', 'at']);
  messages.createIndex('twin', ['twin', 'at']);
  database.createObjectStore('aliases');
  const asks = database.createObjectStore('asks', { keyPath: 'key' });
  asks.createIndex('at', 'at');
  asks.createIndex('until', ['conversation', 'until']);
  database.createObjectStore('facts', { autoIncrement: true });
  const coverage = database.createObjectStore('coverage', { keyPath: ['from', 'source'] });
  coverage.createIndex('source', ['source', 'from']);
  database.createObjectStore('withheld', { keyPath: ['day', 'source', 'reason'] });
  database.createObjectStore('sources', { keyPath: 'source' });
};
