import type { CheckActions, CheckState } from '../../utils/check/state.ts';
import { check } from '../../utils/interface/check/index.ts';
import { useWords } from '../words.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { Found } from './Found.tsx';

/** For whoever got a report: do its figures follow from its rows, and is it the file that the mail spoke of? */
export function CheckPage({ state, actions }: { state: CheckState; actions: CheckActions }) {
  const { words } = useWords(check);
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
      <h1>{words.heading}</h1>
      <p>{words.means}</p>
      <label class="file">
        <span>{words.choose}</span>
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
  const { words } = useWords(check);
  switch (state.kind) {
    case 'waiting':
      return null;
    case 'reading': {
      const [before, after] = words.computing;
      return (
        <p>
          {before}
          <bdi>{state.file}</bdi>
          {after}
        </p>
      );
    }
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
