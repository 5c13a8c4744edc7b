/** Tells every open page of the extension that the ledger has changed. The content does not matter: pages re-read. */
const channelName = 'ledger';

export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's, this is a channel
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change until the signal aborts. */
export function onChange(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', callback);
  signal.addEventListener('abort', () => channel.close());
}
