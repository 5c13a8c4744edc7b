import { render } from 'preact';

/** A popup with nothing in it but its name. */
const root = document.getElementById('app');
if (root)
  render(
    <main id="ready">
      <h1>Reachable</h1>
    </main>,
    root,
  );
