import type { Words } from '../en/index.ts';
import type { ArabicFormat } from './format.ts';
import { askForms, dayForms, daysAfter, lastWeekForms, weekForms } from './forms.ts';

export const sections = (f: ArabicFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, askForms);
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `حتى ${asOf}${over ? '' : '؛ ولم ينته الأسبوع بعد'}. المهل المتفق عليها: ${targets
          .map(({ from, times }) => (from === null ? times : `من ${from} ${times}`))
          .join('؛ ')}.`,
    },
    figures: {
      title: 'الأسبوع بالأرقام',
      where: 'مكان العمل',
      channel: 'القناة',
      asks: 'الطلبات',
      within: 'ضمن المهلة',
      undecided: 'لم تُحسم بعد',
      usual: 'الرد المعتاد',
      ninety: '90\u200E%\u200E خلال',
      open: 'بلا رد',
      oldest: 'أقدمها ينتظر منذ',
      baseline: (weeks, days) => `${f.plural(weeks, lastWeekForms)}، ${f.plural(days, dayForms)} فيها طلبات`,
      method: 'الأوقات هي وقت العمل، وفق طريقة كابلان–ماير شاملةً الطلبات التي بلا رد.',
      apart: (apart, excluded) =>
        `ما حُسب على حدة من الطلبات (${f.count(apart)}) وما ليس طلبًا من الرسائل (${f.count(excluded)}) مفصّل أدناه حسب السبب.`,
    },
    curves: {
      title: 'سرعة الرد على الطلبات',
      remote: (number) => `عن بُعد، ${asks(number)}`,
      office: (weeks, number) => `المكتب، ${f.plural(weeks, weekForms)}، ${asks(number)}`,
      spoken: (channel) =>
        `${channel}: نسبة الطلبات التي تم الرد عليها بحسب وقت العمل المنقضي. الأرقام في جدول «المنحنيات بالأرقام».`,
      minutes: 'دقائق العمل',
      hours: 'ساعات العمل',
      agreed: (span) => `المتفق عليه: ${span}`,
    },
    days: {
      title: 'يومًا بيوم',
      lines: 'يمتد الخط من السؤال إلى الرد، الدردشة في الأعلى والبريد في الأسفل.',
      within: 'ضمن المهلة',
      late: 'متأخر',
      undecided: 'لم يُحسم بعد',
      apart: 'محسوب على حدة.',
      arrow: 'السهم: جاء الرد بعد نهاية الشريط، أو ما زال منتظرًا.',
      remote: 'عن بُعد',
      office: 'المكتب.',
      spoken: (date, place, number, late) =>
        `${date}، ${place}: ${asks(number)}، المتأخر منها ${f.count(late)}. الصفوف في جدول «كل الطلبات».`,
      stated: (when) => `حُدِّد: ${when}`,
      before: (days) => `قبل ${f.plural(days, daysAfter)}`,
      later: (days) => `بعد ${f.plural(days, daysAfter)}`,
    },
    checkMe: {
      title: 'تحقّق بنفسك',
      who: 'الشخص',
      channel: 'القناة',
    },
    everyAsk: {
      title: 'كل الطلبات',
      caption: 'كل طلب في الأسبوع بترتيب الوقت، تحت يوم دقيقة عمله الأولى',
      number: 'الرقم',
      day: 'اليوم',
      where: 'مكان العمل',
      site: 'الموقع',
      asked: 'السؤال',
      answered: 'الرد',
      workingTime: 'وقت العمل',
      how: 'الكيفية',
      outcome: 'النتيجة',
      timeNotSeen: 'وقته غير معروف',
      elsewhere: 'بطريقة أخرى',
      stillOpen: 'بلا رد',
    },
    otherRules: {
      title: 'الأسبوع نفسه بقواعد أخرى',
      caption: 'الطلبات التي تم الرد عليها ضمن المهلة',
      rule: 'القاعدة',
      counted: 'كما يحسب هذا التقرير',
      withoutSameRoom: 'دون الطلبات التي لم يُرد عليها إلا بمشاركة لاحقة في الغرفة',
      withFollowUps: 'مع حساب الرسائل التابعة التي لم يُرد عليها طلباتٍ',
      answeredOnly: 'إذا حُسبت الرسائل التي تم الرد عليها فقط، كما تفعل أدوات أخرى',
      withoutMarks: 'دون علامات الموظف على الطلبات والمرسلين',
    },
    numbers: {
      title: 'المنحنيات بالأرقام',
      caption: (channel) => `${channel}: نسبة ما تم الرد عليه خلال هذا القدر من وقت العمل`,
      where: 'مكان العمل',
      line: (place, number) => `${place} (${asks(number)})`,
      dash: '–: لم يُرصد انتظار بهذا الطول.',
      between: (from, to) => `من ${from} إلى ${to}`,
      orMore: (from) => `${from} أو أكثر`,
      certainty: (rows) =>
        `الرد المعتاد مع فترة الثقة 95\u200E%\u200E، على افتراض استقلال الطلبات بعضها عن بعض: ${rows
          .map(({ place, channel, usual, range }) => `${place}، ${channel} ${usual} (${range})`)
          .join('؛ ')}.`,
    },
    apart: {
      title: 'ما حُسب على حدة وما لم يُحسب',
      asksCaption: 'طلبات تستدعي ملاحظة',
      what: 'البيان',
      asks: 'الطلبات',
      messagesCaption: 'رسائل الأسبوع التي ليست طلبات',
      reason: 'السبب',
      messages: 'الرسائل',
    },
    watched: {
      title: 'ما رُصد',
      nothing: 'لم يُقرأ أي موقع هذا الأسبوع.',
      caption: 'نسبة وقت العمل التي قُرئت فيها الصفحة قراءة سليمة خلال آخر خمس دقائق',
      site: 'الموقع',
      week: 'الأسبوع',
      withheld:
        'ما عُرض على صفحة ولم يُؤخذ به لأنه تعذّرت قراءته يقينًا أو لا يعني هذا التقرير (أكبر عدد في وقت واحد، مجموعًا على الأيام):',
    },
    corrections: {
      title: 'ما حُدّد لاحقًا',
      nothing: 'لم يُحدَّد ولم يُغيَّر شيء عن هذا الأسبوع في يوم لاحق.',
      caption: 'بيانات عن هذا الأسبوع أُدلي بها في يوم لاحق لليوم الذي تخصه',
      stated: 'وقت التحديد',
      what: 'البيان',
      for: 'عن',
      now: 'القيمة الآن',
    },
    notes: {
      unseen: 'ما لا يراه هذا التقرير',
      words: 'معاني المصطلحات',
      sources: 'الساعات والخوادم وكيفية إعادة الحساب',
      hosts: 'قُرئ بإذن الموظف:',
      noHost: 'لا خادم',
    },
  };
};
