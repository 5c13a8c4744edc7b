import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { ArabicFormat } from './format.ts';
import {
  askForms,
  dayForms,
  officeDaysAfter,
  pointForms,
  pointsAfter,
  remoteDaysAfter,
  weekForms,
} from './forms.ts';

/** Keeps what is written from left to right on both sides of a comma in the order of the sentence. */
const comma = '\u200F، ';
const interval95 = 'فترة الثقة 95\u200E%\u200E';

export const trial = (f: ArabicFormat): Words['trial'] => {
  const asks = (n: number) => f.plural(n, askForms);
  const agreedMargin = (margin: number) => `الهامش المتفق عليه (${f.plural(margin, pointForms)})`;
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, share }: Spoken['remote'], asked: string) =>
    `${f.count(within)} من أصل ${asked} (${f.percent(share)})`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const there = f.plural(remote.decided, { ...askForms, two: 'طلبين' });
    const both = `في ${f.plural(remote.days, remoteDaysAfter)} تم الرد في الوقت المتفق عليه على ${answered(remote, there)}، وفي ${f.plural(office.days, officeDaysAfter)} على ${answered(office, f.count(office.decided))}`;
    if (difference === null) return `${both}.`;
    const between =
      interval === null
        ? 'الطلبات أقل من أن تُحدَّد لها فترة ثقة'
        : `${interval95}: من ${signed(interval[0])} إلى ${signed(interval[1])}`;
    return `${both}؛ والفارق بالنقاط ${signed(difference)} (${between}).`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? 'ولا يمكن توقّع عدد الأيام الإضافية اللازمة للحسم.'
      : `والأرجح أن يُحسم الأمر بعد نحو ${f.plural(moreDays, {
          zero: '# أيام أخرى',
          one: 'يوم آخر',
          two: 'يومين آخرين',
          few: '# أيام أخرى',
          many: '# يومًا آخر',
          other: '# يوم آخر',
        })} من العمل عن بُعد على هذا النحو.`;
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => (value < 0.001 ? 'p < 0.001' : `p = ${f.decimal(value, 3)}`);
  const value: Words['trial']['changes']['value'] = (field, one) => {
    if (one === null) return none;
    if (typeof one === 'object') return weekdays(one);
    if (typeof one === 'string') return f.longDate(one);
    if (field === 'chat' || field === 'email') return f.span(one * 60_000);
    return field === 'margin' ? f.plural(one, pointForms) : f.count(one);
  };
  return {
    title: 'الفترة التجريبية',
    closingTitle: 'التقرير الختامي للفترة التجريبية',
    progress: (week, of) => `الأسبوع ${f.count(week)} من ${f.count(of)}`,
    verdict: {
      words: {
        none: 'لا حكم بعد',
        'not-worse': 'ليست أسوأ',
        worse: 'أسوأ',
        'too-early': 'من السابق لأوانه الحكم',
      },
      nothingYet: ({ review }) =>
        `ليس هذا حكمًا بعد: لم يُحسم حتى الآن أي طلب من طلبات أيام العمل عن بُعد. موعد المراجعة ${f.longDate(review)}.`,
      soFar: (spoken) =>
        `هذا هو الوضع حتى الآن، وليس حكمًا بعد. ${figures(spoken)} ولا حكم قبل المراجعة في ${f.longDate(spoken.review)}.`,
      notWorse: (spoken) =>
        `لم تكن أيام العمل عن بُعد أسوأ من أيام المكتب بأكثر من ${agreedMargin(spoken.margin)}. ${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `كانت أيام العمل عن بُعد أدنى من أيام المكتب، لكن بفارق يقل يقينًا عن ${agreedMargin(spoken.margin)}: فهي بحسب الاتفاق ليست أسوأ. ${figures(spoken)}`,
      worse: (spoken) => `كانت أيام العمل عن بُعد أسوأ من أيام المكتب. ${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? 'الطلبات المحسومة في أحد الجانبين أقل من 20، ولا حكم بأقل من ذلك'
            : because === 'few-days'
              ? 'الأيام في أحد الجانبين أقل من 4، ولا حكم بأقل من ذلك'
              : `الأرقام تحتمل الأمرين: «ليست أسوأ بأكثر من ${f.plural(spoken.margin, pointsAfter)}» و«أسوأ»`;
        return `من السابق لأوانه الحكم: ${why}. ${figures(spoken)} ${needed(moreDays)}`;
      },
    },
    terms: {
      title: 'ما تم الاتفاق عليه',
      agreed: 'تاريخ الاتفاق',
      lasts: 'المدة',
      span: (weeks, range) => `${f.plural(weeks, weekForms)}، ${range}`,
      ended: (date) => `وانتهت قبل موعدها في ${f.longDate(date)}`,
      weekdays: 'أيام العمل عن بُعد',
      weekdayList: weekdays,
      targets: 'مهلة الرد',
      margin: 'ليست أسوأ بأكثر من',
      points: (n) => f.plural(n, pointsAfter),
      review: 'المراجعة',
      baseline: 'أساس المقارنة',
      baselineSince: (from, before, during) =>
        `أيام المكتب: ${f.count(before)} قبل الفترة التجريبية (منذ ${f.longDate(from)})، و${f.count(during)} خلالها`,
      kept: 'العمل عن بُعد كما اتُّفق عليه',
      keptDays: (remote, agreed, further) =>
        `${f.count(remote)} من أصل ${f.count(agreed)} من الأيام المتفق عليها${
          further === 0
            ? ''
            : `، و${f.plural(further, {
                zero: '# أيام أخرى',
                one: 'يوم آخر',
                two: 'يومان آخران',
                few: '# أيام أخرى',
                many: '# يومًا آخر',
                other: '# يوم آخر',
              })}`
        }`,
      mixed: 'الأيام المختلطة',
      mixedDays: (n, number) => `${f.plural(n, dayForms)} (${asks(number)}): خارج المقارنة`,
    },
    changes: {
      title: 'ما تغيّر منذ الاتفاق',
      nothing: 'لم يتغيّر شيء منذ الاتفاق.',
      caption: 'ما الذي تغيّر ومتى',
      when: 'وقت التغيير',
      what: 'البيان',
      from: 'قبل التغيير',
      to: 'بعد التغيير',
      late: (date) => `${date}، بعد البدء`,
      fields: {
        start: 'اليوم الأول',
        weeks: 'عدد الأسابيع',
        weekdays: 'أيام العمل عن بُعد',
        chat: 'مهلة الرد في الدردشة',
        email: 'مهلة الرد بالبريد',
        margin: 'الهامش',
        review: 'المراجعة',
        ended: 'تاريخ الانتهاء',
      },
      value,
    },
    method: (margin) =>
      `يُحسب كل يوم مرة واحدة: فطلبات اليوم الواحد يشبه بعضها بعضًا، ولذلك تزن أقل من عددها. تُطرح نسبة أيام المكتب من نسبة أيام العمل عن بُعد، وتُحسب ${interval95} للفارق وفق طريقة أغريستي وكافو على أساس العدد الفعّال للطلبات، بتوزيع t لستودنت وبدرجات حرية تساوي عدد الأيام ناقص 2. ليست أسوأ: تقع فترة الثقة كلها فوق ${f.signed(-margin)} بالنقاط. أسوأ: تقع كلها تحت 0. وتُقاس الأيام كلها، ومنها ما سبق الفترة التجريبية، بمهل هذه الفترة التجريبية.`,
    confounded: {
      always: (list) =>
        `${weekdays(list)}: عن بُعد فقط. لا يمكن التمييز بين ما يعود إلى مكان العمل وما يعود إلى يوم الأسبوع.`,
      during: (list) =>
        `${weekdays(list)}: في المكتب قبل الفترة التجريبية فقط. لا يمكن التمييز تمييزًا تامًّا بين ما يعود إلى مكان العمل وما يعود إلى يوم الأسبوع أو وقت السنة.`,
    },
    figures: {
      title: 'الفترة التجريبية بالأرقام',
      caption: 'طلبات الفترة التجريبية وأيام المكتب التي سبقتها، مقيسةً بمهل الفترة التجريبية',
      when: 'المرحلة',
      periods: { baseline: 'قبل الفترة التجريبية', trial: 'الفترة التجريبية' },
      days: 'أيام فيها طلبات',
    },
    curves: {
      title: 'سرعة الرد على الطلبات',
      remote: (n) => `عن بُعد، ${asks(n)}`,
      office: (n) => `المكتب، قبل الفترة التجريبية وخلالها، ${asks(n)}`,
      spoken: (channel) =>
        `${channel}: نسبة الطلبات التي تم الرد عليها بحسب وقت العمل المنقضي، مع نطاق الثقة 95\u200E%\u200E. الأرقام في الجدول أدناه.`,
      caption: (channel) =>
        `${channel}: نسبة ما تم الرد عليه خلال هذا القدر من وقت العمل (نطاق الثقة 95\u200E%\u200E)`,
      where: 'مكان العمل',
      band: (share, lower, upper) => `${f.percent(share)} (من ${f.percent(lower)} إلى ${f.percent(upper)})`,
      note: 'يفترض نطاق الثقة استقلال الطلبات بعضها عن بعض، أما الحكم فلا يفترضه.',
    },
    days: {
      title: 'يومًا بيوم',
      spoken: (n) =>
        `نسبة ما تم الرد عليه ضمن المهلة، علامة لكل يوم، ${f.plural(n, dayForms)}. الأرقام في الجدول أدناه.`,
      remote: 'يوم عمل عن بُعد',
      office: 'يوم عمل في المكتب',
      size: 'كلما كبرت العلامة زادت الطلبات.',
      start: 'البدء',
      caption: 'كل الأيام التي يستند إليها الحكم',
      day: 'اليوم',
      where: 'مكان العمل',
      before: (place) => `${place} (قبل الفترة التجريبية)`,
      within: 'ضمن المهلة',
      undecided: 'لم تُحسم بعد',
      chat: 'الدردشة، المعتاد',
      email: 'البريد، المعتاد',
    },
    ratio: {
      title: 'أوقات الرد والمصادفة',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${f.plural(remote.days, { ...remoteDaysAfter, two: 'يوما عمل عن بُعد' })}، ${f.plural(office.days, { ...officeDaysAfter, two: 'يوما عمل في المكتب' })}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': 'الأيام التي لها وقت رد معتاد في أحد الجانبين أقل من 4',
            'not-reached': 'في أحد أيام العمل عن بُعد بقي من الطلبات بلا رد ما يمنع تحديد وقت معتاد',
            'no-spread': 'الأيام كلها متماثلة',
          }[gate ?? 'few-days'];
          return `${channel}: لا تُحسب النسبة، ${why} (${basis}).`;
        }
        return `${channel}: نسبة وقت الرد المعتاد في يوم عمل عن بُعد إلى مثله في يوم عمل في المكتب هي ${f.decimal(ratio)} (${interval95}: من ${f.decimal(interval[0])} إلى ${f.decimal(interval[1])}؛ ${basis}).`;
      },
      permutation: (chance, exact, compared) =>
        `لو لم يكن لمكان العمل أثر لنشأ بين النسبتين تباعد كهذا أو أكبر باحتمال ${p(chance)} (بتبديل الأيام داخل يوم الأسبوع نفسه؛ عدد الترتيبات: ${f.count(compared)}، ${
          exact ? 'وهي كلها' : 'ببذرة عشوائية ثابتة'
        }).`,
      noPermutation: 'لا أيام يمكن تبديلها بين مكانَي العمل، فلا يمكن الحكم على دور المصادفة بهذه الطريقة.',
    },
    appendix: {
      title: 'ملحق: اختبارات مدرسية تعامل الرسائل على أنها مستقلة',
      note: 'لا تحسم هذه الاختبارات شيئًا هنا: فطلبات اليوم الواحد يشبه بعضها بعضًا، ولذلك ترى هذه الاختبارات فروقًا لا وجود لها.',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? 'لا اختبار رتب لوغاريتمي'
            : `اختبار الرتب اللوغاريتمي χ² = ${f.decimal(logRank.chiSquare)}${comma}${p(logRank.p)}`;
        if (shift === null) return `${channel}: ${test}.`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : ` (${interval95}: من ${minutes(shift.interval[0])} إلى ${minutes(shift.interval[1])})`;
        return `${channel}: ${test}\u200F؛ إزاحة هودجز–ليمان للطلبات التي تم الرد عليها، بدقائق العمل: ${minutes(shift.estimate)}${range}${shift.p === null ? '' : `، اختبار مجموع الرتب ${p(shift.p)}`}.`;
      },
    },
    footer: {
      title: 'ما تركه هذا التقرير وما حُسب على حدة',
      apart: (counts) =>
        `خارج النسبة: رسائل تابعة («شكرًا!») ${f.count(counts.followUps)}، وما وضع الموظف عليه علامة «لا يلزم رد» ${f.count(counts.noReplyNeeded)}، وما تم الرد عليه في وقت لم يُقرأ ${f.count(counts.seenUnsure)}، وما لم يُعرف ترتيبه ${f.count(counts.orderUnknown)}. ومحسوب متأخرًا: ما عليه علامة «تم الرد بطريقة أخرى» ${f.count(counts.elsewhere)}.`,
      rulesCaption: 'الطلبات التي تم الرد عليها ضمن المهلة، بقواعد أخرى',
      watched: (site, share) => `${site}: رُصد ${f.percent(share)} من وقت العمل في الفترة التجريبية.`,
      corrections: (n) =>
        n === 0
          ? 'لم يُحدَّد ولم يُغيَّر شيء عن أيام الفترة التجريبية في يوم لاحق.'
          : `أُدلي في يوم لاحق ${f.plural(n, {
              zero: 'بـ# بيانات',
              one: 'ببيان واحد',
              two: 'ببيانين',
              few: 'بـ# بيانات',
              many: 'بـ# بيانًا',
              other: 'بـ# بيان',
            })} عن أيام الفترة التجريبية.`,
      excluded:
        'الرسائل التي ليست طلبات (النسخ والقوائم والرسائل الآلية) معدودة حسب السبب في التقارير الأسبوعية.',
    },
    calendar: {
      review: 'مراجعة الفترة التجريبية للعمل من المنزل',
      notes: (range) =>
        `تنتهي الفترة التجريبية ${range}. يُرجى فتح صفحة «الفترة التجريبية» في Reachable وإحضار التقرير الختامي.`,
      remoteDay: 'العمل من المنزل (فترة تجريبية)',
    },
  };
};
