import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { ArabicFormat } from './format.ts';
import { askForms, dayForms } from './forms.ts';

/*
 * مسرد المصطلحات. ask: طلب · reply: رد · target: المهلة (المتفق عليها) · within target: ضمن المهلة · late: متأخر ·
 * undecided: لم يُحسم بعد · open: بلا رد · remote / office day: يوم عمل عن بُعد، يوم عمل في المكتب · mixed: مختلط ·
 * follow-up: رسالة تابعة · same-room: مشاركة لاحقة في الغرفة · coverage, watched: مرصود · baseline: أيام المكتب في
 * الأسابيع الأخيرة · trial: الفترة التجريبية · margin: الهامش · verdict: الحكم · employee: الموظف · place: مكان العمل
 */

export const report = (f: ArabicFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(within)} من ${f.count(decided)}`;
  return {
    title: 'التقرير الأسبوعي عن سرعة الاستجابة',
    employee: 'الموظف',
    places: { remote: 'عن بُعد', office: 'المكتب', mixed: 'مختلط', off: 'عطلة' },
    placesWithin: { remote: 'عن بُعد', office: 'المكتب', mixed: 'مختلط', off: 'عطلة' },
    channels: { chat: 'الدردشة', email: 'البريد' },
    channelsWithin: { chat: 'الدردشة', email: 'البريد' },
    outcomes: {
      within: 'ضمن المهلة',
      late: 'متأخر',
      undecided: 'لم يُحسم بعد',
      unseen: 'تم الرد، وقته غير معروف',
      'follow-up': 'رسالة تابعة',
      'no-reply-needed': 'بعلامة: لا يلزم رد',
      'not-a-person': 'ليس شخصًا',
      'order-unknown': 'الترتيب غير معروف',
    },
    how: {
      linked: 'رد مرتبط',
      direct: 'في المحادثة نفسها',
      'names-asker': 'يذكر السائل',
      'same-room': 'مشاركة لاحقة في الغرفة',
    },
    comma: '، ',
    labelled: (label, text) => `${label}: ${text}`,
    days: (days) => f.plural(days, dayForms),
    asks: (asks) => f.plural(asks, askForms),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? 'لم يُحسم شيء' : `${outOf(within, decided)} (${f.percent(share)})`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? 'لم يُبلغ' : f.span(value)),
    targets: ({ chat, email }) => `الدردشة ${f.span(chat)}، البريد ${f.span(email)} من وقت العمل`,
    agreed: (targets) => `المهل المتفق عليها: ${targets}.`,
    asOf: (instant) => `حتى ${instant}.`,
    // The mark keeps Latin names beside each other in the order of the sentence.
    sitesWatched: (sites) =>
      sites.length === 0
        ? 'لم يُقرأ أي موقع.'
        : `المرصود من وقت العمل: ${sites.map(({ name, share }) => `${name} ${f.percent(share)}`).join('\u200F، ')}.`,
  };
};
