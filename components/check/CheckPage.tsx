import type { CheckActions, CheckState } from '../../utils/check/state.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { Found } from './Found.tsx';

/** For whoever got a report: do its figures follow from its rows, and is it the file that the mail spoke of? */
export function CheckPage({ state, actions }: { state: CheckState; actions: CheckActions }) {
  const give = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) actions.give(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    give(event.dataTransfer?.files);
  };
  return (
    <main id="ready" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h1>Check a report</h1>
      <p>
        Choose the JSON file of a weekly report: every figure in it is computed anew from its rows, here on
        this machine. Nothing is recorded or sent, and no permission is needed. Of an HTML file the SHA-256
        can be compared.
      </p>
      <label class="file">
        <span>Choose a file, or drop it on this page</span>
        <input
          id="file"
          type="file"
          accept=".json,.html,application/json,text/html"
          onChange={(event) => give(event.currentTarget.files)}
        />
      </label>
      <div role="status">
        <Result state={state} />
      </div>
    </main>
  );
}

function Result({ state }: { state: CheckState }) {
  switch (state.kind) {
    case 'waiting':
      return null;
    case 'reading':
      return <p>Computing {state.file} …</p>;
    case 'refused':
      return (
        <>
          <p class="refused" id="refused">
            {state.problem}
          </p>
          {state.sha256 !== null && <Fingerprint file={state.file} sha256={state.sha256} />}
        </>
      );
    case 'fingerprint':
      return <Fingerprint key={state.sha256} file={state.file} sha256={state.sha256} />;
    default:
      return (
        <>
          <Found found={state.found} />
          <Fingerprint key={state.sha256} file={state.file} sha256={state.sha256} />
        </>
      );
  }
}
