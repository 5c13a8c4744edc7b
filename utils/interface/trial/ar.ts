import { format } from '../../words/ar/format.ts';
import { officeDaysAfter, pointsAfter, remoteDaysAfter, weekForms } from '../../words/ar/forms.ts';
import type { TrialWords } from './en.ts';

export { format };

/** In the nominative, as they begin a sentence. */
const remoteDays = { ...remoteDaysAfter, two: 'يوما عمل عن بُعد' };
/** After “at most”. */
const weeksAtMost = { ...weekForms, two: 'أسبوعين' };

export const words: TrialWords = {
  title: 'Reachable: الفترة التجريبية',
  heading: 'الفترة التجريبية',
  means:
    'الاتفاق على بضعة أسابيع بأيام ثابتة للعمل عن بُعد ومهل واضحة، ثم الاطلاع على الأرقام معًا في يوم محدد، ثم اتخاذ القرار.',
  done: {
    saved: 'تم الحفظ. يُسجَّل تاريخ التغيير.',
    unchanged: 'لم يتغير شيء.',
    calendar: (file) => `تم الحفظ باسم \u2068${file}\u2069. يُرجى فتحه بالتقويم.`,
    file: (file) => `تم الحفظ باسم \u2068${file}\u2069.`,
  },
  progress: {
    before: (start) => `تبدأ في ${start}`,
    running: (week, of) => `الأسبوع ${format.count(week)} من ${format.count(of)}`,
    reviewDue: (review) => `المراجعة في ${review}`,
    over: (review) => `تمت المراجعة في ${review}`,
    next: (date) => `يوم العمل التالي عن بُعد: ${date}.`,
    noNext: 'لم يبق أي يوم عمل عن بُعد.',
    review: (date) => `المراجعة في ${date}.`,
    calendar: 'تذكير بالمراجعة للتقويم',
    calendarDays: '… مع أيام العمل عن بُعد',
    another: 'التخطيط لفترة تجريبية أخرى',
    changed: 'تغيّرت الخطة بعد الاتفاق؛ وتذكر التقارير كل تغيير.',
  },
  plan: {
    open: 'التخطيط لفترة تجريبية',
    change: 'تغيير الخطة',
    fields: {
      start: 'اليوم الأول',
      weeks: 'عدد الأسابيع',
      weekdays: 'أيام العمل عن بُعد',
      chat: 'مهلة الرد في الدردشة، بدقائق العمل',
      email: 'مهلة الرد بالبريد، بدقائق العمل',
      margin: 'الهامش بالنقاط',
      review: 'تاريخ المراجعة المشتركة',
      boss: 'الاتفاق مع',
      ended: 'تاريخ الانتهاء المبكر',
    },
    hints: {
      email: '240 دقيقة هي أربع ساعات.',
      margin: 'القدر الذي يجوز أن تكون به أيام العمل عن بُعد أسوأ في نسبة ما تم الرد عليه في الوقت المحدد.',
      review: 'لا يصدر أي تقرير حكمًا قبل هذا اليوم.',
      boss: 'الاسم، للاتفاق فقط. يمكن تركه فارغًا.',
      ended: 'يُترك فارغًا ما دامت الفترة التجريبية مستمرة.',
    },
    save: 'حفظ الخطة',
    saveChanges: 'حفظ التغييرات',
    changesDated: 'كل تغيير يُسجَّل بتاريخه ويُذكر في التقارير، حتى ما أُلغي منها.',
  },
  faults: {
    noDate: 'يُرجى اختيار تاريخ.',
    notWhole: (example) => `يُرجى إدخال عدد صحيح، مثل ${format.count(example)}.`,
    tooSmall: (least) => `يُرجى إدخال ${format.count(least)} أو أكثر.`,
    tooManyWeeks: (most) => `القيمة كبيرة جدًا: الحد الأقصى ${format.plural(most, weeksAtMost)}.`,
    tooManyMinutes: (most) => `القيمة كبيرة جدًا: الحد الأقصى بدقائق العمل هو ${format.count(most)}.`,
    tooManyPoints: (most) => `القيمة كبيرة جدًا: الحد الأقصى ${format.plural(most, pointsAfter)}.`,
    noWeekday: 'يُرجى اختيار يوم عمل واحد عن بُعد على الأقل.',
    reviewBeforeEnd: 'المراجعة قبل آخر يوم عمل عن بُعد. يُرجى اختيار ذلك اليوم أو يوم بعده.',
    endedBeforeStart: 'لا يمكن أن تنتهي الفترة التجريبية قبل يومها الأول. يُرجى اختيار تاريخ لاحق.',
    endedAfterEnd: 'تنتهي الفترة التجريبية قبل ذلك على أي حال. يُرجى اختيار تاريخ أسبق أو ترك الحقل فارغًا.',
  },
  chance: {
    title: 'النتيجة المرجحة لفترة تجريبية كهذه',
    recorded: (days) =>
      `من أيام المكتب المسجّلة لديك (عددها قبل اليوم الأول: ${format.count(days)})؛ ويمكن تجربة أرقام أخرى.`,
    assumed: (days) =>
      `أيام المكتب المسجّلة قليلة جدًا (عددها قبل اليوم الأول: ${format.count(days)})، لذا فهذه الأرقام مفترضة؛ ويُرجى إدخال الأرقام الفعلية إن كانت معروفة.`,
    asksPerDay: 'عدد الرسائل التي تحتاج إلى رد في اليوم',
    share: 'ما يتم الرد عليه في الوقت المحدد من المكتب، \u200E%\u200E',
    noPlan: 'تظهر النتيجة بعد ملء الخطة.',
    days: (remote, office) =>
      `${format.plural(remote, remoteDays)} مقابل ${format.plural(office, officeDaysAfter)}.`,
    equal: (notWorse, tooEarly, worse) => [
      'إذا كانت أيام العمل عن بُعد في الحقيقة بالجودة نفسها: ',
      `«ليست أسوأ» ${notWorse}`,
      `، «من السابق لأوانه الحكم» ${tooEarly}، «أسوأ» خطأً ${worse}.`,
    ],
    worse: (points, worse, notWorse) =>
      `وإذا كانت في الحقيقة أسوأ بمقدار ${format.plural(points, pointsAfter)}: «أسوأ» ${worse}، «ليست أسوأ» خطأً ${notWorse}.`,
    mostlyTooEarly: 'تنتهي فترة كهذه في الغالب بنتيجة «من السابق لأوانه الحكم».',
    whatHelps: (offers) => `ما قد يساعد: ${offers}.`,
    nothingHelps: 'قد تساعد زيادة أيام العمل عن بُعد أو عدد الرسائل في اليوم أو توسيع الهامش.',
    help: {
      'another-weekday': (chance) => `يوم آخر للعمل عن بُعد كل أسبوع (${chance})`,
      'twice-the-weeks': (chance) => `ضعف عدد الأسابيع (${chance})`,
      'a-baseline': (chance) => `ثمانية أسابيع من أيام المكتب تُسجَّل أو تُستورد قبلها (${chance})`,
      'a-wider-margin': (chance) => `هامش أوسع بمقدار 5 نقاط (${chance})`,
    },
  },
  agreement: {
    title: 'الاتفاق المطلوب توقيعه',
    print: 'طباعة الاتفاق',
    means: 'صيغت الإجابات من إعداداتك. يمكن كتابتها بكلماتك: وهي محفوظة هنا.',
  },
  closing: { title: 'التقرير الختامي', html: 'حفظ بصيغة HTML', print: 'طباعة أو PDF', json: 'JSON' },
};
