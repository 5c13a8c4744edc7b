/** Notes when what was last changed in the page was painted, in ms since 1970; loaded before anything else of the page. */
let painted = 0;

function note(): void {
  // What a task posts from within a frame runs once that frame was painted.
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      painted = performance.timeOrigin + performance.now();
      channel.port1.close();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

new MutationObserver(note).observe(document, {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
});
Object.assign(globalThis, { painted: () => painted });
