import { popup } from '../../utils/interface/popup/index.ts';
import { useWords } from '../words.ts';
import { Link } from './Link.tsx';
import type { Props } from './Popup.tsx';

/** The ways to the pages. */
export function Foot({ actions }: Pick<Props, 'actions'>) {
  const { foot: say } = useWords(popup).words;
  return (
    <footer>
      <Link to="/report.html" id="report" class="wide" actions={actions}>
        {say.report}
      </Link>
      <nav>
        <Link to="/log.html" actions={actions}>
          {say.log}
        </Link>
        <Link to="/day.html" actions={actions}>
          {say.day}
        </Link>
        <Link to="/options.html" id="settings" actions={actions}>
          {say.settings}
        </Link>
      </nav>
    </footer>
  );
}
