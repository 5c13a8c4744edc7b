import { describe, expect, test } from 'vitest';
import { dateNumber, dateText } from '../../utils/domain/clock.ts';
import { judgeScript } from './judge-script.ts';
import { scripted } from './scripted.ts';

describe.each(['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'a trial in %s',
  (zone) => {
    const script = scripted({ seed: 3, difference: -0.1, zone });
    const { judged, section } = judgeScript(script);
    const review = dateNumber(script.plan.review);

    test('every ask of the script is found, under its day and with what became of it; nothing else is one', () => {
      const asks = judged.filter(({ outcome }) => outcome !== 'follow-up');
      expect(asks.map(({ ask }) => ask.key).sort()).toEqual([...script.truth.keys()].sort());
      // What was asked in the last hours before the review may still wait for its answer.
      const wrong = asks.filter(({ ask, date, outcome, open }) => {
        const truth = script.truth.get(ask.key);
        const told =
          outcome === 'undecided' ? open && date === review : truth?.within === (outcome === 'within');
        return truth?.date !== dateText(date) || !told;
      });
      expect(wrong.map(({ ask, outcome }) => [ask.key, outcome])).toEqual([]);
      const followUps = judged.filter(({ outcome }) => outcome === 'follow-up').map(({ ask }) => ask.key);
      expect(followUps.sort()).toEqual([...script.followUps].sort());
      expect(followUps.length).toBeGreaterThan(20);
    });

    test('the holiday, the day off and the mixed day take no part', () => {
      // Sixteen agreed, one of them a holiday.
      expect(section.kept).toEqual({ agreed: 15, remote: 15, further: 0 });
      expect(section.remote.days).toBe(15);
      expect(section.mixed.days).toBe(1);
      expect(section.baseline.days).toBe(40);
      // Twenty-four office days until the Friday of the review, without the day off and the mixed one.
      expect(section.during.days).toBe(22);
      expect(section.office.days).toBe(62);
    });
  },
);

/** 200 seeds of each are run by `npm run bench -- --only trials`; these show that the verdicts are reached. */
test.each([
  [0, 'not-worse', 'worse'],
  [-0.25, 'worse', 'not-worse'],
])('a difference of %d mostly ends as %s, rarely as %s', (difference, right, wrong) => {
  const verdicts = Array.from(
    { length: 8 },
    (_, seed) => judgeScript(scripted({ seed: seed + 100, difference })).section.verdict?.verdict,
  );
  expect(verdicts.filter((verdict) => verdict === right).length).toBeGreaterThanOrEqual(4);
  expect(verdicts.filter((verdict) => verdict === wrong).length).toBeLessThanOrEqual(1);
});

test('at the margin itself the verdict is hardly ever that it is not worse', () => {
  const verdicts = Array.from(
    { length: 8 },
    (_, seed) => judgeScript(scripted({ seed: seed + 100, difference: -0.1 })).section.verdict?.verdict,
  );
  expect(verdicts.filter((verdict) => verdict === 'not-worse').length).toBeLessThanOrEqual(1);
});
